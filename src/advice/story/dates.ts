import { dayAfter } from '../time/dates.js';
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
  found.sort((a, b) => a.start - b.start);
  // 「隔天」, "two days later": counted from the day that was told before.
  for (const match of text.matchAll(LATER)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const base = found.findLast((day) => day.end <= start && day.kind === 'day');
    if (!base || found.some((day) => start < day.end && day.start < end)) continue;
    const value = addDays(base.value, numeral(match[1] ?? match[2] ?? 'a'));
    if (value <= today) found.push({ value, start, end, kind: 'day' });
  }
  return found.filter((day) => !isNow(day, text, today)).sort((a, b) => a.start - b.start);
}

const LATER =
  /[隔次第][二]?[天日](?=[^，,]{0,8}[^，,\s])|([\d一二两三四五六七八九十]{1,3})\s*[天日][之以]?后(?!再)|\b(one|two|three|four|five|six|\d{1,2}) days? later\b|\bthe next day\b/g;

/** Only says which day it is: 「現在11.26了」, "it is now the 27th". */
const isNow = ({ value, start, end }: FoundDay, text: string, today: string): boolean =>
  value === today &&
  /\d/.test(text.slice(start, end)) &&
  /(?:\bnow(?: is)?|\btoday(?: is|['’]s)?|现在(?:都|已经|是)?|今[天日](?:都|已经|已|是|才)?)[ (（]*(?:the )?$/.test(
    text.slice(Math.max(0, start - 14), start),
  );

const EN = 'one two three four five six seven eight nine ten'.split(' ');
const numeral = (text: string): number =>
  /\d/.test(text) ? +text : text === 'a' ? 1 : EN.indexOf(text) + 1 || numberOf(text);

/** How long something still has: 「還剩兩天自動確認」, "2 days left". */
const LEFT =
  /(?:还剩下?|剩下?|只剩|还有|再过|再有|余)\s*(?:不到)?\s*([\d一二两三四五六七八九十]{1,3})\s*个?(天|日|小时|钟头?)|\b(\d{1,2}|one|two|three|four|five|a) (days?|hours?) (?:left|remaining)|\bin (\d{1,2}|one|two|three|four|five|a) (days?|hours?)\b|(\d{1,2})\s*(天)\s*(\d{1,2})\s*小时|\b(\d{1,2}) (days?),? (\d{1,2})(?::\d\d| hours?)/g;
/** Things that end then; without one the time that is left is of something else. */
const ENDS =
  /完成|超时|逾时|确认|收货|关闭|截止|到期|结束|纠纷|争议|退款申请|凭证|confirm|close|expire|dispute|deadline|auto/;
/** How far, in UTF-16 units, from a span that passed what it began with may stand. */
const SPAN_REACH = 4;
/** Another one says so. */
const SAYS = /说|话|讲|答应|承诺|\b(?:said|says|promised)\b/;
/** Promised within so long: 「三天內一定出」. */
const WITHIN =
  /([\d一二两三四五六七八九十]{1,3})\s*个?(天|日|小时|工作[天日])(?:[之以]?内|(?=[发出退到复回]))|\bwithin (\d{1,2}|one|two|three|four|five|a) (days?|hours?)/;

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
      const [count = '', unit = '', more = '0'] = match.slice(1).filter(Boolean);
      const value = /小时|钟|hour/.test(unit)
        ? addDays(today, Math.floor((hour + numeral(count)) / 24))
        : addDays(today, numeral(count) + (more === '0' ? 0 : Math.floor((hour + +more) / 24)));
      const start = clause.start + match.index;
      facts.push({ role: 'deadline', value, start, end: start + match[0].length, kind: 'day', rough: false });
    }
    const within = WITHIN.exec(clause.text);
    const count = within && numeral(within[1] ?? within[3]!);
    // 「26號簽收，說三天內退」: counted from the day that was told before it.
    const base = inside.length === 0 && within && clause.mood === 'fact' && SAYS.test(clause.text);
    const since = base && days.findLast((day) => day.end <= clause.start && day.kind === 'day');
    if (since && count && days.every((day) => day.start <= since.start || day.start >= end)) {
      const hours = /小时|hour/.test(within[2] ?? within[4]!);
      facts.push({
        ...since,
        role: 'promised',
        value: dayAfter(
          since.value,
          hours ? Math.ceil(count / 24) : count,
          /工作/.test(within[2] ?? '') ? 'workdays' : 'days',
        ),
        start: clause.start + within.index,
        end: clause.start + within.index + within[0].length,
        rough: false,
      });
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
          : nearestRole(DATE_EVENTS, clause, part, others, day.kind === 'since' ? SPAN_REACH : undefined);
      const alone = clause.text.replace(words, '');
      // 「11月9日，我下單了」: a day alone belongs to what follows.
      if (!role && alone.trim().length <= 2 && !/的事/.test(alone) && clauses[place + 1])
        role = nearestRole(DATE_EVENTS, clauses[place + 1]!, { index: 0, length: 0 });
      // 「昨天的事」, or a day and a time at the end: of what was told before.
      if (!role && /^\s*(?:的事|\d{1,2}:\d\d)/.test(alone))
        role = [1, 2, 3]
          .map((back) => clauses[place - back])
          .map((told) => told && nearestRole(DATE_EVENTS, told, { index: told.text.length, length: 0 }))
          .find((told) => told && told !== 'last-answer');
      // Taken in by the seller, it is not the shopper's.
      const isTheirs = clause.named && !['shopper', 'courier'].includes(clause.who);
      if (role === 'delivered' && isTheirs && /收|签|\b(?:received|signed|got)\b/.test(clause.text))
        role = undefined;
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
      // 「10.31前發貨」 is what was promised, 「12/8前要退」 what is asked of the shopper.
      if (/^[之以]?前[^，,]{0,2}(?:发|出|寄|到|送|退)/.test(after)) role = 'promised';
      const isAsked = /^[之以]?前[^，,]{0,2}要(?:退|寄)/.test(after);
      if (isAsked) return;
      const foretold =
        (clause.reported && /\b(?:by|before) $/.test(before)) ||
        (clause.who !== 'shopper' &&
          /(?:说|话|讲|答应|承诺|保证|promise|said|says)[^，,]{0,3}$/.test(before) &&
          /^[^，,]{0,3}(?:会|将|前|之前|一定|补|再|退|到|出|发|寄|复|回)(?![^，,]{0,4}[了过去])|^ (?:he|she|they)['’ ]/.test(
            after,
          ));
      // A warehouse on the way is not the door.
      if (role === 'delivered' && /仓|集运|forwarder|warehouse/.test(clause.text)) role = undefined;
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
      if (day.value > today) {
        if (role !== 'deadline') {
          const promises = clause.mood === 'fact' && clause.who !== 'shopper' && clause.reported;
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
        const hours = /小时|hour/.test(within[2] ?? within[4]!);
        const value = addDays(day.value, hours ? Math.ceil(count! / 24) : count!);
        facts.push({
          role: 'promised',
          value,
          start: day.start,
          end: clause.start + within.index + within[0].length,
          kind: 'day',
          rough: false,
        });
        if (role !== 'ordered' && role !== 'paid-on') return;
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
