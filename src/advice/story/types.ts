import type { MatterId } from '../../content/ids.js';
import { CIRCUMSTANCES, type Circumstance } from '../../content/rungs.js';
import type { ClockContext } from '../time/types.js';

export { CIRCUMSTANCES, type Circumstance };

/** Whose doing or saying a part of a story is. */
export type Actor = 'shopper' | 'seller' | 'courier' | 'agent' | 'bot' | 'bank' | 'other';

/** Roles of a date: things that were done, then things that were only said; `date` where the story does not say. */
export const DATE_ROLES = [
  'ordered',
  'paid-on',
  'dispatched',
  'delivered',
  'refund-asked',
  'returned',
  'seller-agreed',
  'promised',
  'last-answer',
  'deadline',
  'date',
] as const;
export type DateRole = (typeof DATE_ROLES)[number];

/** Roles of a sum; `sum` where the story does not say. */
export const SUM_ROLES = ['paid', 'refunded', 'offered', 'charged', 'missing', 'sum'] as const;
export type SumRole = (typeof SUM_ROLES)[number];

/** Wishes. */
export type Wish =
  | 'refund'
  | 'return'
  | 'partial-refund'
  | 'exchange'
  | 'resend'
  | 'repair'
  | 'extend'
  | 'cancel'
  | 'change'
  | 'unlock'
  | 'information';

/** Whether a role is that of a day. */
export const isDay = (role: string): role is DateRole => (DATE_ROLES as readonly string[]).includes(role);

/** Whether a role is that of a sum. */
export const isSum = (role: string): role is SumRole => (SUM_ROLES as readonly string[]).includes(role);

export type FactRole = DateRole | SumRole | 'order-number' | 'product' | 'wish' | 'tried' | 'circumstance';

/** One thing that the shopper told, or confirmed. */
export interface Fact {
  readonly role: FactRole;
  /**
   * A day as `YYYY-MM-DD`; a sum as it was written; digits of an order number; name and link of goods; a {@link Wish},
   * a {@link Circumstance}, or the rung that was tried.
   */
  readonly value: string;
  /** Span `[start, end)` in the text, in UTF-16 units; both 0 where the shopper gave it apart from the text. */
  readonly start: number;
  readonly end: number;
  /** The shopper confirmed, changed or added it. */
  readonly confirmed: boolean;
  /** A day that was only told roughly ("half a month ago"), or a sum ("6千多"). */
  readonly rough?: boolean;
  /** Whose money it is: by the sign, the word or the region; left out where none tells. */
  readonly currency?: string;
  /** How often something was tried, where that was told. */
  readonly times?: number;
}

/** Something that went wrong, as a story tells it. */
export type Incident =
  | 'burns'
  | 'cracked'
  | 'leaks'
  | 'broken'
  | 'dead'
  | 'damaged'
  | 'wrong-colour'
  | 'wrong-size'
  | 'fake'
  | 'incomplete'
  | 'wrong-item'
  | 'empty'
  | 'shown-delivered'
  | 'lost'
  | 'stuck'
  | 'not-arrived'
  | 'refund-missing'
  | 'charged-unpaid'
  | 'charged-thrice'
  | 'address-wrong'
  | 'postage'
  | 'forgotten'
  | 'locked-out';

/** A shopper's story as facts; everything after reads these and never the text again. */
export interface Story {
  /** The text, as it was written. */
  readonly text: string;
  /** In the order of the text; what the shopper gave apart from it comes last. */
  readonly facts: readonly Fact[];
  /** Troubles that the words speak of, most telling first. */
  readonly matters: readonly MatterId[];
  /** Things that went wrong, in the order of their rules: for readers who do not know the language of the text. */
  readonly incidents: readonly Incident[];
  /** Troubles that the shopper first took it for, and no longer does. */
  readonly ruledOut?: readonly MatterId[];
  /** Troubles that are only imagined, where none is told: what is asked about, and asserted nowhere. */
  readonly imagined?: readonly MatterId[];
}

/** Context in which a story is read: the clock, and the content to tell whether it is right. */
export type ReadingContext = Pick<ClockContext, 'now'> & Partial<ClockContext>;

/** Every value of a role, in the order of the facts. */
export const valuesOf = ({ facts }: Pick<Story, 'facts'>, role: FactRole): readonly string[] =>
  facts.filter((fact) => fact.role === role).map(({ value }) => value);

export const hasFact = ({ facts }: Pick<Story, 'facts'>, role: FactRole, value?: string): boolean =>
  facts.some((fact) => fact.role === role && (value === undefined || fact.value === value));
