import type { DateRole, Fact } from '../story/types.js';

/** Days and those that cannot come after them. */
const BEFORE: Readonly<Partial<Record<string, readonly DateRole[]>>> = {
  'paid-on': ['ordered'],
  dispatched: ['ordered'],
  delivered: ['ordered', 'dispatched'],
  'refund-asked': ['ordered'],
  returned: ['ordered', 'delivered'],
  'seller-agreed': ['ordered', 'refund-asked'],
};

/** A seller may agree in the chat before the request is filed, where the shopper tells both so. */
const isToldSo = (a: Fact, b: Fact): boolean => b.role === 'refund-asked' && !a.confirmed && !b.confirmed;

/** Whether one day cannot be true beside the other. */
const contradicts = (a: Fact, b: Fact): boolean =>
  !!BEFORE[a.role]?.includes(b.role as DateRole) && a.value < b.value && !isToldSo(a, b);

/** Surer than another: confirmed before told, a day before about a day. */
const sureness = ({ confirmed, rough }: Fact): number => (confirmed ? 2 : 0) + (rough ? 0 : 1);

/** Days that come before what they follow from, unless they are surer than it. */
export const outOfOrder = (days: readonly Fact[]): readonly Fact[] =>
  days.filter((day) =>
    days.some(
      (other) => (contradicts(day, other) || contradicts(other, day)) && sureness(other) >= sureness(day),
    ),
  );
