import type { RungId } from './rungs.js';
import type { Ladder, LadderRung } from './types.js';

/** Written for short: `seller`, `seller if:no-shop-closed,no-overdue`, `request first:receipt-soon`. */
function rung(written: string): LadderRung {
  const [id, ...rest] = written.split(' ');
  const list = (name: string): readonly string[] | undefined =>
    rest
      .find((part) => part.startsWith(name))
      ?.slice(name.length)
      .split(',');
  const [when, first] = [list('if:'), list('first:')];
  return { id: id as RungId, ...(when && { when }), ...(first && { first }) };
}

const ladder = (id: string, entries: string, ...rungs: readonly string[]): Ladder => ({
  id,
  entries: entries.split(' '),
  rungs: rungs.map(rung),
});

/** The ends of all ladders. A supervisor comes after an agent has spoken, outside help last of all. */
const AGENTS = [
  'human',
  'channel if:unreachable',
  'supervisor if:no-unreachable first:agent-refused',
  'social if:no-outside-asked',
  'consumer',
];
/** A request that was filed goes to the platform; what runs out goes before talking. */
const REQUEST = [
  'request if:no-tried-supervisor first:receipt-soon,promise-passed',
  'platform if:no-tried-supervisor first:dispute-closing,tried-request',
];

/** One ladder per family of entries; the sentences of their rungs stand in the packs. */
export const LADDERS: readonly Ladder[] = [
  ladder('goods', 'defect mismatch freight', 'seller if:no-shop-closed', ...REQUEST, ...AGENTS),
  ladder('return', 'return', ...REQUEST, ...AGENTS),
  ladder(
    'refund',
    'refund',
    'self if:no-overdue,no-long-asked,no-short,no-seller-refused,no-seller-cancelled,no-tried-seller,no-tried-human,no-dispute-closing,no-promise-passed',
    'seller if:no-overdue,no-shop-closed,no-tried-human',
    'request if:no-seller-agreed,no-tried-human',
    'platform if:no-seller-agreed,no-tried-human first:dispute-closing',
    ...AGENTS,
  ),
  ladder(
    'cancel',
    'cancel',
    'self if:no-tried-seller,no-seller-refused,no-seller-demands,no-seller-cancelled,no-seller-agreed',
    'seller if:no-shop-closed,no-seller-agreed',
    ...REQUEST,
    ...AGENTS,
  ),
  ladder('change', 'change', 'seller', ...AGENTS),
  ladder('receipt', 'receipt', 'seller if:no-shop-closed', 'request', 'platform', ...AGENTS),
  ladder('track', 'track', 'self if:no-tried-seller,no-tried-human', 'seller', 'carrier', ...AGENTS),
  ladder(
    'delay',
    'delay',
    'seller if:no-shop-closed',
    'carrier if:no-not-dispatched,no-promise-passed,no-shop-closed,no-wants-refund',
    ...REQUEST,
    ...AGENTS,
  ),
  ladder('lost', 'lost', 'carrier', 'seller if:no-shop-closed', ...REQUEST, ...AGENTS),
  ladder('pickup', 'pickup', 'carrier', 'request', 'platform', ...AGENTS),
  ladder('customs', 'customs', 'self', 'customs', ...AGENTS),
  ladder('password', 'password', 'recover', 'channel', 'social', 'consumer'),
  ladder(
    'stolen',
    'stolen',
    'bank if:money-gone first:money-gone',
    'recover if:cannot-sign-in',
    'human if:no-cannot-sign-in',
    'channel first:phone-open',
    'supervisor',
    'social',
    'consumer',
  ),
  ladder(
    'payment',
    'payment',
    'self if:no-charged-unpaid',
    'human',
    'bank',
    'channel if:unreachable',
    'supervisor if:no-unreachable',
    'social',
    'consumer',
  ),
  ladder(
    'charged',
    'charged',
    'human',
    'bank',
    'channel if:unreachable',
    'supervisor if:no-unreachable',
    'social',
    'consumer',
  ),
  ladder(
    'dispute',
    'dispute',
    'seller if:no-shop-closed,no-tried-human,no-tried-platform,no-money-gone',
    'bank',
    'human',
    'supervisor if:no-unreachable',
    'consumer',
  ),
  ladder('scam', 'scam', 'bank if:money-gone', 'stop if:no-money-gone', 'police', 'self', 'recover'),
  ladder(
    'unreachable',
    'special-unreachable',
    // A seller who does not answer is no reason to wait for customer service.
    'request if:seller-silent first:seller-silent',
    'platform if:seller-silent',
    'channel',
    'human',
    'social',
    'consumer',
  ),
  ladder(
    'unhappy',
    'special-unhappy',
    'human if:no-agent-refused',
    'supervisor',
    'platform',
    'social if:no-outside-asked',
    'consumer',
  ),
  ladder('any', '*', ...AGENTS.slice(0, 1), 'channel', ...AGENTS.slice(2)),
];
