import type { WorkdayCalendar } from '../types.js';

/** Loads the mainland's holidays and make-up workdays (chinese-days); rejects where the chunk cannot be had. */
export async function loadCalendar(): Promise<WorkdayCalendar> {
  const module = await import('chinese-days');
  // A CommonJS package: Node puts all of it under `default`, bundlers take its ES module.
  const days = 'default' in module ? (module.default as typeof module) : module;
  const known = new Map<string, boolean>();
  return {
    isWorkday: (date) => days.isWorkday(date),
    covers: (date) => {
      const year = date.slice(0, 4);
      if (!known.has(year)) {
        known.set(year, days.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0);
      }
      return known.get(year)!;
    },
  };
}
