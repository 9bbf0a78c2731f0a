import { isDay, isSum, type Fact } from '../story/types.js';
import { dateText } from '../time/dates.js';
import type { FactAdvice } from '../types.js';
import { fill } from '../words/fill.js';
import type { AdviceStrings } from '../words/types.js';
import { wordFor } from '../words/word-for.js';
import type { Situation } from './situation.js';

/** The name of a fact and its value, as the shopper reads them. */
export function factText(
  { role, value, rough }: Pick<Fact, 'role' | 'value' | 'rough'>,
  strings: AdviceStrings,
  today: string,
): readonly [string, string] {
  const { roles, wishes, rungs, circumstances, about } = strings.message;
  if (isDay(role)) {
    const day = dateText(value, today, strings);
    return [roles[role], rough ? fill(about, { text: day }) : day];
  }
  if (isSum(role)) return [roles[role], value];
  const name = strings.facts[role];
  if (role === 'wish') return [name, wordFor(wishes, value) || value];
  if (role === 'tried') return [name, wordFor(rungs, value === 'phone' ? 'channel' : value) || value];
  if (role === 'circumstance') return [name, wordFor(circumstances, value) || value];
  return [name, value];
}

/** Every fact of the story, with its words. */
export const factsOf = ({ story, strings, today }: Situation): readonly FactAdvice[] =>
  story.facts.map((fact) => {
    const [label, text] = factText(fact, strings, today);
    return { ...fact, label, text };
  });
