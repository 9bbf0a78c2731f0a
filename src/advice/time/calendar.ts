import type { WorkdayCalendar } from './types.js';
import { weekday } from './zone.js';

/** The library's name of a day that is neither a holiday nor worked for one. */
const PLAIN = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Loads the mainland's holidays and make-up workdays (chinese-days); rejects where the chunk cannot be had. */
export async function loadCalendar(): Promise<WorkdayCalendar> {
  const module = await import('chinese-days');
  // A CommonJS package: Node puts all of it under `default`, bundlers take its ES module.
  const days = 'default' in module ? (module.default as typeof module) : module;
  const known = new Map<string, boolean>();
  return {
    // The library reads days in UTC and asks the device's clock which they are: west of UTC its tables and what is
    // looked up in them are a day early alike, but its weekdays are not those of the day. So these are our own.
    isWorkday: (date) => {
      const { name, work } = days.getDayDetail(date);
      return PLAIN.test(name) ? weekday(date) < 5 : work;
    },
    covers: (date) => {
      const year = date.slice(0, 4);
      if (!known.has(year)) {
        known.set(year, days.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0);
      }
      return known.get(year)!;
    },
  };
}
