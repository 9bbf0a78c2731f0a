import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hoursState } from '../../../src/advice/time/hours.js';
import type { OpeningHours } from '../../../src/content/types.js';
import { hoursOf } from '../at.js';

const MINUTE = 60_000;

/** `open`, or `closed`, and the instant of the next change. */
const state = (hours: OpeningHours, instant: string): string => {
  const { open, changesAt } = hoursState(hours, Date.parse(instant));
  const change = changesAt === undefined ? 'never' : new Date(changesAt).toISOString().slice(0, 16);
  return `${open ? 'open' : 'closed'} until ${change}`;
};

describe('opening hours', () => {
  const daily = hoursOf('Asia/Taipei', '09:00-21:00');
  const cases: readonly (readonly [string, OpeningHours, string, string])[] = [
    ['open in the day', daily, '2026-11-23T04:00Z', 'open until 2026-11-23T13:00'],
    ['open from the first minute', daily, '2026-11-23T01:00Z', 'open until 2026-11-23T13:00'],
    ['closed from the closing minute', daily, '2026-11-23T13:00Z', 'closed until 2026-11-24T01:00'],
    ['closed before opening', daily, '2026-11-22T22:50Z', 'closed until 2026-11-23T01:00'],
    [
      'between two spans of a day',
      hoursOf('Asia/Taipei', '09:00-12:00 13:30-18:00'),
      '2026-11-23T04:10Z',
      'closed until 2026-11-23T05:30',
    ],
    [
      'spans that touch are one',
      hoursOf('Asia/Taipei', '09:00-12:00 12:00-18:00'),
      '2026-11-23T03:00Z',
      'open until 2026-11-23T10:00',
    ],
    [
      'over a weekend to Monday',
      hoursOf('Asia/Taipei', ['09:00-18:00', '', '', '', '09:00-18:00', '', '']),
      '2026-11-27T11:00Z',
      'closed until 2026-11-30T01:00',
    ],
    [
      'past midnight',
      hoursOf('Asia/Taipei', ['22:00-02:00', '', '', '', '', '', '']),
      '2026-11-23T17:00Z',
      'open until 2026-11-23T18:00',
    ],
    [
      'past midnight into a day off',
      hoursOf('Asia/Taipei', '22:00-02:00', { '2026-11-24': '' }),
      '2026-11-23T17:00Z',
      'open until 2026-11-23T18:00',
    ],
    [
      'to midnight',
      hoursOf('Asia/Taipei', '09:00-24:00'),
      '2026-11-23T15:59Z',
      'open until 2026-11-23T16:00',
    ],
    ['around the clock', hoursOf('Asia/Taipei', '00:00-24:00'), '2026-11-23T16:00Z', 'open until never'],
    [
      'around the clock from noon',
      hoursOf('Asia/Taipei', '12:00-12:00'),
      '2026-11-23T16:00Z',
      'open until never',
    ],
    ['never', hoursOf('Asia/Taipei', ''), '2026-11-23T16:00Z', 'closed until never'],
    [
      'a holiday, and the days after it',
      hoursOf('Asia/Shanghai', '09:00-21:00', {
        '2026-02-17': '',
        '2026-02-18': '',
        '2026-02-19': '10:00-16:00',
      }),
      '2026-02-17T04:00Z',
      'closed until 2026-02-19T02:00',
    ],
    [
      'clocks go forward in New York',
      hoursOf('America/New_York', '09:00-17:00'),
      '2027-03-13T23:00Z',
      'closed until 2027-03-14T13:00',
    ],
    [
      'clocks go back in New York',
      hoursOf('America/New_York', '09:00-17:00'),
      '2026-10-31T22:00Z',
      'closed until 2026-11-01T14:00',
    ],
    [
      'opens in the hour that is left out',
      hoursOf('America/New_York', '02:30-05:00'),
      '2027-03-14T06:00Z',
      'closed until 2027-03-14T07:00',
    ],
    [
      'closes in the hour that comes twice',
      hoursOf('Europe/London', '00:30-01:30'),
      '2026-10-25T00:00Z',
      'open until 2026-10-25T00:30',
    ],
    [
      'and is open again when it comes again',
      hoursOf('Europe/London', '00:30-01:30'),
      '2026-10-25T00:30Z',
      'closed until 2026-10-25T01:00',
    ],
    [
      'east of the date line',
      hoursOf('Pacific/Honolulu', ['', '', '', '', '', '', '09:00-17:00']),
      '2026-11-23T00:00Z',
      'open until 2026-11-23T03:00',
    ],
    [
      'west of the date line',
      hoursOf('Pacific/Auckland', ['09:00-17:00', '', '', '', '', '', '']),
      '2026-11-22T21:00Z',
      'open until 2026-11-23T04:00',
    ],
  ];
  for (const [name, hours, instant, expected] of cases) {
    it(name, () => expect(state(hours, instant)).to.equal(expected));
  }

  /** The same by looking at every minute, with the wall clock from another formatter. */
  const oracle = (hours: OpeningHours, zone: string): ((instant: number) => boolean) => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      weekday: 'short',
    });
    const at = (date: string, weekday: number): readonly { open: string; close: string }[] =>
      hours.exceptions.find((exception) => exception.date === date)?.spans ?? hours.week[weekday]!;
    const dayBefore = (date: string): string =>
      new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
    return (instant) => {
      const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
      const date = `${part.year}-${part.month}-${part.day}`;
      const clock = `${part.hour}:${part.minute}`;
      const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part.weekday!);
      return (
        at(date, weekday).some(({ open, close }) =>
          close > open ? open <= clock && clock < close : clock >= open,
        ) || at(dayBefore(date), (weekday + 6) % 7).some(({ open, close }) => close <= open && clock < close)
      );
    };
  };

  const time = fc
    .integer({ min: 0, max: 1439 })
    .map((n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`);
  const spans = fc.array(fc.record({ open: time, close: time }), { maxLength: 2 });
  const zone = fc.constantFrom(
    'Asia/Taipei',
    'America/New_York',
    'Europe/London',
    'Pacific/Auckland',
    'Pacific/Honolulu',
    'Australia/Lord_Howe',
  );
  // Ordinary days, and those on which a clock changes somewhere.
  const start = fc
    .constantFrom(
      '2026-11-23',
      '2026-10-31',
      '2027-03-13',
      '2026-10-24',
      '2027-03-27',
      '2027-04-03',
      '2026-09-26',
    )
    .chain((date) => fc.integer({ min: 0, max: 2880 }).map((n) => Date.parse(date) + n * MINUTE));

  it('agree with a look at every minute of two days', () => {
    fc.assert(
      fc.property(
        zone,
        fc.array(spans, { minLength: 7, maxLength: 7 }),
        start,
        spans,
        (timeZone, week, now, special) => {
          const date = new Date(now + 86_400_000).toISOString().slice(0, 10);
          const hours: OpeningHours = {
            ...hoursOf(timeZone, ''),
            week,
            exceptions: [{ date, spans: special, name: 'Festival' }],
          };
          const isOpen = oracle(hours, timeZone);
          const { open, changesAt = Infinity } = hoursState(hours, now);
          expect(open).to.equal(isOpen(now));
          const until = Math.min(changesAt, now + 2880 * MINUTE);
          for (let instant = now; instant < until; instant += MINUTE) {
            if (isOpen(instant) !== open) throw new Error(`changes at ${new Date(instant).toISOString()}`);
          }
          if (until === changesAt) expect(isOpen(changesAt), 'changes then').to.equal(!open);
        },
      ),
      { numRuns: 60, seed: 20261123 },
    );
  });
});
