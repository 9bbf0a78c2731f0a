/** The words that stories use, so that they outlive names inside the engine; see data/stories/README.md. */

/** Next actions, by whom they reach. */
export const RUNGS = [
  'self',
  'seller',
  'request',
  'platform',
  'human',
  'phone',
  'supervisor',
  'consumer',
  'social',
  'carrier',
  'customs',
  'bank',
  'police',
  'stop',
  'recover',
] as const;

/** Facts that move the ladder and are not themselves the problem. */
export const CIRCUMSTANCES = [
  'seller-silent',
  'seller-refused',
  'seller-agreed',
  'seller-demands',
  'shop-closed',
  'promise-passed',
  'receipt-soon',
  'dispute-closing',
  'cannot-sign-in',
  'phone-gone',
  'abroad',
  'unreachable',
  'agent-refused',
  'money-gone',
] as const;

/** Roles of a fact: dates (`YYYY-MM-DD`), sums (as written), what it is about, what is asked for, what was tried. */
export const ROLES = [
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
  'paid',
  'refunded',
  'offered',
  'charged',
  'missing',
  'sum',
  'order-number',
  'product',
  'wish',
  'tried',
] as const;

export const WISHES = [
  'refund',
  'return',
  'partial-refund',
  'exchange',
  'resend',
  'repair',
  'extend',
  'cancel',
  'change',
  'unlock',
  'information',
] as const;

/** Ways that can have been tried before. */
export const TRIED = [...RUNGS, 'bot'] as const;

export const KINDS = ['open-url', 'call', 'copy', 'wait', 'self-service'] as const;

/** Texts that a shopper gets to see. */
export const TEXTS = ['message', 'short', 'own', 'next', 'dates', 'shown'] as const;

export type Role = (typeof ROLES)[number];
export type TextName = (typeof TEXTS)[number];
