import type { LineRegion } from '../../content/ids.js';
import type { WorkdayCalendar } from './types.js';
import { weekday } from './zone.js';

/** Public holidays that fall on the same day every year, `MM-DD`. */
const FIXED: Readonly<Partial<Record<LineRegion, string>>> = {
  cn: '01-01 05-01 10-01 10-02 10-03',
  tw: '01-01 02-28 04-04 05-01 10-10 12-25',
  hk: '01-01 05-01 07-01 10-01 12-25 12-26',
  mo: '01-01 05-01 10-01 10-02 12-20 12-24 12-25',
};

/** Whether a day is a fixed holiday of a region, in any year. */
export const isFixedHoliday = (date: string, region: LineRegion): boolean =>
  !!FIXED[region]?.includes(date.slice(5));

/** Whether a day is a holiday where a line is: by the mainland's calendar where it is known, else the fixed ones. */
export const isHoliday = (date: string, region: LineRegion, calendar?: WorkdayCalendar): boolean =>
  isFixedHoliday(date, region) ||
  (region === 'cn' && !!calendar?.covers(date) && weekday(date) < 5 && !calendar.isWorkday(date));
