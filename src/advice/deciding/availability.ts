import type { Channel, HoursSpan, OpeningHours, PhoneLine } from '../../content/types.js';
import type { AvailabilityStrings } from '../words/availability/types.js';
import { isClockWrong } from '../time/clock.js';
import { exceptionOn, hoursState, minutesOf, spansOn } from '../time/hours.js';
import { serviceLines } from './lines.js';
import { zoneOf } from '../time/region.js';
import type { Availability, ClockContext } from '../types.js';
import { addDays, DAY, isoDate, MINUTE, wallTime, weekday } from '../time/zone.js';

/** Minutes of a day as people write them, `9:05`. */
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes up to which people count them; from there on they look at the clock. */
const COUNTED = 120;

/** The day of a time with the space behind it, where it is not today. */
function dayOf(wall: number, now: number, strings: AvailabilityStrings): string {
  const [date, today] = [isoDate(wall), isoDate(now)];
  if (date === today) return '';
  return `${date === addDays(today, 1) ? strings.tomorrow : strings.day(date, weekday(date))} `;
}

function hoursAvailability(
  hours: OpeningHours,
  { now, region, timeZone }: ClockContext,
  strings: AvailabilityStrings,
): Availability {
  const start = Math.floor(now.getTime() / MINUTE) * MINUTE;
  const { open, changesAt } = hoursState(hours, start);
  const then = changesAt ?? start;
  const wait = (then - start) / MINUTE;
  const there = wallTime(then, hours.timeZone);
  const shift = (wallTime(then, zoneOf(region, timeZone)) - there) / MINUTE;

  /** A text of a time there and, where the shopper's clock differs, of the same time here. */
  const both = (text: (shift: number) => string): string =>
    shift && text(0) ? strings.yours(text(0), text(shift)) : text(0);
  const moment = both((by) => {
    const wall = there + by * MINUTE;
    const now = wallTime(start, hours.timeZone) + by * MINUTE;
    // It closes before the day is over, or soon after: nobody has to be told on which.
    return (open && wait < 1440 ? '' : dayOf(wall, now, strings)) + clock((wall % DAY) / MINUTE);
  });
  const spans = (list: readonly HoursSpan[]): string =>
    both((by) =>
      list
        .map(({ open, close }) =>
          // Midnight is 0:00 when it opens and 24:00 when it closes.
          [open, close].map((time, i) => clock((minutesOf(time) + by + 2880) % 1440 || i * 1440)).join('–'),
        )
        .join(strings.and),
    );
  const label = (): string => {
    if (!wait) return open ? strings.always : strings.closed;
    if (open) return strings.openUntil(moment);
    return wait < COUNTED ? strings.opensIn(Math.floor(wait / 60), wait % 60) : strings.opens(moment);
  };

  const today = isoDate(wallTime(start, hours.timeZone));
  const special = exceptionOn(hours, today);
  const usual = spans(spansOn(hours, open ? today : isoDate(there)));
  return {
    open,
    label: label(),
    detail: special ? strings.special(special.name, spans(special.spans)) : usual && strings.hours(usual),
    ...(changesAt && { changesAt: new Date(changesAt) }),
  };
}

/** Whether a line is answered at `now`; unknown where nobody has told us its hours or the clock is wrong. */
export function lineAvailability(
  { hours }: PhoneLine,
  context: ClockContext,
  strings: AvailabilityStrings,
): Availability {
  if (hours && !isClockWrong(context.now, hours.readOn)) return hoursAvailability(hours, context, strings);
  return { open: 'unknown', label: hours ? strings.clock : strings.unknown, detail: '' };
}

/** Open before closed, what opens sooner before what opens later, unknown last. */
const wait = ({ open, changesAt }: Availability): number => (open === true ? 0 : +(changesAt ?? Infinity));

/** The line to call first among those that can be dialled from the region, with its state. */
export function bestLine(
  context: ClockContext,
  strings: AvailabilityStrings,
): { readonly line: PhoneLine; readonly availability: Availability } | undefined {
  return serviceLines(context.content, context.region)
    .map((line) => ({ line, availability: lineAvailability(line, context, strings) }))
    .sort((a, b) => wait(a.availability) - wait(b.availability) || 0)[0];
}

/** The state of a channel at `now`, for a card: that of its best line where it is the phone. */
export function channelAvailability(
  { availability }: Channel,
  context: ClockContext,
  strings: AvailabilityStrings,
): Availability {
  const always = availability === 'always';
  return (
    (availability === 'lines' && bestLine(context, strings)?.availability) || {
      open: always || 'unknown',
      label: always ? strings.always : availability === 'lines' ? strings.unknown : strings.slow,
      detail: '',
    }
  );
}
