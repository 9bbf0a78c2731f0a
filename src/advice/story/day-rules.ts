import { NUMBER, englishNumber, numberOf } from '../reading/numerals.js';
import { addDays, weekday } from '../time/zone.js';

const N = `(${NUMBER})`;
/** An English word, looked up by its beginning rather than listed in each pattern. */
const WORD = '([a-z]+)';
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** The place of a name in a list, or -1: written out, cut off, or misspelt behind its first four letters. */
const placeIn = (names: readonly string[], word: string): number =>
  word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word.replace(/s$/, '').slice(0, 4)));
const WEEK = '(?:周|礼拜|星期)';
const DAY = '[日号]';
/** A figure that is left open a little: 「十幾天」, 「兩個多禮拜」, "over two weeks". */
const ROUGH = /[几多半]|about|over|almost|nearly|around|roughly|a few|couple/;

/** A real date, or undefined: 31 November is none. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}

/** How far ahead a day without a year is taken for one to come, not for last year's. */
const AHEAD = 60;

/** A day and month without a year: the last time it was that day, or one that is about to come. */
function closest(today: string, month: number, day: number): string | undefined {
  const year = +today.slice(0, 4);
  const date = dateOf(year, month, day);
  if (date && date <= addDays(today, AHEAD)) {
    // In December, 5 January is next month's.
    const next = dateOf(year + 1, month, day);
    return next && next <= addDays(today, 40) ? next : date;
  }
  return dateOf(year - 1, month, day) ?? date;
}

/** Days that go by a name, each before its `MM-DD`. */
const FEASTS: readonly (readonly [names: string, monthDay: string])[] = [
  ['双(?:11|十一)', '11-11'],
  ['双(?:12|十二)', '12-12'],
  ['平安夜', '12-24'],
  ['圣诞节?', '12-25'],
  ['元旦', '01-01'],
];
/** Something that was done on it: 「聖誕節的禮物」 names no day. */
const THAT_DAY =
  '(?:[当那][天日]|凌晨|早上|晚上?)?(?=[^\\d，,。前没物预]{0,4}(?:买|下的?单|落单|订|拍|付|抢|收|到|送|寄|发))';

/** A day that comes every year: the last time. */
function lastDay(today: string, monthDay: string): string {
  const year = +today.slice(0, 4);
  return `${monthDay > today.slice(5) ? year - 1 : year}-${monthDay}`;
}

/** A day and month, of the year that is told with it. */
const inYear = (today: string, year: string | undefined, month: number, day: number): string | undefined =>
  year ? dateOf(+year, month, day) : closest(today, month, day);

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

/** A day of the month alone: of this month, or of the one before where it is more than some days ahead. */
function dayOfMonth(today: string, day: number): string | undefined {
  const [month, before] = [today, monthsBefore(`${today.slice(0, 8)}01`, 1)].map((date) =>
    dateOf(+date.slice(0, 4), +date.slice(5, 7), day),
  );
  return month && month <= today ? month : before;
}

/** A day of the month alone that may lie ahead: the nearest one. */
export function nearestDay(today: string, day: number): string | undefined {
  const first = `${today.slice(0, 8)}01`;
  const gap = (date: string): number => Math.abs(Date.parse(date) - Date.parse(today));
  return [monthsBefore(first, 1), first, monthsBefore(first, -1)]
    .flatMap((date) => dateOf(+date.slice(0, 4), +date.slice(5, 7), day) ?? [])
    .sort((a, b) => gap(a) - gap(b))[0];
}

/** A weekday of the week so many weeks back; weeks begin on Monday. */
const ofWeek = (today: string, back: number, day: number): string =>
  addDays(today, day - weekday(today) - 7 * back);

/** The last such weekday, today included. */
const lastWeekday = (today: string, day: number): string => addDays(today, -((weekday(today) - day + 7) % 7));

const zhWeekday = (text: string): number => '一二三四五六日'.indexOf(text.replace('天', '日'));
const enMonth = (text: string): number => placeIn(MONTHS, text) + 1;

/** Denominators in which parts and sizes are told. */
const PARTS = [2, 3, 4, 5, 8, 10, 16];
/** A day and month that could as well be a part or a size (2/3, 5/8) is one, unless it was not long ago. */
function isPart(today: string, part: number, of: number): boolean {
  const day = closest(today, part, of);
  return part < of && PARTS.includes(of) && (!day || day < addDays(today, -60));
}

/** The day a span of time before: 「兩個多禮拜」 at least fourteen days, 「半個月」 fifteen, 「十幾天」 eleven; after it where `sign` is 1. */
function spanFrom(today: string, sign: number, count: string, unit: string): string {
  const half = count.startsWith('半');
  const few = /几/.test(count);
  const bare = count.replace(/[几多余来半个]/g, '');
  const number = half ? 0.5 : bare === '' ? 3 : /^\d/.test(bare) ? +bare : numberOf(bare);
  if (/月|month/.test(unit)) return half ? addDays(today, 15 * sign) : monthsBefore(today, -number * sign);
  const days = Math.round(number * (/周|礼拜|星期|week/.test(unit) ? 7 : 1)) + (few && number >= 10 ? 1 : 0);
  return addDays(today, days * sign);
}

/** The same for English words; undefined where they are no numeral. */
function enSpan(today: string, sign: number, word: string, unit: string): string | undefined {
  const count = englishNumber(word);
  return count === undefined
    ? undefined
    : /fort/.test(unit)
      ? addDays(today, 14 * count * sign)
      : spanFrom(today, sign, `${count}`, unit);
}

/**
 * How a day is named; `kind` says what the words can be: a day, a span that has passed, one that is still to pass, or a day
 * counted from the one named before it, which then takes the place of today.
 */
export interface DayRule {
  readonly kind: 'day' | 'ago' | 'since' | 'after';
  readonly pattern: RegExp;
  readonly date: (today: string, ...groups: string[]) => string | undefined;
}

const rule = (pattern: string, date: DayRule['date'], kind: DayRule['kind'] = 'day'): DayRule => ({
  kind,
  pattern: new RegExp(pattern, 'g'),
  date,
});

const before: DayRule['date'] = (today, count, unit) => spanFrom(today, -1, count, unit);
const COUNT =
  '(半个?|(?<![\\d零一二两三四五六七八九十百第周期剩]|还有)(?:[一二两三四五六七八九十百]{1,4}|\\d{1,3})[几多余来]?)';
// 「9月」 is September, 「9個月」 a span.
const UNIT = '个?[多几]?(天|日(?!本|[常用])|周|礼拜|星期|(?<=[个多几半])月)';
const EN_UNIT = '(days?|weeks?|months?|fortnights?)';
const EN_COUNT = `(?:an? )?(?:(?:about|over|almost|nearly) )?([a-z]+|\\d+)(?: of)? ${EN_UNIT}`;
const YEAR = '(?:,? ((?:19|20)\\d\\d)\\b)?';

/** Ways to name a day in text of one spelling, most telling first: where two overlap, the earlier one counts. */
export const DAY_RULES: readonly DayRule[] = [
  rule('(?<![\\d.])((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d])', (_, y, m, d) =>
    dateOf(+y, +m, +d),
  ),
  rule('(?<!\\d)(20\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)', (_, y, m, d) => dateOf(+y, +m, +d)),
  rule(`(?<!\\d)((?:19|20)\\d\\d|二[〇零]二.)年\\s*${N}\\s*月\\s*${N}\\s*${DAY}?`, (_, y, m, d) =>
    dateOf(numberOf(y), numberOf(m), numberOf(d)),
  ),
  // Which of two small numbers is the month differs from place to place: only what reads one way is taken.
  rule('(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d\\d)(?![\\d])', (_, a, b, y) =>
    +a > 12 || a === b ? dateOf(+y, +b, +a) : +b > 12 ? dateOf(+y, +a, +b) : undefined,
  ),
  // The day of the sale is a date only where something was done on it.
  ...FEASTS.map(([names, monthDay]) => rule(names + THAT_DAY, (today) => lastDay(today, monthDay))),
  rule(`上个?月\\s*${N}\\s*${DAY}`, (today, d) => {
    const [year, month] = monthsBefore(`${today.slice(0, 8)}01`, 1).split('-');
    return dateOf(+year!, +month!, numberOf(d));
  }),
  rule(`月[底末]\\s*${N}\\s*${DAY}`, (today, d) => nearestDay(today, numberOf(d))),
  rule(`(?:这个|今个|本|这)月\\s*${N}\\s*${DAY}`, (today, d) =>
    dateOf(+today.slice(0, 4), +today.slice(5, 7), numberOf(d)),
  ),
  rule(`(?<![\\d个〇零一二两三四五六七八九十])${N}\\s*月\\s*${N}\\s*${DAY}?(?!\\d)`, (today, m, d) =>
    closest(today, numberOf(m), numberOf(d)),
  ),
  rule(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${WORD}\\.?${YEAR}`, (today, d, m, y) =>
    inYear(today, y, enMonth(m), +d),
  ),
  rule(`\\b${WORD}\\.? ?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:?\\d|\\.\\d)${YEAR}`, (today, m, d, y) =>
    inYear(today, y, enMonth(m), +d),
  ),
  rule('\\b(?:on |since |from |by |the )+(\\d{1,2})(?:st|nd|rd|th)\\b', (today, d) => dayOfMonth(today, +d)),
  // 「25 號」 is a size as well.
  rule(`(?<![月第\\d.])${N}\\s*号(?!\\s*(?:的?鞋|码|色|线|楼|旁|院|店|柜|仓|门|字|的$|[a-z]))`, (today, d) =>
    numberOf(d) <= 31 ? dayOfMonth(today, numberOf(d)) : undefined,
  ),
  rule('大前[天日]', (today) => addDays(today, -3)),
  rule('前[天日]|the day before yesterday', (today) => addDays(today, -2)),
  rule('[昨琴寻噚][天日晚]|\\byesterday\\b|\\blast night\\b', (today) => addDays(today, -1)),
  rule(
    '(?<![到至])今[天日早晚朝]|\\btoday\\b|\\btonight\\b|\\bthis morning\\b|(?:an?|one|two|\\d) hours? ago',
    (today) => today,
  ),
  rule('后[天日]', (today) => addDays(today, 2)),
  rule('[明听][天日]|\\btomorrow\\b', (today) => addDays(today, 1)),
  rule(`${COUNT}\\s*${UNIT}[之以]?前`, before, 'ago'),
  rule(`(上{1,3})个?${WEEK}([一二三四五六日天])`, (today, ups, day) =>
    ofWeek(today, ups.length, zhWeekday(day)),
  ),
  rule(`[这本呢今]个?${WEEK}([一二三四五六日天])`, (today, day) => ofWeek(today, 0, zhWeekday(day))),
  rule(`(上{1,3})个?${WEEK}(?![一二三四五六日天])`, (today, ups) => addDays(today, -7 * ups.length), 'ago'),
  rule(`下个?${WEEK}([一二三四五六日天])`, (today, day) => ofWeek(today, -1, zhWeekday(day))),
  rule(
    `(?<![上下这本呢每个到至]|每个)${WEEK}([一二三四五六日天])(?![到至](?!现在|今|目前)|个)`,
    (today, day) => lastWeekday(today, zhWeekday(day)),
  ),
  rule(
    `${COUNT}\\s*${UNIT}[之以]?后(?![^，,。]{0,3}[要将会才再])`,
    (base, count, unit) => spanFrom(base, 1, count, unit),
    'after',
  ),
  rule(
    '(?<!才|是|今[天日])(?:隔|翌|次|第二)[天日]|\\b(?:next|following) (?:day|morning)\\b',
    (base) => addDays(base, 1),
    'after',
  ),
  rule('当[天日晚]|同一?[天日]|\\b(?:that|same) (?:day|evening|night|afternoon)\\b', (base) => base, 'after'),
  rule(`\\b${EN_COUNT} (?:later|after(?:wards)?)\\b`, (base, n, unit) => enSpan(base, 1, n, unit), 'after'),
  rule(`${COUNT}\\s*${UNIT}(?=[了喇啦都没未还]|左右|有多|，|,|$|\\s)`, before, 'since'),
  rule(`[等过拖]了${COUNT}\\s*${UNIT}`, before, 'since'),
  rule(
    `\\b(?:for|been|over|waited|waiting) ${EN_COUNT}\\b`,
    (today, n, unit) => enSpan(today, -1, n, unit),
    'since',
  ),
  rule(`\\b${EN_COUNT} ago\\b`, (today, n, unit) => enSpan(today, -1, n, unit), 'ago'),
  rule(`\\b(last|on|since|this|from) ${WORD}`, (today, which, word) => {
    const day = placeIn(WEEKDAYS, word);
    return day < 0 ? undefined : lastWeekday(addDays(today, which === 'last' ? -1 : 0), day);
  }),
  // Alone it is the last one: "arrived Thursday"; not where something is to come.
  rule(
    '(?<!\\b(?:will|would|until|till|by|next|every|each|due|before|promised?|expect\\w*)\\b[^.,]{0,20})\\b([a-z]+day)\\b',
    (today, word) => {
      const day = placeIn(WEEKDAYS, word);
      return day < 0 ? undefined : lastWeekday(today, day);
    },
  ),
  rule('\\blast week\\b', (today) => addDays(today, -7), 'ago'),
  // 11.19 and 11/20 read month first, unless that is no date; a part (1/3), a size (5/8) or a price is none.
  rule(
    '(?<![\\d/.$¥£€×a-z-])(1[0-2]|0?[1-9])\\.(3[01]|[12]\\d|0[1-9])(?![\\d/.]|\\s*(?:元|块|蚊|%|kg|g\\b|cm|mm|斤|寸|米|万|千|倍|折|吋|v\\b))',
    (today, m, d) => closest(today, +m, +d),
  ),
  // 「11.8到的」: with one digit behind the point only where something is done.
  rule(
    '(?<![\\d/.$¥£€×a-z-])(1[0-2]|[1-9])\\.([1-9])(?=[才就又]?(?:到|发|收|付|买|下单|拍|我|跟|说|回|申请|退|寄|签|拆|订|卖家))',
    (today, m, d) => closest(today, +m, +d),
  ),
  rule(
    '(?<![\\d/.-]|(?:尺寸|尺码|规格|型号|size)(?:是|为|:)?\\s?)(?!24/7)(\\d{1,2})/(\\d{1,2})(?![\\d/.-]|\\s*(?:的[货量部数钱件]|寸|吋|英寸|版|码))',
    (today, a, b) => (isPart(today, +a, +b) ? undefined : (closest(today, +a, +b) ?? closest(today, +b, +a))),
  ),
];

/** Whether the words of a day leave it open by some days. */
export const isRough = (words: string): boolean => ROUGH.test(words);
