import { DAY } from './zone.js';

/** Days after which a number or an hour is shown with a warning. */
const FRESH_DAYS = 180;

/** A clock from before the day on which something was read is wrong: nothing is claimed about hours or dates then. */
export const isClockWrong = (now: Date, readOn: string): boolean =>
  // A day of grace for zones behind; an invalid date is wrong, too.
  !(now.getTime() >= Date.parse(readOn) - DAY);

/** Read so long ago that it should be checked before use. */
export const isStale = (now: Date, readOn: string): boolean =>
  now.getTime() - Date.parse(readOn) > FRESH_DAYS * DAY;
