const formats = new Map<string, Intl.DateTimeFormat>();

/** A minute in ms. */
export const MINUTE = 60_000;
/** A day of 24 hours in ms. */
export const DAY = 86_400_000;

/**
 * Wall time in the zone at an instant, as the milliseconds at which a clock in UTC shows the same.
 * @throws {RangeError} for a zone that the engine does not know
 */
export function wallTime(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(timeZone, format);
  }
  // As `11/23/2026, 22:30`: parts cost twice the time, and this runs for every line and day.
  const [month, day, year, hour, minute] = format.format(instant).match(/\d+/g)!.map(Number);
  return Date.UTC(year!, month! - 1, day, hour, minute);
}

/** `YYYY-MM-DD` of a wall time. */
export const isoDate = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** 0 for Monday to 6 for Sunday. */
export const weekday = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;

/** The date so many days later (or earlier). */
export const addDays = (date: string, days: number): string => isoDate(Date.parse(date) + days * DAY);

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
