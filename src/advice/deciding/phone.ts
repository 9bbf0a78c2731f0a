import type { AdviceContext, Availability } from '../types.js';
import { isHoliday } from '../time/holidays.js';
import { exceptionOn } from '../time/hours.js';
import { isoDate, MINUTE, wallTime } from '../time/zone.js';
import type { AdviceStrings } from '../words/types.js';
import { bestLine } from './availability.js';
import { shownNumber, telLink } from './lines.js';

/** From this hour on, in the line's zone, it is evening: a peak. */
const EVENING = 18;
/** Whoever calls later than this before the line closes may not be answered any more, in minutes. */
const CLOSING = 10;

/** The line to call from where the shopper is. */
export interface Phone {
  readonly name: string;
  /** As it is to be read. */
  readonly number: string;
  readonly href: string;
  readonly availability: Availability;
  /** Evening, or a holiday where the line is. */
  readonly peak: boolean;
  /** It closes within ten minutes. */
  readonly closing: boolean;
}

/** The line to call, with what speaks against it now; undefined where none can be dialled. */
export function phoneOf(context: AdviceContext, strings: AdviceStrings): Phone | undefined {
  const best = bestLine(context, strings.availability);
  if (!best) return undefined;
  const { line, availability } = best;
  const open = availability.open === true;
  const wall = line.hours && open ? wallTime(+context.now, line.hours.timeZone) : 0;
  const date = isoDate(wall);
  return {
    name: line.name,
    number: shownNumber(line, context.region),
    href: telLink(line, context.region)!,
    availability,
    peak:
      wall > 0 &&
      (new Date(wall).getUTCHours() >= EVENING ||
        isHoliday(date, line.region, context.calendar) ||
        !!exceptionOn(line.hours!, date)),
    closing: open && !!availability.changesAt && +availability.changesAt - +context.now <= CLOSING * MINUTE,
  };
}
