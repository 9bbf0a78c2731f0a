import { RUNG_IDS, type RungId } from '../content/rungs.js';

export { RUNG_IDS, type RungId };

/** Whether an id, such as one of a report, names a rung. */
export const isRung = (id: string): id is RungId => (RUNG_IDS as readonly string[]).includes(id);

/** Rules for the one thing to do now; each names its words. */
export type ActionId =
  | 'wait'
  | 'ask-date'
  | 'self'
  | 'seller'
  | 'request'
  | 'platform'
  | 'carrier'
  | 'customs'
  | 'bank'
  | 'bank-now'
  | 'bank-call'
  | 'stop'
  | 'stop-call'
  | 'police'
  | 'police-call'
  | 'recover'
  | 'chat'
  | 'call-later'
  | 'call'
  | 'call-wait'
  | 'leave-word'
  | 'supervisor'
  | 'social'
  | 'consumer-call'
  | 'consumer-abroad'
  | 'all-done'
  | 'again';

/** Rules for a channel; each names the reason that the shopper reads. */
export type ChannelRuleId =
  | 'again'
  | 'tried'
  | 'cannot-dial'
  | 'signed-out'
  | 'signed-out-call'
  | 'urgent-call'
  | 'urgent-chat'
  | 'lines-closed'
  | 'evidence'
  | 'closing'
  | 'peak'
  | 'default'
  | 'hours-unknown'
  | 'direct'
  | 'quick'
  | 'extra';

/** Kinds of a request in the order; each names its words. */
export type RequestKind = 'refund' | 'return' | 'exchange';
