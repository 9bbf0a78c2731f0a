/** Rungs of the ladder: whom to turn to, in the order of a usual case. Kept in reports, so never renamed. */
export const RUNG_IDS = [
  'self',
  'seller',
  'human',
  'channel',
  'supervisor',
  'platform',
  'social',
  'consumer',
] as const;
export type RungId = (typeof RUNG_IDS)[number];

/** Whether an id, such as one of a report, names a rung. */
export const isRung = (id: string): id is RungId => (RUNG_IDS as readonly string[]).includes(id);

/** Rules for the one thing to do now; each names its words. */
export type ActionId =
  | 'wait'
  | 'ask-date'
  | 'call-later'
  | 'self'
  | 'seller'
  | 'chat'
  | 'call'
  | 'leave-word'
  | 'supervisor'
  | 'platform'
  | 'social'
  | 'consumer-call'
  | 'consumer-abroad'
  | 'again';

/** Rules for a channel; each names the reason that the shopper reads. */
export type ChannelRuleId =
  | 'again'
  | 'tried'
  | 'cannot-dial'
  | 'urgent-call'
  | 'urgent-chat'
  | 'lines-closed'
  | 'evidence'
  | 'peak'
  | 'default'
  | 'hours-unknown'
  | 'direct'
  | 'quick'
  | 'extra';
