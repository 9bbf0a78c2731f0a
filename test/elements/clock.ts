/** The moment all tests of the element take place: a Monday, 15:00 in Taipei and Hong Kong. */
export const NOW = '2026-11-23T07:00:00Z';

const RealDate = Date;

/** Stops the clock; timers go on. */
export function stopClock(at: string): void {
  const now = RealDate.parse(at);
  globalThis.Date = class extends RealDate {
    static override readonly now = (): number => now;
    constructor(...parts: [] | [number | string | Date]) {
      super(...((parts.length > 0 ? parts : [now]) as [number]));
    }
  } as DateConstructor;
}

export function restoreClock(): void {
  globalThis.Date = RealDate;
}
