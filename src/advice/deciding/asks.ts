import type { RungId } from '../ids.js';
import { doubtedDays } from '../story/settled.js';
import { hasFact, isDay, type Fact } from '../story/types.js';
import { dateText } from '../time/dates.js';
import type { Ask, WindowAdvice } from '../types.js';
import { fill } from '../words/fill.js';
import { factText } from './fact-labels.js';
import { wordFor } from '../words/word-for.js';
import type { Situation } from './situation.js';

/** Rungs on which somebody looks into an order. */
const LOOKED_UP: readonly RungId[] = [
  'seller',
  'request',
  'platform',
  'human',
  'channel',
  'supervisor',
  'social',
];

/** Nobody has said yet from which day the usual time counts. */
const isOpen = (window: WindowAdvice | undefined): boolean =>
  window?.state === 'unknown' || window?.state === 'long-asked';

/** Questions whose answer is needed and not known, most important first. */
export function asksOf(situation: Situation, rung?: RungId): readonly Ask[] {
  return questions(situation, rung).map((ask) => ({
    ...ask,
    label: factText({ ...ask, value: '' }, situation.strings, situation.today)[0],
  }));
}

function questions(
  { entry, story, misplaced, report, strings, window, today }: Situation,
  rung?: RungId,
): readonly Omit<Ask, 'label'>[] {
  const words = strings.questions;
  const looked = !!rung && LOOKED_UP.includes(rung);
  const asks: Omit<Ask, 'label'>[] = [];
  const options = (days: readonly Fact[]): Ask['options'] =>
    days.map(({ value }) => ({ value, label: dateText(value, today, strings) }));
  const role = entry?.window?.role ?? 'date';
  const isNeeded = !!entry?.window && isOpen(window) && !!today && isDay(role);
  if (isNeeded) {
    const days = story.facts.filter((fact) => fact.role === 'date' || fact.role === role);
    asks.push({ role, question: entry.window.since, kind: 'date', options: options(days) });
  }
  const doubts = [...doubtedDays(story.facts), ...misplaced.map((day) => [day.role, [day]] as const)];
  for (const [doubted, days] of doubts) {
    if (isNeeded && doubted === role) continue;
    const question = fill(words.which, { name: wordFor(strings.message.roles, doubted) });
    asks.push({ role: doubted, question, kind: 'date', options: options(days) });
  }
  // Somebody who has told everything else wants to be asked what should come of it.
  if (
    looked &&
    entry &&
    entry.topic !== 'contact' &&
    entry.solutions.length &&
    !report.solution &&
    !hasFact(story, 'wish')
  )
    asks.push({
      role: 'wish',
      question: words.wish,
      kind: 'choice',
      field: 'solution',
      options: entry.solutions.map((value) => ({ value, label: value })),
    });
  // A carrier is asked for the parcel, not for what should come of the order.
  const wanted = entry?.evidence.some(({ id }) => id === 'order-number');
  if ((looked || rung === 'carrier') && wanted && !report.orderNumber)
    asks.push({
      role: 'order-number',
      question: words.order,
      kind: 'order-number',
      field: 'orderNumber',
      options: [],
    });
  return asks;
}
