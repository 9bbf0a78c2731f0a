import type { WorkdayCalendar } from './types.js';

/** Noon of a day where the device is. */
function localDay(date: string): Date {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(year!, month! - 1, day, 12);
}

/** Loads the mainland's holidays and make-up workdays (chinese-days); rejects where the chunk cannot be had. */
export async function loadCalendar(): Promise<WorkdayCalendar> {
  const module = await import('chinese-days');
  // A CommonJS package: Node puts all of it under `default`, bundlers take its ES module.
  const days = 'default' in module ? (module.default as typeof module) : module;
  const known = new Map<string, boolean>();
  return {
    // The library reads a day in UTC and asks the device's clock which day that is: west of UTC, the one before. A day
    // of the device's own is the same for both.
    isWorkday: (date) => days.isWorkday(localDay(date)),
    covers: (date) => {
      const year = date.slice(0, 4);
      if (!known.has(year)) {
        known.set(
          year,
          days.getHolidaysInRange(localDay(`${year}-01-01`), localDay(`${year}-12-31`), false).length > 0,
        );
      }
      return known.get(year)!;
    },
  };
}
