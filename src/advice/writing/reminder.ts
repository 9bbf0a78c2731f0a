import type { Report } from '../../guide/types.js';
import { fill } from '../words/fill.js';
import type { AdviceStrings } from '../words/types.js';
import { hash } from './fingerprint.js';
import { redactOrderNumber } from '../reading/mask.js';
import type { Advice, ClockContext } from '../types.js';
import { addDays, weekday } from '../time/zone.js';

/** Octets of a line of a calendar file (RFC 5545, 3.1). */
const FOLD = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds a line into pieces of at most 75 octets, never within a character. */
function fold(line: string): string {
  let width = 0;
  let folded = '';
  for (const character of line) {
    const size = octets(character);
    if (width + size > FOLD) {
      folded += '\r\n ';
      width = 1;
    }
    folded += character;
    width += size;
  }
  return folded;
}

/** A text as a value: separators escaped, line breaks as `\n`, other control characters left out (RFC 5545, 3.3.11). */
const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** A day to be reminded on, and of what. */
export interface ReminderEvent {
  readonly title: string;
  readonly text: string;
  /** `YYYY-MM-DD`: the whole day, with an alarm at nine in the morning. */
  readonly date: string;
  readonly now: Date;
}

/** A calendar file (RFC 5545) with one event; the same input and clock give the same bytes. */
export function calendarFile({ title, text, date, now }: ReminderEvent): string {
  const compact = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');
  const stamp = compact(now.toISOString());
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//taobao-help//reminder//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${hash([title, text, date].join('\n'))}-${stamp}@taobao-help`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A calendar file that brings the shopper back on the day; undefined where there is no day to come back on. */
export function reminderEvent(
  report: Pick<Report, 'entry' | 'orderNumber'>,
  { window }: Pick<Advice, 'window'>,
  { content, now }: Pick<ClockContext, 'content' | 'now'>,
  { page, message, availability }: AdviceStrings,
): ReminderEvent | undefined {
  if (!window?.remindOn || !window.until) return undefined;
  const until = availability.day(window.until, weekday(window.until));
  const entry = content.entries.find(({ id }) => id === report.entry);
  const order = report.orderNumber && `${page.order}${message.colon}${redactOrderNumber(report.orderNumber)}`;
  return {
    title: fill(page.reminderTitle, { title: entry?.title ?? page.title }),
    text: [fill(window.state === 'overdue' ? page.reminderLate : page.reminderText, { until }), order]
      .filter(Boolean)
      .join('\n'),
    date: window.remindOn,
    now,
  };
}
