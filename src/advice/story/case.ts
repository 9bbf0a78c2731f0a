import type { Region } from '../../content/ids.js';
import type { Circumstance } from '../../content/rungs.js';
import type { Entry, HelpContent } from '../../content/types.js';
import { weightOf } from './matters.js';
import { CIRCUMSTANCES, hasFact, type Story } from './types.js';

/** Hits of a search, as evidence of what a story is about. */
export interface Evidence {
  readonly id: string;
  /** 0–1. */
  readonly score: number;
}

/** The thing that has to be put right, and what surrounds it. */
export interface Case {
  /** Entry id; '' where nothing tells. */
  readonly entry: string;
  readonly circumstances: readonly Circumstance[];
}

/** Scores that the case is chosen from. */
export interface CaseContext {
  readonly content: HelpContent;
  readonly region?: Region;
}

/** From this score on a hit of the search for a circumstance is taken for one. */
const SURE = 0.5;
/** A hit of less than this part of the best one's score is noise. */
const WEAK = 0.3;

/** How much of a word's certainty is left where another one stands before it. */
const FADING = 0.85;
/** Entries of goods that came broken or wrong. */
const GOODS = 'product-defect product-mismatch';
/**
 * Entries that are put right, each before those that are done about it, come of it or went before it; the last ones
 * yield where no word names them.
 */
const YIELDS: readonly (readonly [named: string, yielding: string, unnamed?: string])[] = [
  // Sending it back is one way; nothing of what came is on its way or can still be changed.
  [
    GOODS,
    'returns-apply logistics-delay returns-shipping-fee receipt-deadline',
    'order-modify payment-failed',
  ],
  // Whose account was taken over cannot sign in either.
  ['account-stolen', 'account-password'],
  // A parcel that is lost is late as well, and so is an order that is to be cancelled.
  ['parcel-lost pickup-missing', 'logistics-delay order-track returns-shipping-fee', GOODS],
  // One's own child is no thief.
  ['order-cancel', 'logistics-delay', 'account-stolen'],
  // Where a pick-up point is to be asked, it has its own first step.
  ['pickup-missing', 'parcel-lost'],
  // Money goes to the seller when receipt confirms itself; freight that is settled is one part of a return.
  ['receipt-deadline', '', 'refund-time'],
  ['returns-apply', '', 'returns-shipping-fee'],
  // Something sent back to the seller is no parcel of the shopper's.
  ['refund-time', '', 'parcel-lost'],
];
/** How much of its score is left to what yields. */
const YIELDING = 0.4;
/** From this weight on words name an entry wherever the shopper is. */
const NAMED = 0.85;

/**
 * Chooses the entry for the thing that has to be put right. Being unreachable, unhappy, late or in a hurry never is that
 * while something else is told; a hit of the search for it stays as a circumstance.
 *
 * @param hits of a search for the same text, best first; left out, the words of the story decide alone
 */
export function caseOf(story: Story, hits: readonly Evidence[], { content, region }: CaseContext): Case {
  const entries = new Map(content.entries.map((entry) => [entry.id, entry]));
  const isHere = ({ regions }: Entry): boolean => !regions || !region || regions.includes(region);
  const scores = new Map<string, number>();
  const add = (id: string, score: number): void => {
    const entry = entries.get(id);
    if (entry && !entry.role) scores.set(id, (scores.get(id) ?? 0) + score);
  };
  const top = hits[0]?.score ?? 0;
  for (const { id, score } of hits)
    if ((score >= WEAK * top || story.matters.includes(id)) && !story.ruledOut?.includes(id)) add(id, score);
  story.matters.forEach((id, i) => {
    const entry = entries.get(id);
    if (entry && (isHere(entry) || weightOf(id) >= NAMED)) add(id, weightOf(id) * FADING ** i);
  });
  const named = (id: string): boolean => story.matters.includes(id);
  const yields = (id: string): void => {
    if (scores.has(id)) scores.set(id, scores.get(id)! * YIELDING);
  };
  // A refund that came short comes after the goods.
  const isShort = named('refund-time') && hasFact(story, 'refunded');
  for (const [ids, yielding, unnamed] of YIELDS) {
    if (ids === GOODS && isShort) continue;
    if (!ids.split(' ').some((id) => scores.has(id))) continue;
    if (!ids.split(' ').some(named)) continue;
    yielding.split(' ').forEach(yields);
    unnamed?.split(' ').forEach((id) => named(id) || yields(id));
  }
  // Money back is wished for in any trouble: that is no refund that stays away.
  const isWished = ['refund', 'return', 'partial-refund'].some((wish) => hasFact(story, 'wish', wish));
  if (story.matters.length && !named('refund-time') && isWished) yields('refund-time');
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  const told = CIRCUMSTANCES.filter((value) => hasFact(story, 'circumstance', value));
  // Of a seller who stays silent the search says that nobody is to be reached.
  const isReached =
    told.includes('seller-silent') ||
    !hits.some(({ id, score }) => score >= SURE && entries.get(id)?.role === 'unreachable');
  const byRole = (role: Entry['role']): string =>
    content.entries.find((entry) => entry.role === role)?.id ?? '';
  const only = told.includes('agent-refused')
    ? byRole('unhappy')
    : told.includes('unreachable')
      ? byRole('unreachable')
      : '';
  return {
    entry: best?.[0] ?? (hits.find(({ id }) => entries.has(id) && !story.ruledOut?.includes(id))?.id || only),
    circumstances: CIRCUMSTANCES.filter(
      (value) => told.includes(value) || (value === 'unreachable' && !isReached),
    ),
  };
}
