import { englishNumber, numberOf } from '../reading/numerals.js';
import { dayAfter } from '../time/dates.js';
import { addDays } from '../time/zone.js';
import type { Clause } from './clauses.js';

const N = '(\\d{1,3}|[一二两三四五六七八九十]{1,3}|\\b[a-z]+)';
/** The value of `N`; not a number where it is another word. */
const numeral = (text: string): number =>
  /^[\da-z]/.test(text) ? (englishNumber(text) ?? NaN) : numberOf(text);

/** Minutes of a unit of time. */
const minutesOf = (unit: string): number =>
  /[天日周礼星工]|day|week/.test(unit)
    ? /[周礼星]|week/.test(unit)
      ? 10080
      : 1440
    : /时|钟$|hour|hr/.test(unit) && !/分/.test(unit)
      ? 60
      : 1;

const UNIT = '(天|日|小时|钟头|分钟?|钟|days?|hours?|hrs?|min(?:ute)?s?)';
const PART = new RegExp(`(\\d{1,2}):(\\d\\d)(?::\\d\\d)?|${N}\\s*个?${UNIT}`, 'g');
const SPAN = new RegExp(`(?<![\\d:])(?:(?:${PART.source})(?:零|又|,| and)?\\s*)+`, 'g');

/** Signs that a span is still to pass, in front of it or behind. */
const REMAINS = /(?:还剩下?|剩下?|剩余|只剩|还有|再过|再有|余|倒计时|倒数|\bin)(?:不到|大约|差不多|\s|:)*$/;
const REMAINING = /^\s*(?:left|remaining|to go|until)\b|^[之以]?后[^，,。]{0,4}(?:自动|关闭|到期|截止|超时)/;
/** Things that end by themselves; without one, the time that is left is of something else. */
const ENDS =
  /完成|倒[数计]|超时|逾[时期]|确认|收货|关闭|截止|到期|期限|限期|结束|纠纷|争议|退款申请|confirm|close|expire|dispute|deadline|auto/;
/** Ends that Taobao sets; the shopper's own appointments are told to nobody. */
const ON_TAOBAO =
  /收货|[订张]单|退款|退货|售后|申请|纠纷|争议|凭证|举证|单号|自动|关闭|order|receipt|refund|return|dispute|auto|confirm/;

/** Whether words speak of something on Taobao that ends by itself. */
export const speaksOfEnd = (words: string): boolean => ENDS.test(words) && ON_TAOBAO.test(words);

/** A day that words of a clause stand for, `[index, index + length)`. */
export interface SpanDay {
  readonly value: string;
  readonly index: number;
  readonly length: number;
}

/**
 * Ends of the spans that a clause says are left: 「還剩兩天」, 「1天03小時內」, "22:10:05 until".
 * @param hour of the day in the shopper's zone, with its fraction
 */
export function leftIn({ text }: Clause, today: string, hour: number): readonly SpanDay[] {
  return [...text.matchAll(SPAN)].flatMap(({ 0: span, index }) => {
    const parts = [...span.matchAll(PART)];
    const [before, after] = [text.slice(0, index), text.slice(index + span.trimEnd().length)];
    // So exact a span is read off a clock that runs down.
    const exact = parts.length > 1 && /^[之以]?内/.test(after);
    if (!exact && !REMAINS.test(before) && !REMAINING.test(after)) return [];
    const minutes = parts.reduce(
      (sum, [, hours, rest, count, unit]) =>
        sum + (unit ? numeral(count!) * minutesOf(unit) : +hours! * 60 + +rest!),
      0,
    );
    if (Number.isNaN(minutes)) return [];
    const length = span.trimEnd().length;
    return [{ value: addDays(today, Math.floor((hour + minutes / 60) / 24)), index, length }];
  });
}

const WITHIN = new RegExp(
  `(?<!等了?|超过|[\\d./月])(?:\\d{1,2}\\s*[-~到至]\\s*)?${N}\\s*个?(工作[天日]|[天日]|小时|周|星期|礼拜)(?!无)(?:[之以]?内|(?<!日)(?=[^，,。]{0,3}(?:发|退|回|复|处理|到|赔|寄|补|解决|出|送|做|装|修|完)))|\\b(?:within|in) ${N} ((?:business |working )?(?:day|hour|week))s?`,
);
/** Says so: in front of what is promised. */
const SAYS = /(?:说|话|讲|答应|承诺|保证|写|标|\b(?:sa(?:id|ys?)|promis\w+|told))[^，,]{0,8}$/;

/** The span within which another one promises something: 「說三天內退」, 「48小時發」. */
export function promiseIn(
  clause: Clause,
): { readonly index: number; readonly length: number; readonly from: (day: string) => string } | undefined {
  const match = clause.mood === 'fact' && WITHIN.exec(clause.text);
  if (!match) return undefined;
  const before = clause.text.slice(0, match.index);
  if (
    /(?:剩|还有|倒[数计])[^，,]{0,6}$|(?<![跟和同对向给])我[又也就]?[说讲]/.test(before) ||
    !(SAYS.test(before) || (clause.who !== 'shopper' && clause.reported))
  )
    return undefined;
  const [count, unit] = [numeral(match[1] ?? match[3]!), match[2] ?? match[4]!];
  if (Number.isNaN(count)) return undefined;
  const from = (day: string): string =>
    /工作|business|working/.test(unit)
      ? dayAfter(day, count, 'workdays')
      : addDays(day, Math.ceil((count * minutesOf(unit)) / 1440));
  return { index: match.index, length: match[0].length, from };
}
