import type { Region } from '../../content/ids.js';
import type { HelpContent } from '../../content/types.js';

/** Which days people work on in the mainland; `loadCalendar()` brings one. */
export interface WorkdayCalendar {
  /** Whether people work on that day (`YYYY-MM-DD`): holidays left out, make-up workdays counted. */
  isWorkday(date: string): boolean;
  /** Whether the holidays of that day's year are known; beyond, Monday to Friday count. */
  covers(date: string): boolean;
}

/** When and where the shopper is, and what the widget knows. */
export interface ClockContext {
  readonly content: HelpContent;
  /** The clock, handed in: advice never reads it. */
  readonly now: Date;
  readonly region: Region;
  /** IANA name of the shopper's zone; the region's own where left out or unknown to the engine. */
  readonly timeZone?: string;
}
