import { NUMBER, numberOf } from './numerals.js';
import { addDays, weekday } from '../time/zone.js';

const N = `(${NUMBER})`;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = `(${MONTHS})[a-z]*\\.?`;
const WEEKDAYS = 'mon|tue|wed|thu|fri|sat|sun';
const WEEKDAY = `(${WEEKDAYS})(?:day|sday|nesday|rsday|urday|s|rs|r|nes)?\\.?\\b`;
const WEEK = '(?:個|个)?(?:週|周|禮拜|礼拜|星期)';
const EN_NUMBER = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+';
const EN_NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DAY = '[日號号]';
/** What is done on a day. */
const DONE = '下[單单]|拍下|[買买收付發发說说寄退簽签]|申[請请]|到(?:現在|现在|貨|货)';
/** So long has something gone on, in Chinese and in English. */
const WAITED = '(?:[等過过拖][了咗]|(?:已經|已经)[等過过拖]?[了咗]?)(?:快|將近|将近|超過|超过)?\\s*';
const EN_WAITED =
  "\\b(?:(?:been|waited)(?: (?:over|about|almost))?|(?:been|waited|waiting)(?: (?!told|asked|to\\b)[\\w']+){0,5} for) ";

/** A real date, or undefined: 31 November is none. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}

/** How far ahead a day without a year is taken for a plan, not for last year's. */
const AHEAD = 60;

/** A day and month without a year: the last time it was that day, or one that is about to come. */
function closest(today: string, month: number, day: number): string | undefined {
  const year = +today.slice(0, 4);
  const date = dateOf(year, month, day);
  return date && date <= addDays(today, AHEAD) ? date : (dateOf(year - 1, month, day) ?? date);
}

/** A day and month that come every year: the last time. */
function lastDay(today: string, month: number, day: number): string | undefined {
  const date = dateOf(+today.slice(0, 4), month, day);
  return date && date > today ? dateOf(+today.slice(0, 4) - 1, month, day) : date;
}

/** A day of the month alone: of this month, or of the one before where it is still to come. */
function dayOfMonth(today: string, day: number): string | undefined {
  const [month, before] = [today, monthsBefore(`${today.slice(0, 8)}01`, 1)].map((date) =>
    dateOf(+date.slice(0, 4), +date.slice(5, 7), day),
  );
  return month && month <= today ? month : before;
}

/** Same day so many months earlier, or the last day of a shorter month. */
function monthsBefore(today: string, months: number): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return dateOf(
    year + Math.floor((month - 1 - months) / 12),
    ((((month - 1 - months) % 12) + 12) % 12) + 1,
    Math.min(day, last),
  )!;
}

/** A weekday of the week so many weeks back; weeks begin on Monday. */
const ofWeek = (today: string, back: number, day: number): string =>
  addDays(today, day - weekday(today) - 7 * back);

/** The last such weekday, today included. */
const lastWeekday = (today: string, day: number): string => addDays(today, -((weekday(today) - day + 7) % 7));

const zhWeekday = (text: string): number => '一二三四五六日'.indexOf(text.replace('天', '日'));
const enWeekday = (text: string): number => WEEKDAYS.split('|').indexOf(text.toLowerCase());
const enMonth = (text: string): number => MONTHS.split('|').indexOf(text.toLowerCase()) + 1;
const enNumber = (text: string): number => {
  const word = EN_NUMBERS.indexOf(text.toLowerCase());
  return /\d/.test(text) ? +text : Math.max(word, 1);
};

type DayRule = readonly [pattern: RegExp, date: (today: string, ...groups: string[]) => string | undefined];

const rule = (pattern: string, date: DayRule[1]): DayRule => [new RegExp(pattern, 'gi'), date];

/** Ways to name a day, most telling first: where two overlap, the earlier one in the list counts. */
export const DAY_RULES: readonly DayRule[] = [
  rule('(?<![\\d.])((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d])', (_, y, m, d) =>
    dateOf(+y, +m, +d),
  ),
  rule(`(?<!\\d)((?:19|20)\\d\\d|二〇二.|二零二.)年\\s*${N}\\s*月\\s*${N}\\s*${DAY}?`, (_, y, m, d) =>
    dateOf(numberOf(y), numberOf(m), numberOf(d)),
  ),
  // Which of two small numbers is the month differs from place to place: only what reads one way is taken.
  rule('(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d\\d)(?![\\d])', (_, a, b, y) =>
    +a > 12 || a === b ? dateOf(+y, +b, +a) : +b > 12 ? dateOf(+y, +a, +b) : undefined,
  ),
  rule('[雙双](?:11|十一)(?!\\d)', (today) => lastDay(today, 11, 11)),
  rule('[雙双](?:12|十二)(?!\\d)', (today) => lastDay(today, 12, 12)),
  rule(`(?:上個|上个|上)月\\s*${N}\\s*${DAY}`, (today, d) => {
    const [year, month] = monthsBefore(`${today.slice(0, 8)}01`, 1).split('-');
    return dateOf(+year!, +month!, numberOf(d));
  }),
  rule(`(?:這個|这个|今個|本|這|这)月\\s*${N}\\s*${DAY}`, (today, d) =>
    dateOf(+today.slice(0, 4), +today.slice(5, 7), numberOf(d)),
  ),
  rule(`(?<![\\d個个〇零一二两兩三四五六七八九十])${N}\\s*月\\s*${N}\\s*${DAY}`, (today, m, d) =>
    closest(today, numberOf(m), numberOf(d)),
  ),
  rule(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? ((?:19|20)\\d\\d)\\b`, (_, d, m, y) =>
    dateOf(+y, enMonth(m), +d),
  ),
  rule(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, (_, m, d, y) =>
    dateOf(+y, enMonth(m), +d),
  ),
  rule(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![a-z])`, (today, d, m) =>
    closest(today, enMonth(m), +d),
  ),
  rule(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.\\d])`, (today, m, d) =>
    closest(today, enMonth(m), +d),
  ),
  // 「25 號」 is a size as well: it counts where something happened on it.
  rule(`(?<![月第\\d])${N}\\s*[號号](?=\\s*(?:${DONE}))`, (today, d) => dayOfMonth(today, numberOf(d))),
  rule(`[從从自]\\s*${N}\\s*[號号]`, (today, d) => dayOfMonth(today, numberOf(d))),
  rule('大前[天日]', (today) => addDays(today, -3)),
  rule('前[天日]|the day before yesterday', (today) => addDays(today, -2)),
  rule('[昨琴尋寻噚𠵇][天日]|昨晚|琴晚|尋晚|\\byesterday\\b|\\blast night\\b', (today) => addDays(today, -1)),
  rule('今[天日]|今早|今晚|今朝|\\btoday\\b|\\btonight\\b', (today) => today),
  rule(`${N}\\s*(?:天|日)(?:之|以)?前`, (today, n) => addDays(today, -numberOf(n))),
  rule(`${N}\\s*${WEEK}(?:之|以)?前`, (today, n) => addDays(today, -7 * numberOf(n))),
  rule(`${N}\\s*(?:個|个)月(?:之|以)?前`, (today, n) => monthsBefore(today, numberOf(n))),
  rule(`(上{1,3})${WEEK}([一二三四五六日天])`, (today, ups, day) =>
    ofWeek(today, ups.length, zhWeekday(day)),
  ),
  rule(`(?:這|这|本|呢|今)${WEEK}([一二三四五六日天])`, (today, day) => ofWeek(today, 0, zhWeekday(day))),
  rule(`上${WEEK}(?![一二三四五六日天])`, (today) => addDays(today, -7)),
  rule(
    `(?<![上下這这本呢每下個个到至])(?:週|周|禮拜|礼拜|星期)([一二三四五六日天])(?![到至](?!現在|现在|今|目前))`,
    (today, day) => lastWeekday(today, zhWeekday(day)),
  ),
  rule(`${WAITED}${N}\\s*[天日](?![之以]?前)`, (today, n) => addDays(today, -numberOf(n))),
  rule(`${WAITED}${N}\\s*${WEEK}(?![之以]?前)`, (today, n) => addDays(today, -7 * numberOf(n))),
  rule(`${WAITED}${N}\\s*[個个]月(?![之以]?前)`, (today, n) => monthsBefore(today, numberOf(n))),
  rule(`${EN_WAITED}(${EN_NUMBER}) days?\\b`, (today, n) => addDays(today, -enNumber(n))),
  rule(`${EN_WAITED}(${EN_NUMBER}) weeks?\\b`, (today, n) => addDays(today, -7 * enNumber(n))),
  rule(`${EN_WAITED}(${EN_NUMBER}) months?\\b`, (today, n) => monthsBefore(today, enNumber(n))),
  rule(`\\b(${EN_NUMBER}) (?:days?) ago\\b`, (today, n) => addDays(today, -enNumber(n))),
  rule(`\\b(${EN_NUMBER}) weeks? ago\\b`, (today, n) => addDays(today, -7 * enNumber(n))),
  rule(`\\b(${EN_NUMBER}) months? ago\\b`, (today, n) => monthsBefore(today, enNumber(n))),
  rule(`\\blast ${WEEKDAY}`, (today, day) => lastWeekday(addDays(today, -1), enWeekday(day))),
  rule(`\\b(?:on|since|this|from) ${WEEKDAY}`, (today, day) => lastWeekday(today, enWeekday(day))),
  rule('\\blast week\\b', (today) => addDays(today, -7)),
  rule('\\blast month\\b', (today) => monthsBefore(today, 1)),
  // 11/20 reads month first, unless that is no date.
  rule(
    '(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})(?![\\d/.-])',
    (today, a, b) => closest(today, +a, +b) ?? closest(today, +b, +a),
  ),
];
