/** Sentences on opening hours; times come as `9:00`, dates as `YYYY-MM-DD`. */
export interface AvailabilityStrings {
  /** Answered at any hour. */
  readonly always: string;
  /** Nobody promises when a reply comes. */
  readonly slow: string;
  /** The hours are not known. */
  readonly unknown: string;
  /** The device's clock is wrong, so nothing can be said. */
  readonly clock: string;
  /** Closed for as long as we can see. */
  readonly closed: string;
  readonly openUntil: (time: string) => string;
  /** In front of a time of the next day. */
  readonly tomorrow: string;
  readonly opensIn: (hours: number, minutes: number) => string;
  readonly opens: (time: string) => string;
  readonly hours: (spans: string) => string;
  /** A day that differs: its name, and its spans or ''. */
  readonly special: (name: string, spans: string) => string;
  /** A time where the line is, and the same time for the shopper. */
  readonly yours: (there: string, here: string) => string;
  /** Between two spans of a day. */
  readonly and: string;
  /** A date in a sentence; `weekday` is 0 for Monday. */
  readonly day: (date: string, weekday: number) => string;
}
