import type { Entry, TimeWindow } from '../../content/types.js';
import { fill } from '../words/fill.js';
import { fullDate } from '../words/full-date.js';
import type { AdviceStrings } from '../words/types.js';
import type { Fact, FactRole } from '../story/types.js';
import type { WindowAdvice, WorkdayCalendar } from '../types.js';
import { isFixedHoliday } from './holidays.js';
import { addDays, daysBetween, weekday } from './zone.js';

/** A real day, as `<input type="date">` gives it. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && Date.parse(text) >= 0 && addDays(text, 0) === text;

/** Whether people work in the mainland on a day; Monday to Friday where the calendar does not know its year. */
const isWorkday = (date: string, calendar?: WorkdayCalendar): boolean =>
  calendar?.covers(date) ? calendar.isWorkday(date) : weekday(date) < 5 && !isFixedHoliday(date, 'cn');

/**
 * The weeks in which the Lunar New Year can fall, `MM-DD`: its holiday moves, so without the calendar of the year
 * nobody can say that something is overdue in them.
 */
const NEW_YEAR = ['01-20', '03-01'] as const;

/** Whether working days up to a day can be told: by the calendar, or without one outside the weeks of the New Year. */
const isCertain = (since: string, until: string, calendar?: WorkdayCalendar): boolean =>
  calendar
    ? calendar.covers(until) && calendar.covers(since)
    : until.slice(5) < NEW_YEAR[0] || since.slice(5) > NEW_YEAR[1] || since.slice(0, 4) !== until.slice(0, 4);

/** The day on which so many days or working days have passed; the first day itself does not count. */
export function dayAfter(
  since: string,
  count: number,
  unit: TimeWindow['unit'],
  calendar?: WorkdayCalendar,
): string {
  if (unit === 'days') return addDays(since, count);
  let date = since;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    if (isWorkday(date, calendar)) left--;
  }
  return date;
}

/** A date in a sentence, with its year where that is not this one; what is no date stays as it was told. */
export function dateText(date: string, today: string, { availability, message }: AdviceStrings): string {
  if (!isDate(date)) return date;
  return date.slice(0, 4) === today.slice(0, 4)
    ? availability.day(date, weekday(date))
    : fullDate(date, message.lang);
}

/** Working days that have passed since a day; the day itself does not count. */
function workdaysSince(since: string, today: string, calendar?: WorkdayCalendar): number {
  let count = 0;
  for (let date = addDays(since, 1); date <= today; date = addDays(date, 1))
    if (isWorkday(date, calendar)) count++;
  return count;
}

interface Case {
  readonly entry: Entry | undefined;
  /** `YYYY-MM-DD` or ''. */
  readonly since: string;
  /** The day of the request, where the time counts from the answer to it. */
  readonly asked?: Pick<Fact, 'value' | 'rough'> | undefined;
  /** `YYYY-MM-DD` in the shopper's zone; '' where the clock is wrong. */
  readonly today: string;
  readonly calendar?: WorkdayCalendar | undefined;
}

/** What can be said of a request that nobody is known to have answered: for how long it waits, beside the usual time. */
function sinceAsked(
  { value, rough }: Pick<Fact, 'value' | 'rough'>,
  { min, max }: TimeWindow,
  { today, calendar }: Case,
  strings: AdviceStrings,
): Pick<WindowAdvice, 'state' | 'label'> | undefined {
  const n = isDate(value) ? workdaysSince(value, today, calendar) : 0;
  if (n === 0) return undefined;
  const isLong = n > max && isCertain(value, today, calendar);
  const day = dateText(value, today, strings);
  const date = rough ? fill(strings.message.about, { text: day }) : day;
  return {
    state: isLong ? 'long-asked' : 'unknown',
    label: fill(strings.window[isLong ? 'askedLong' : 'asked'], { date, n, min, max }),
  };
}

/**
 * When something should have happened. Undefined where the entry has no usual time and no date was given; without a
 * usual time it only says for how long the shopper has waited, as nobody has told us a limit.
 */
export function windowAdvice(given: Case, strings: AdviceStrings): WindowAdvice | undefined {
  const { entry, since, asked, today, calendar } = given;
  const window = entry?.window;
  if (!window && !since) return undefined;
  const words = strings.window;
  const question = window?.since ?? words.question;
  const role = (window?.role ?? 'date') as FactRole;
  const unknown = { state: 'unknown', question, role, since: '', detail: '' } as const;
  if (!today) return { ...unknown, label: words.clock };
  if (since > today) return { ...unknown, since, state: 'future', label: words.future };
  if (!window) {
    return { ...unknown, since, label: fill(words.noLimit, { n: daysBetween(since, today) + 1 }) };
  }
  const usual = { min: window.min, max: window.max };
  const days = window.unit === 'days';
  if (!since) {
    const label = fill(days ? words.askDays : words.askWorkdays, usual);
    return { ...unknown, label, ...(asked && !days && sinceAsked(asked, window, given, strings)) };
  }

  const from = dayAfter(since, window.min, window.unit, calendar);
  const until = dayAfter(since, window.max, window.unit, calendar);
  const late = today > until;
  const certain = days || isCertain(since, until, calendar);
  const state = today < from ? 'waiting' : late && certain ? 'overdue' : 'due';
  const counting = !calendar ? words.byWeekdays : calendar.covers(until) ? words.byCalendar : words.byGuess;
  return {
    state,
    question,
    role,
    since,
    label: fill(words[late && !certain ? 'beyond' : state], {
      from: dateText(from, today, strings),
      until: dateText(until, today, strings),
      n: daysBetween(until, today),
    }),
    detail: fill(days ? words.byDays : counting, usual),
    from,
    until,
    // Overdue already: look at it again tomorrow.
    remindOn: addDays(late ? today : until, 1),
  };
}
