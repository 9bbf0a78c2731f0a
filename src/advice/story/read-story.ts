import type { MatterId, Region } from '../../content/ids.js';
import type { Correction } from '../../guide/types.js';
import { todayOf } from '../time/clock.js';
import { narrow } from '../reading/digits.js';
import { findLinks } from '../reading/links.js';
import { findOrders } from '../reading/orders.js';
import { findSecrets } from '../reading/secrets.js';
import { zoneOf } from '../time/region.js';
import { wallTime } from '../time/zone.js';
import { circumstancesOf } from './circumstances.js';
import { clausesOf, wasBelieved } from './clauses.js';
import { correct } from './corrections.js';
import { daysOf, lastWords } from './dates.js';
import { incidentsOf } from './incidents.js';
import { mattersOf } from './matters.js';
import { plain } from './plain.js';
import { CALLED_THEMSELVES } from './scam.js';
import { findSums, sumsOf } from './sums.js';
import { triedIn } from './tried.js';
import { isDay, isSum, type Circumstance, type Fact, type ReadingContext, type Story } from './types.js';
import { wishesOf } from './wishes.js';

/** So many days before something ends it is soon. */
const SOON = 5;
/** Somebody else has bought or can buy with it. */
const SPENT =
  /下了?[^，,]{0,3}单|订单|买(?:了|东西)|借|绑[^，,]{0,4}卡|\b(?:ordered|ordering|orders|bought|linked|saved card)\b/;
/** Receipt has confirmed itself: nothing can be extended any more. */
const CONFIRMED =
  /(?<![就会要将快][^，,。]{0,2})自动(?:确认)?收货(?:了|是[^，,]{0,2}[昨前上\d])|已[^，,]{0,4}自动[确收]|\bauto\w*[- ]?confirmed\b/;
/** The shopper has called, and was not called. */
const CALLED_BANK = /打[去给](?:银行|淘宝|客服|支付宝)/;
/** A charge for something that the shopper did not buy. */
const NOT_MINE =
  /(?:不是我|没有?[买刷下订])|(?:never (?!turned|showed|shipped|sent|came|arrived|got|received|delivered)|not mine|n['’]t (?:buy|order|make))/;
const UNTOUCHED = /没有?(?:少|绑|扣|损失)|未见少|\bno money\b|\bnothing (?:taken|bought|ordered)\b/;
/** Circumstances that are a seller's answer. */
const ANSWERS: readonly Circumstance[] = ['seller-refused', 'seller-silent', 'seller-demands'];
/** Nobody tells of more sums; each is held against all that happened. */
const MOST = 60;
/** Longer texts than the field takes are read no further. */
const READ = 5000;

interface Span {
  readonly start: number;
  readonly end: number;
}
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Circumstances that follow from the days of a story: an end that is near. */
function* ofDays(facts: readonly Fact[], text: string, today: string): Generator<Fact> {
  const circumstance = (value: Circumstance, { start, end }: Span): Fact => ({
    role: 'circumstance',
    value,
    start,
    end,
    confirmed: false,
  });
  for (const fact of facts) {
    if (fact.role !== 'deadline') continue;
    const days = (Date.parse(fact.value) - Date.parse(today)) / 86_400_000;
    if (days < 0 || days > SOON) continue;
    if (/自动[确收完]|收货|confirm|complet/.test(text)) yield circumstance('receipt-soon', fact);
    else if (/纠纷|争议|拒绝|申请|退款|凭证|售后|dispute|refund/.test(text))
      yield circumstance('dispute-closing', fact);
  }
}

/** The story of a text as it was written, before anything is corrected. */
function read(text: string, today: string, hour: number, region: Region | undefined): Story {
  const { text: folded, span } = plain(text.slice(0, READ));
  const clauses = clausesOf(folded);
  const taken: Span[] = findSecrets(text);
  const facts: Fact[] = [];
  const add = (fact: Omit<Fact, 'confirmed'>, overlaps = false): void => {
    if (!overlaps && taken.some((other) => overlap(fact, other))) return;
    if (!overlaps) taken.push(fact);
    facts.push({ ...fact, confirmed: false });
  };
  const at = ({ start, end }: Span): Span => {
    const [from, to] = span(start, end);
    return { start: from, end: to };
  };
  const written = (place: Span): string => text.slice(place.start, place.end).trim();

  const narrowed = narrow(text);
  for (const { value, start, end } of findLinks(narrowed)) add({ role: 'product', value, start, end });
  for (const { value, start, end } of findOrders(narrowed)) add({ role: 'order-number', value, start, end });
  const wishes = wishesOf(clauses);
  for (const { role, rough, currency, ...place } of sumsOf(
    findSums(folded, region).slice(0, MOST),
    clauses,
    wishes,
  )) {
    const spot = at(place);
    add({ role, value: written(spot), ...spot, ...(rough && { rough }), ...(currency && { currency }) });
  }
  /** A promise whose day has passed, though another one was made since. */
  let broken: Span | undefined;
  if (today) {
    const days = daysOf(folded, clauses, today, hour);
    for (const { role, value, rough, ...place } of lastWords(days))
      add({ role, value, ...at(place), ...(rough && { rough }) });
    broken = days.find(({ role, value }) => role === 'promised' && value < today);
  }
  const circumstances = circumstancesOf(clauses);
  const isDispatched =
    !circumstances.some(({ value }) => value === 'not-dispatched') && !/[定订]金|尾款|预售/.test(folded);
  // Nothing that was not dispatched can be sent back.
  for (const { value, ...place } of wishes)
    add({ role: 'wish', value: value === 'return' && !isDispatched ? 'refund' : value, ...at(place) }, true);
  for (const { value, times, ...place } of triedIn(clauses))
    add({ role: 'tried', value, ...at(place), ...(times !== undefined && { times }) }, true);
  for (const { value, ...place } of circumstances) add({ role: 'circumstance', value, ...at(place) }, true);
  // Who refuses, demands or stays silent has been asked.
  const asked = circumstances.find(({ value }) => ANSWERS.includes(value));
  if (asked && clauses.some(({ who, about }) => who === 'seller' || about === 'seller'))
    add({ role: 'tried', value: 'seller', ...at(asked) }, true);
  facts.push(...ofDays(facts, folded, today));
  if (broken) facts.push({ role: 'circumstance', value: 'promise-passed', ...at(broken), confirmed: false });

  const isConfirmed = CONFIRMED.test(folded);
  const matters = mattersOf(
    clauses
      .filter(({ mood }) => mood !== 'if')
      .map(({ text, first }) => (first ? '。.' : '，') + text)
      .join(''),
    folded,
  ).filter((id) => !(isConfirmed && id === 'receipt'));
  const imagined = matters.length
    ? []
    : mattersOf(clauses.flatMap(({ mood, text: told }) => (mood === 'if' ? told : [])).join('，'), '');
  const believed = clauses.filter(wasBelieved).map((clause) => clause.text);
  const ruledOut: readonly MatterId[] = [
    ...mattersOf(believed.join('，'), ''),
    ...(isConfirmed ? (['receipt'] as const) : []),
    ...(CALLED_THEMSELVES.test(folded) || CALLED_BANK.test(folded) ? (['scam'] as const) : []),
  ].filter((id) => !matters.includes(id));
  // Money that went to the seller is gone only where somebody stole it.
  const stolen = matters[0] === 'stolen' ? SPENT : matters[0] === 'dispute' ? NOT_MINE : undefined;
  const robbed = matters[0] === 'scam' || stolen;
  const charged = facts.find(({ role }) => role === 'charged');
  if (stolen && ((stolen === SPENT && charged) || stolen.test(folded)) && !UNTOUCHED.test(folded)) {
    const { start, end } = charged ?? { start: 0, end: text.length };
    facts.push({ role: 'circumstance', value: 'money-gone', start, end, confirmed: false });
  }
  // With a stolen account it is the thief who pays; to a caller nobody pays for anything.
  const roleOf = (role: Fact['role']): Fact['role'] =>
    role !== 'paid' || !robbed
      ? role
      : matters[0] === 'scam' && !facts.some(({ value }) => value === 'money-gone')
        ? 'sum'
        : matters[0] === 'dispute'
          ? role
          : 'charged';
  // Who only says to be customer service, or the seller, was not asked for anything.
  const isFalse = ({ role, value }: Fact): boolean =>
    matters[0] === 'scam' &&
    (role === 'tried'
      ? value !== 'police' && value !== 'bank'
      : role === 'wish' || isDay(role) || (role === 'circumstance' && value !== 'money-gone'));
  const isAgain = ({ role, value }: Fact): boolean =>
    role === 'sum' &&
    facts.some((other) => other.value === value && isSum(other.role) && other.role !== 'sum');
  // A promise with a day that is still to come has not passed, however long the wait.
  const promises = facts.filter(({ role }) => role === 'promised');
  const isOpen = !broken && promises.length > 0 && promises.every(({ value }) => value >= today);
  const once = facts
    .filter(({ value }) => !(isOpen && value === 'promise-passed'))
    .filter((fact) => !isAgain(fact))
    .filter((fact) => (fact.value !== 'money-gone' || robbed) && !isFalse(fact))
    .map((fact) => ({ ...fact, role: roleOf(fact.role) }))
    .filter(
      (fact, i, all) => all.findIndex(({ role, value }) => role === fact.role && value === fact.value) === i,
    )
    .sort((a, b) => a.start - b.start);
  return {
    text,
    facts: once.map((fact) => Object.freeze(fact)),
    matters,
    // What a caller made up befell no goods.
    incidents: incidentsOf(clauses, matters[0] === 'scam' ? [] : matters),
    ...(ruledOut.length && { ruledOut }),
    ...(imagined.length && { imagined }),
  };
}

/** The last story that was read, before corrections; its facts are frozen, as they are handed out more than once. */
let last: { readonly key: string; readonly story: Story } | undefined;

/**
 * Reads what a shopper wrote as facts, each with its role, its value and the span that it was read from. What is asked,
 * imagined, denied or said by somebody else is no fact of the shopper's; secrets are never read; without a clock that
 * can be right no day is.
 *
 * @param corrections what the shopper confirmed, changed, took out or added
 */
export function readStory(
  text: string,
  context: ReadingContext,
  corrections: readonly Correction[] = [],
): Story {
  const { now, region, timeZone } = context;
  const today = todayOf(context);
  const wall = new Date(today ? wallTime(+now, zoneOf(region ?? 'intl', timeZone)) : 0);
  const hour = wall.getUTCHours() + wall.getUTCMinutes() / 60;
  // Fields, advice and the name of a case all ask for the same story, one after the other and at each drawing.
  const key = [today, hour, region, text].join();
  if (last?.key !== key) last = { key, story: read(text, today, hour, region) };
  return { ...last.story, facts: correct(last.story.facts, corrections) };
}
