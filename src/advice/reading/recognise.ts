import { todayOf, type SomeClock } from '../time/clock.js';
import { DAY_RULES } from './day-words.js';
import { narrow } from './digits.js';
import { findLinks } from './links.js';
import { NUMBER, numberOf } from './numerals.js';
import { looksLikeOrder } from './order-number.js';
import { findSecrets } from './secrets.js';
import type { Recognised } from '../types.js';

/** Words before digits that make them something else, however long they are. */
const NOT_AN_ORDER = /(?:快遞|快递|物流|運單|运单|tracking|waybill|電話|电话|手機|手机|phone)[^\d\n]{0,8}$/i;
/** Digits in one run, or in groups of three to five as people set them apart. */
const ORDER = /(?<![\w./=%-])[1-9]\d*(?:[ -]\d{3,5})*(?![\w/%]|[.-]\w)/g;

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:新?[台臺][幣币]|NT\$|NTD|TWD|NT dollars?)$/i, 'NT$'],
  [/^(?:港[幣币元]|HK\$|HKD|HK dollars?|蚊)$/i, 'HK$'],
  [/^(?:人民[幣币]|RMB|CNY|yuan|¥|￥)$/i, '¥'],
  [/^(?:US\$|USD|US dollars?|美[元金])$/i, 'US$'],
  [/^(?:£|GBP|英[鎊镑])$/i, '£'],
  [/^(?:€|EUR|euros?|[歐欧]元)$/i, '€'],
  [/^(?:\$|dollars?)$/i, '$'],
];
const BEFORE =
  '新?[台臺][幣币]|人民[幣币]|港[幣币元]|NT\\$|HK\\$|US\\$|RMB|CNY|TWD|HKD|NTD|USD|GBP|EUR|[¥￥$£€]';
const AFTER =
  '新?[台臺][幣币]|人民[幣币]|港[幣币元]|美[元金]|英[鎊镑]|[歐欧]元|RMB|CNY|TWD|HKD|NTD|USD|GBP|EUR|' +
  '(?:(?:US|HK|NT) )?dollars?(?![a-z])|yuan(?![a-z])|euros?(?![a-z])|[£€]|蚊|元(?!件|素|旦|宵)|圓|[塊块](?:[錢钱])?';
/** Whose dollars a bare sign in front stands for. */
const DOLLARS = '新?[台臺][幣币]|港[幣币]|美[元金]|TWD|HKD|NTD|USD';
const FIGURE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?';
const AMOUNTS = [
  new RegExp(
    `(?<![A-Za-z])(${BEFORE})\\s*(${FIGURE})(?!\\d|,\\d)(?:\\s*(?:元|[塊块][錢钱]?|(${DOLLARS})(?![a-z])))?`,
    'gi',
  ),
  new RegExp(`(?<![\\d.,])(${FIGURE}|${NUMBER})\\s*(${AFTER})`, 'gi'),
];

/** An amount with its currency; undefined for 「一塊」, which is as well a piece of something. */
function amount(first: string, second: string): string | undefined {
  const leads = /^\D/.test(first) && MARKS.some(([mark]) => mark.test(first));
  const [mark, figure] = leads ? [first, second] : [second, first];
  const chinese = !/\d/.test(figure);
  const value = chinese ? String(numberOf(figure)) : figure.replaceAll(',', '');
  if (/^[塊块]$/.test(mark) && +value < 10) return undefined;
  const sign = MARKS.find(([pattern]) => pattern.test(mark))?.[1];
  return sign ? sign + value : `${value} 元`;
}

function* orders(text: string): Generator<Recognised> {
  for (const { 0: written, index } of text.matchAll(ORDER)) {
    const value = written.replace(/[ -]/g, '');
    // Groups only count where they are set apart evenly: two numbers side by side are not one.
    const even = /^\d+$/.test(written) || /^\d{3,5}[ -]/.test(written);
    if (even && looksLikeOrder(value) && !NOT_AN_ORDER.test(text.slice(Math.max(0, index - 20), index))) {
      yield { field: 'orderNumber', value, start: index, end: index + written.length };
    }
  }
}

function* amounts(text: string): Generator<Recognised> {
  for (const pattern of AMOUNTS) {
    for (const { 0: written, 1: first, 2: second, 3: dollars, index } of text.matchAll(pattern)) {
      const value = amount(first === '$' && dollars ? dollars : first!, second!);
      if (value) yield { field: 'amount', value, start: index, end: index + written.length };
    }
  }
}

function* days(text: string, today: string): Generator<Recognised> {
  for (const [pattern, date] of DAY_RULES) {
    for (const match of text.matchAll(pattern)) {
      const value = date(today, ...match.slice(1));
      // A date to come is a plan, not since when.
      if (value && value <= today) {
        yield { field: 'since', value, start: match.index, end: match.index + match[0].length };
      }
    }
  }
}

/**
 * Order numbers, links, amounts and dates in a typed or pasted text, in order and without overlap. Secrets are never
 * taken for anything else; dates count back from `now` in the shopper's zone, and are left alone where the clock is
 * clearly wrong: as far as `content` tells, or only where it shows no time at all.
 */
export function recognise(original: string, clock: SomeClock): Recognised[] {
  const text = narrow(original);
  const today = todayOf(clock);
  const taken = findSecrets(original).map(({ start, end }) => ({ start, end }));
  const found: Recognised[] = [];
  const links = findLinks(text).map((link): Recognised => ({ field: 'product', ...link }));
  for (const item of [...links, ...orders(text), ...amounts(text), ...(today ? days(text, today) : [])]) {
    if (taken.some(({ start, end }) => item.start < end && start < item.end)) continue;
    taken.push(item);
    found.push(item);
  }
  return found.sort((a, b) => a.start - b.start);
}
