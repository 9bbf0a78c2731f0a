import { zoneOf } from './region.js';
import type { ClockContext } from './types.js';
import { DAY, isoDate, wallTime } from './zone.js';

/** Days after which a number or an hour is shown with a warning. */
const FRESH_DAYS = 180;

/**
 * How long before a fact was read a clock may be without being called wrong. Clocks that lost the time fall back by
 * many years; a false alarm, from a date typed wrong in a pack or a page shown as of last year, would hide the hours.
 */
const DOUBTFUL_DAYS = 730;

/** Clearly not today's time, such as 1970 or no time at all: nothing is claimed about hours or dates then. */
export const isClockWrong = (now: Date, readOn: string): boolean =>
  !(now.getTime() >= Date.parse(readOn) - DOUBTFUL_DAYS * DAY);

/** Read so long ago that it should be checked before use. */
export const isStale = (now: Date, readOn: string): boolean =>
  now.getTime() - Date.parse(readOn) > FRESH_DAYS * DAY;

/** A clock, and what is known to tell whether it is right. */
export type SomeClock = Pick<ClockContext, 'now' | 'timeZone'> & Partial<ClockContext>;

/** Today in the shopper's zone, `YYYY-MM-DD`; '' where the clock is clearly wrong. */
export function todayOf({ content, now, region = 'intl', timeZone }: SomeClock): string {
  const readOn = [...(content?.channels ?? []), ...(content?.phoneLines ?? [])]
    .map((fact) => fact.readOn)
    .sort()
    .at(-1);
  if (Number.isNaN(+now) || (readOn && isClockWrong(now, readOn))) return '';
  return isoDate(wallTime(+now, zoneOf(region, timeZone)));
}
