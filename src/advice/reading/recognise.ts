import { readStory } from '../story/read-story.js';
import { SUM_ROLES, type FactRole, type ReadingContext } from '../story/types.js';
import type { Recognised } from '../types.js';

/** Days that a usual time can count from, the most telling first. */
const SINCE: readonly FactRole[] = [
  'seller-agreed',
  'refund-asked',
  'returned',
  'delivered',
  'dispatched',
  'paid-on',
  'ordered',
];

/** The field of the older kind that a fact belongs into. */
function fieldOf(role: FactRole): Recognised['field'] | undefined {
  if (role === 'order-number') return 'orderNumber';
  if (role === 'product') return 'product';
  return (SUM_ROLES as readonly string[]).includes(role) ? 'amount' : undefined;
}

/**
 * Order numbers, links, sums and the day that counts in a typed or pasted text, for the fields of a report; in order and
 * without overlap. `readStory` tells more: what each of them is. A day without a role is none of a report's.
 */
export function recognise(text: string, clock: ReadingContext): Recognised[] {
  const { facts } = readStory(text, clock);
  const since = SINCE.map((role) => facts.find((fact) => fact.role === role)).find((fact) => fact);
  return facts.flatMap((fact) => {
    const field = fact === since ? 'since' : fieldOf(fact.role);
    return field ? [{ field, value: fact.value, start: fact.start, end: fact.end }] : [];
  });
}
