import { addDays } from '../time/zone.js';
import { ofOutsiders, type Clause } from './clauses.js';
import { DAY_RULES, isRough, nearestDay, type DayRule } from './day-rules.js';
import { comingRole, isOthersWord, pastRole, roleIn } from './day-roles.js';
import { leftIn, promiseIn, speaksOfEnd } from './time-left.js';
import { DATE_ROLES, type DateRole } from './types.js';

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
  const found: (Omit<FoundDay, 'value'> & { value: string; from?: (day: string) => string | undefined })[] =
    [];
  for (const { pattern, date, kind } of DAY_RULES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const from = (day: string): string | undefined => date(day, ...match.slice(1));
      const value = kind === 'after' ? '' : from(today);
      if (value !== undefined) found.push({ value, start, end, kind, ...(kind === 'after' && { from }) });
    }
  }
  let before = '';
  return found
    .sort((a, b) => a.start - b.start)
    .flatMap(({ from, ...day }) => {
      const value = from ? (before && from(before)) || '' : day.value;
      if (!value || (from && value > today)) return [];
      if (day.kind !== 'since' && value <= today) before = value;
      return [{ ...day, value }];
    });
}

/** Events said to come on a day: 「星期一出貨」 without 「了」, 「30號就要」, 「星期日半夜就會自動確認」. */
const TO_COME =
  /^[^，,。了过]{0,4}(?:会|将|才|前|再|就要|自动|出货|发货|寄出|处理)(?![^，,。]{0,6}了)|^ \w+ (?:will|would)/;
/** In front of the day on which something ends. */
const ENDING =
  /\b(?:auto\w*|completes?|closes?|expires?|ends?|deadline)\b[^.,]*$|(?:截止|到期|限期|期限)[^，,。]{0,6}$/;
const BARE_WEEKDAY = /^(?:周|礼拜|星期)[一二三四五六日天]$|^(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/;
const BARE_DAY = /^(?:(?:on|by|the) )*(\d{1,2})(?:号|st|nd|rd|th)$/;

/** A weekday without its week, or a day without its month, is the last one, unless what happens on it is still to come. */
function dated({ value, start, end }: FoundDay, text: string, today: string): string {
  const words = text.slice(start, end);
  const isEnd = ENDING.test(text.slice(Math.max(0, start - 24), start));
  if (value >= today || !(isEnd || TO_COME.test(text.slice(end, end + 16)))) return value;
  const day = BARE_DAY.exec(words)?.[1];
  if (day) return nearestDay(today, +day) ?? value;
  // 「上星期講明星期三會補寄」: said so long ago, the day may have passed.
  const isAhead = BARE_WEEKDAY.test(words) && !/上|last|ago/.test(text.slice(Math.max(0, start - 12), start));
  return isAhead ? addDays(value, 7) : value;
}

/** In front of the day that the story is told on: 「到今日24號都冇」, "it is now the 27th". */
const NOW =
  /(?:今[天日]|现在|目前|如今|\btoday(?:['’]s| is)?|\bnow|\bit(?:['’]s| is))(?:[是都已经，,到: ]|the)*$/;
/** Relative to when somebody said it. */
const NEXT = /^(?:[明听后][天日]|tomorrow)$/;
const STILL = /没|未|至今|到现在|\b(?:still|never|was (?:a|an|\w+) (?:day|week)s? ago)\b/;
/** Roles that a span can have begun with, all of things that were done: nobody answers or promises for three days. */
const SINCE: readonly (DateRole | undefined)[] = DATE_ROLES.slice(0, DATE_ROLES.indexOf('promised'));
/** Nobody tells of more days; each is held against all that happened. */
const MOST = 60;
/** So far an event may stand from a span that began with it: 「簽收三天了」. */
const NEAR = 6;
/** The rest of a clause besides a day, its time and 「的事」. */
const besides = (clause: Clause, words: string): string =>
  clause.text.replace(words, '').replace(/\d{1,2}:\d\d|[上下中]午|[早晚]上|[的是事\s]/g, '');

/** The days of a story with their roles; a day that the words do not tie to anything is a `date`, a span is nothing. */
export function daysOf(
  text: string,
  clauses: readonly Clause[],
  today: string,
  hour: number,
): readonly DayFact[] {
  const facts: DayFact[] = [];
  const days = findDays(text, today).slice(0, MOST);
  const outside = ofOutsiders(clauses);
  const within = ({ start, text: { length } }: Clause): readonly FoundDay[] =>
    days.filter((day) => day.start >= start && day.start < start + length);
  let undated: readonly DateRole[] | undefined;
  /** The one thing told to have happened whose day is not told with it. */
  const undatedRole = (): DateRole | undefined => {
    undated ??= clauses
      .filter(
        (clause) =>
          clause.mood === 'fact' && !clause.reported && !within(clause).some(({ kind }) => kind !== 'since'),
      )
      .flatMap((clause) => roleIn(clause, { index: clause.text.length, length: 0 }) ?? [])
      .filter((role) => role !== 'last-answer' && role !== 'deadline');
    return undated.every((role) => role === undated![0]) ? undated[0] : undefined;
  };
  clauses.forEach((clause, place) => {
    if (outside.has(clause) || clause.mood === 'if') return;
    const near = [clauses[place - 1]?.text, clause.text, clauses[place + 1]?.text].join('，');
    const ends = speaksOfEnd(/自动确认|确认收货|自动完成|纠纷|auto/.test(text) ? `自动确认${near}` : near);
    const fact = (role: DateRole, value: string, index: number, length: number): void => {
      const start = clause.start + index;
      facts.push({ role, value, start, end: start + length, kind: 'day', rough: false });
    };
    if (ends)
      for (const { value, index, length } of leftIn(clause, today, hour))
        fact('deadline', value, index, length);
    const inside = within(clause);
    const sentence = clauses.slice(
      clauses.findLastIndex(({ first }, i) => first && i <= place),
      place + 1,
    );
    // A promise counts from the day that was named last in its sentence.
    const promise = promiseIn(clause);
    const base =
      promise &&
      sentence
        .flatMap(within)
        .findLast(
          ({ start, value, kind }) =>
            start < clause.start + promise.index && value <= today && kind !== 'since',
        );
    if (base) fact('promised', promise.from(base.value), promise.index, promise.length);
    const others = inside.map((day) => ({ index: day.start - clause.start, length: day.end - day.start }));
    inside.forEach((day, i) => {
      if (facts.some((other) => day.start < other.end && other.start < day.end)) return;
      const part = others[i]!;
      const value = dated(day, text, today);
      const words = text.slice(day.start, day.end);
      const before = clause.text.slice(0, part.index);
      if (
        NOW.test(before) ||
        (/都(?:已经)?$/.test(before) && /^[了啦喇]/.test(clause.text.slice(part.index + part.length)))
      )
        return;
      const since = day.kind === 'since';
      let role = roleIn(clause, part, { others, sentence, ...(since && { reach: NEAR }) });
      // 「11月9日，我下單了」: a day alone belongs to what follows, 「昨天的事」 to what was told.
      if (!role && besides(clause, words) === '') {
        const next = clauses[place + 1];
        role = (next && !next.first && roleIn(next, { index: 0, length: 0 })) || undatedRole();
      }
      // 「賣家說明天退，到現在沒有」: the day after it was said, whenever that was.
      if (NEXT.test(words) && isOthersWord(clause) && STILL.test(near)) return;
      role = value > today ? comingRole(clause, part, role, ends) : pastRole(clause, part, role);
      if (value > today ? !role : since && !SINCE.includes(role)) return;
      // A span without anything that began with it is no day; nor is today, without anything that happened.
      if (!role && (day.kind === 'after' || value === today || base === day)) return;
      facts.push({
        ...day,
        value,
        role: role ?? 'date',
        rough: day.kind !== 'day' && (isRough(words) || day.kind === 'since' || /上/.test(words)),
      });
    });
  });
  return facts;
}

/** Of answers and promises the last word counts. */
export const lastWords = (days: readonly DayFact[]): readonly DayFact[] =>
  days.filter(
    ({ role, value }) =>
      (role !== 'last-answer' && role !== 'promised') ||
      !days.some((other) => other.role === role && other.value > value),
  );
