import type { Correction, Report } from '../../guide/types.js';
import { CIRCUMSTANCES, DATE_ROLES, isDay, isSum, SUM_ROLES, type Fact, type FactRole } from './types.js';

const ROLES: readonly string[] = [
  ...DATE_ROLES,
  ...SUM_ROLES,
  'order-number',
  'product',
  'wish',
  'tried',
  'circumstance',
];
const isRole = (role: string): role is FactRole => ROLES.includes(role);
/** Facts of which a story holds only one: another value takes the place of the first. */
const isSingle = (role: string): boolean => isDay(role) || role === 'order-number' || role === 'product';

const given = (role: FactRole, value: string): Fact => ({ role, value, start: 0, end: 0, confirmed: true });

/**
 * The facts of a text with what the shopper said of them: a correction with a value confirms, adds or (with `was`)
 * changes a fact, one without takes it out.
 */
export function correct(read: readonly Fact[], corrections: readonly Correction[]): readonly Fact[] {
  let facts = [...read];
  for (const { role, value, was } of corrections) {
    if (!isRole(role)) continue;
    if (role === 'circumstance' && value && !(CIRCUMSTANCES as readonly string[]).includes(value)) continue;
    const old = was ?? value;
    const known = facts.find((fact) => fact.role === role && fact.value === (value || old));
    if (!value) {
      facts = facts.filter((fact) => !(fact.role === role && fact.value === old));
      continue;
    }
    facts = facts.filter(
      (fact) =>
        !(fact.role === role && (fact.value === old || fact.value === value || isSingle(role))) &&
        // A day or sum that was found without a role has got one now.
        !(isDay(role) && fact.role === 'date' && fact.value === value) &&
        !(isSum(role) && fact.role === 'sum' && fact.value === value),
    );
    facts.push(known ? { ...known, confirmed: true } : given(role, value));
  }
  return facts;
}

/** The date that a report of the older kind gives, where the text gives it no other role. */
export function sinceOf(read: readonly Fact[], since: string): boolean {
  return since !== '' && !read.some(({ role, value }) => isDay(role) && role !== 'date' && value === since);
}

/** Facts that stand in fields of their own; what was typed there is confirmed. */
export function fieldFacts(
  {
    orderNumber = '',
    product = '',
    amount = '',
  }: Partial<Pick<Report, 'orderNumber' | 'product' | 'amount'>>,
  read: readonly Fact[],
): readonly Correction[] {
  const sum = read.some(({ role, value }) => isSum(role) && same(value, amount));
  return [
    ...(orderNumber ? [{ role: 'order-number', value: orderNumber }] : []),
    ...(product ? [{ role: 'product', value: product }] : []),
    ...(amount && !sum ? [{ role: 'sum', value: amount }] : []),
  ];
}

/** The same sum, however it is written. */
const same = (a: string, b: string): boolean => {
  const digits = (text: string): string => text.replace(/[^\d.]/g, '');
  return a === b || (digits(a) !== '' && digits(a) === digits(b));
};
