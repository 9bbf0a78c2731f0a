import { isDay, type DateRole, type Fact } from './types.js';

/** Events that happen once: two days for one of them cannot both be true. */
const ONCE: readonly string[] = [
  'ordered',
  'paid-on',
  'dispatched',
  'delivered',
  'returned',
  'seller-agreed',
] satisfies readonly DateRole[];

/** Another day for the same thing has an equal or a better claim. */
const isDoubted = (day: Fact, facts: readonly Fact[]): boolean =>
  ONCE.includes(day.role) &&
  !day.confirmed &&
  facts.some(
    (other) =>
      other !== day && other.role === day.role && (other.confirmed || !other.rough || day.rough === true),
  );

/**
 * The days of a story that may be told, as they came. Of two for one thing none is: the shopper is asked. What was told roughly yields
 * to a day, and all yield to what the shopper confirmed.
 */
export const settledDays = (facts: readonly Fact[]): readonly Fact[] =>
  facts
    .filter((fact) => isDay(fact.role) && !isDoubted(fact, facts))
    .sort((a, b) => Number(a.value > b.value) - Number(a.value < b.value));

/** Days that contradict each other, by what they are the days of. */
export function doubtedDays(facts: readonly Fact[]): ReadonlyMap<DateRole, readonly Fact[]> {
  const settled = new Set(settledDays(facts).map(({ role }) => role));
  const doubted = new Map<DateRole, readonly Fact[]>();
  for (const { role } of facts) {
    if (isDay(role) && !settled.has(role))
      doubted.set(
        role,
        facts.filter((fact) => fact.role === role),
      );
  }
  return doubted;
}
