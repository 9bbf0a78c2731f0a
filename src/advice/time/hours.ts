import type { HoursSpan, OpeningHours } from '../../content/types.js';
import { addDays, DAY, isoDate, MINUTE, wallTime, weekday } from './zone.js';

/** How far ahead a change is looked for: longer than any holiday. */
const HORIZON = 60 * DAY;

/** Whether somebody answers, and until when that holds. */
export interface HoursState {
  readonly open: boolean;
  /** The instant of the next change; left out where there is none within two months. */
  readonly changesAt?: number;
}

/** Minutes of a day from `HH:MM`. */
export const minutesOf = (time: string): number => +time.slice(0, -3) * 60 + +time.slice(-2);

/** The exception that replaces the week on a date. */
export const exceptionOn = (
  hours: OpeningHours,
  date: string,
): OpeningHours['exceptions'][number] | undefined =>
  hours.exceptions.find((exception) => exception.date === date);

/** The spans that begin on a date. */
export const spansOn = (hours: OpeningHours, date: string): readonly HoursSpan[] =>
  exceptionOn(hours, date)?.spans ?? hours.week[weekday(date)] ?? [];

/** The spans around a wall time as stretches of wall time; one that does not close after it opens runs past midnight. */
const stretches = (hours: OpeningHours, wall: number): [from: number, to: number][] =>
  [-1, 0, 1].flatMap((days) => {
    const date = addDays(isoDate(wall), days);
    return spansOn(hours, date).map(({ open, close }): [number, number] => {
      const [from, to] = [minutesOf(open), minutesOf(close)];
      const midnight = Date.parse(date);
      return [midnight + from * MINUTE, midnight + (to > from ? to : to + 1440) * MINUTE];
    });
  });

/**
 * Whether somebody answers at an instant (a whole minute), and when that changes. Exact to the minute, also across changes of the
 * clock: a time that occurs twice counts twice, a time that is left out begins when the clock has jumped over it.
 */
export function hoursState(hours: OpeningHours, now: number): HoursState {
  let open: boolean | undefined;
  for (let at = now; at < now + HORIZON;) {
    const wall = wallTime(at, hours.timeZone);
    const spans = stretches(hours, wall);
    const here = spans.some(([from, to]) => from <= wall && wall < to);
    open ??= here;
    if (open !== here) return { open, changesAt: at };
    const next = Math.min(wall + DAY, ...spans.flat().filter((boundary) => boundary > wall));
    const leap = at + next - wall;
    // Where the clock changes on the way, go minute by minute.
    at = wallTime(leap, hours.timeZone) === next ? leap : at + MINUTE;
  }
  return { open: !!open };
}
