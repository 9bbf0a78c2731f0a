/** Rungs of a ladder: what is done, and with whom. Kept in reports, so never renamed. */
export const RUNG_IDS = [
  'self',
  'seller',
  'request',
  'platform',
  'carrier',
  'customs',
  'bank',
  'stop',
  'police',
  'recover',
  'human',
  'channel',
  'supervisor',
  'social',
  'consumer',
] as const;
export type RungId = (typeof RUNG_IDS)[number];

/** Circumstances of a case: told in the story, or confirmed by the shopper. */
export const CIRCUMSTANCES = [
  'seller-silent',
  'seller-refused',
  'seller-agreed',
  'seller-demands',
  'seller-cancelled',
  'shop-closed',
  'not-dispatched',
  'promise-passed',
  'receipt-soon',
  'dispute-closing',
  'cannot-sign-in',
  'phone-gone',
  'abroad',
  'unreachable',
  'agent-refused',
  'outside-asked',
  'money-gone',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];
