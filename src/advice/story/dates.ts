import { addDays } from '../time/zone.js';
import { DATE_EVENTS, nearestRole } from './events.js';
import { asksWhether, type Clause } from './clauses.js';
import { DAY_RULES, isRough, type DayRule } from './day-rules.js';
import { numberOf } from '../reading/numerals.js';
import type { DateRole } from './types.js';

/** A day found in a text of one spelling. */
export interface FoundDay {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly kind: DayRule['kind'];
}

/** A day with what it is the day of. */
export interface DayFact extends FoundDay {
  readonly role: DateRole;
  readonly rough: boolean;
}

/** Every day that a text names, in order and without overlap. */
export function findDays(text: string, today: string): FoundDay[] {
  const found: FoundDay[] = [];
  for (const { pattern, date, kind } of DAY_RULES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const value = date(today, ...match.slice(1));
      if (value) found.push({ value, start, end, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const EN = 'one two three four five six seven eight nine ten'.split(' ');
const numeral = (text: string): number =>
  /\d/.test(text) ? +text : text === 'a' ? 1 : EN.indexOf(text) + 1 || numberOf(text);

/** How long something still has: 「還剩兩天自動確認」, "2 days left". */
const LEFT =
  /(?:还剩下?|剩下?|只剩|还有|再过|再有|余)\s*(?:不到)?\s*([\d一二两三四五六七八九十]{1,3})\s*个?(天|日|小时|钟头)|\b(\d{1,2}|one|two|three|four|five|a) (days?|hours?) (?:left|remaining)|\bin (\d{1,2}|one|two|three|four|five|a) (days?|hours?)\b/g;
/** Things that end then; without one the time that is left is of something else. */
const ENDS =
  /完成|超时|确认|收货|关闭|截止|到期|结束|纠纷|争议|退款申请|confirm|close|expire|dispute|deadline|auto/;
/** Promised within so long: 「三天內一定出」. */
const WITHIN =
  /([\d一二两三四五六七八九十]{1,3})\s*个?(天|日|小时|工作日)[之以]?内|\bwithin (\d{1,2}|one|two|three|four|five|a) (days?|hours?)/;

/** Events said to come on a weekday: 「星期一出貨」 without 「了」, 「星期日半夜就會自動確認」. */
const TO_COME =
  /^[^，,。了过]{0,4}(?:会|将|才|前|再|自动|出货|发货|寄出|处理)(?![^，,。]{0,6}了)|^ \w+ (?:will|would)/;
const BARE_WEEKDAY = /^(?:周|礼拜|星期)[一二三四五六日天]$|^(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/;

/** A weekday without its week is the last one, unless what happens on it was said to be still to come. */
const isAhead = ({ value, start, end }: FoundDay, text: string, today: string): boolean =>
  value < today &&
  BARE_WEEKDAY.test(text.slice(start, end)) &&
  TO_COME.test(text.slice(end, end + 16)) &&
  // 「上星期講明星期三會補寄」: said so long ago, the day may have passed.
  !/上|last|ago/.test(text.slice(Math.max(0, start - 12), start));

/** The days of a story with their roles; a day that the words do not tie to anything is a `date`, a span is nothing. */
export function daysOf(
  text: string,
  clauses: readonly Clause[],
  today: string,
  hour: number,
): readonly DayFact[] {
  const facts: DayFact[] = [];
  const days = findDays(text, today);
  clauses.forEach((clause, place) => {
    const end = clause.start + clause.text.length;
    const inside = days.filter((day) => day.start >= clause.start && day.start < end);
    const rests = [...clause.text.matchAll(LEFT)];
    const ends = /自动确认|确认收货|自动完成|纠纷|auto/.test(text) ? '确认' : '';
    const around = `${ends}${clauses[place - 1]?.text ?? ''}，${clause.text}，${clauses[place + 1]?.text ?? ''}`;
    for (const match of rests) {
      if (!ENDS.test(around) || clause.mood === 'if') continue;
      const [count, unit] = [match[1] ?? match[3] ?? match[5]!, match[2] ?? match[4] ?? match[6]!];
      const value = /小时|钟|hour/.test(unit)
        ? addDays(today, Math.floor((hour + numeral(count)) / 24))
        : addDays(today, numeral(count));
      const start = clause.start + match.index;
      facts.push({ role: 'deadline', value, start, end: start + match[0].length, kind: 'day', rough: false });
    }
    const others = inside.map((day) => ({ index: day.start - clause.start, length: day.end - day.start }));
    inside.forEach((past, i) => {
      const day = isAhead(past, text, today) ? { ...past, value: addDays(past.value, 7) } : past;
      if (facts.some((fact) => day.start < fact.end && fact.start < day.end)) return;
      const part = others[i]!;
      const words = text.slice(day.start, day.end);
      let role =
        clause.mood === 'if' || asksWhether(clause)
          ? undefined
          : nearestRole(DATE_EVENTS, clause, part, others);
      // 「11月9日，我下單了」: a day alone belongs to what follows.
      if (!role && clause.text.replace(words, '').trim().length <= 2 && clauses[place + 1])
        role = nearestRole(DATE_EVENTS, clauses[place + 1]!, { index: 0, length: 0 });
      // 「退货 11.12 就签收了」: it is the return that arrived.
      if (role === 'delivered' && /退货|退回|return/.test(clause.text)) role = 'returned';
      // 「退回去的件 11/13 寄出」
      if (role === 'dispatched' && /退回|寄回|退货/.test(clause.text)) role = 'returned';
      // Customs or a carrier sent it back, not the shopper.
      if (role === 'returned' && /海关|customs|被[^，,]{0,6}退/.test(clause.text)) role = undefined;
      if (role === 'seller-agreed' && clause.who === 'shopper' && /我/.test(clause.text)) role = undefined;
      // 「佢話星期一出貨」: said to happen, which is no more than a promise.
      const after = clause.text.slice(part.index + part.length);
      const before = clause.text.slice(0, part.index);
      const foretold =
        (clause.reported && /\b(?:by|before) $/.test(before)) ||
        (clause.who !== 'shopper' &&
          /(?:说|话|讲|答应|承诺|保证|promise|said|says)[^，,]{0,3}$/.test(before) &&
          /^[^，,]{0,3}(?:会|将|前|之前|一定|补|再|退|到|出|发|寄)(?!了)|^ (?:he|she|they)['’ ]/.test(after));
      if (
        role === 'delivered' &&
        /\b(?:sms|code|notice|notification|refund|reply)\b|短讯|短信|通知/.test(clause.text)
      )
        role = undefined;
      if (day.kind === 'since' && (role === 'last-answer' || role === 'promised')) role = undefined;
      if (foretold) role = 'promised';
      if (
        clause.reported &&
        clause.who !== 'shopper' &&
        (role === 'dispatched' || role === 'delivered') &&
        !/[了已过]/.test(after)
      )
        role = undefined;
      const within = WITHIN.exec(clause.text);
      if (day.value > today) {
        if (role !== 'deadline') {
          const promises = clause.who !== 'shopper' && clause.reported;
          if (!promises) {
            if (
              !/前|之前|\bby\b|\bbefore\b/.test(
                text.slice(day.end, day.end + 2) + text.slice(day.start - 7, day.start),
              )
            )
              return;
            role = ENDS.test(around) ? 'deadline' : undefined;
          } else role = 'promised';
        }
        if (!role) return;
      } else if (within && clause.who !== 'shopper' && !clause.mood.startsWith('i')) {
        const count = numeral(within[1] ?? within[3]!);
        const hours = /小时|hour/.test(within[2] ?? within[4]!);
        const value = addDays(day.value, hours ? Math.ceil(count / 24) : count);
        facts.push({
          role: 'promised',
          value,
          start: day.start,
          end: clause.start + within.index + within[0].length,
          kind: 'day',
          rough: false,
        });
        return;
      } else if (role === 'deadline') role = undefined;
      // A span without anything that began with it is no day.
      if (day.kind === 'since' && (!role || role === 'deadline')) return;
      facts.push({
        ...day,
        role: role ?? 'date',
        rough: day.kind !== 'day' && (isRough(words) || day.kind === 'since' || /上/.test(words)),
      });
    });
  });
  return facts;
}
