import { DATE_ROLES, SUM_ROLES, type Fact, type Wish } from '../story/types.js';
import { dateText } from '../time/dates.js';
import type { FactAdvice } from '../types.js';
import { fill } from '../words/fill.js';
import type { AdviceStrings } from '../words/types.js';
import type { Situation } from './situation.js';

const includes = (roles: readonly string[], role: string): boolean => roles.includes(role);

/** The name of a fact and its value, as the shopper reads them. */
export function factText(
  { role, value, rough }: Pick<Fact, 'role' | 'value' | 'rough'>,
  strings: AdviceStrings,
  today: string,
): readonly [string, string] {
  const { roles, wishes, rungs, circumstances, about } = strings.message;
  const { facts } = strings;
  if (includes(DATE_ROLES, role)) {
    const day = dateText(value, today, strings);
    return [roles[role as keyof typeof roles], rough ? fill(about, { text: day }) : day];
  }
  if (includes(SUM_ROLES, role)) return [roles[role as keyof typeof roles], value];
  const name = facts[role as keyof typeof facts];
  if (role === 'wish') return [name, wishes[value as Wish]];
  if (role === 'tried')
    return [name, rungs[(value === 'phone' ? 'channel' : value) as keyof typeof rungs] ?? value];
  if (role === 'circumstance') return [name, circumstances[value as keyof typeof circumstances] ?? value];
  return [name, value];
}

/** Every fact of the story, with its words. */
export const factsOf = ({ story, strings, today }: Situation): readonly FactAdvice[] =>
  story.facts.map((fact) => {
    const [label, text] = factText(fact, strings, today);
    return { ...fact, label, text };
  });
