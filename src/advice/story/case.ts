import type { MatterId, Region } from '../../content/ids.js';
import type { Circumstance } from '../../content/rungs.js';
import type { Entry, HelpContent } from '../../content/types.js';
import { GOODS, weightOf } from './matters.js';
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
/**
 * Troubles that are put right, each before those that are done about it, come of it or went before it; the last ones
 * yield where no word names them.
 */
const YIELDS: readonly (readonly [
  named: readonly MatterId[],
  yielding: readonly MatterId[],
  unnamed?: readonly MatterId[],
])[] = [
  // Sending it back is one way; nothing of what came is on its way or can still be changed.
  [GOODS, ['return', 'delay', 'freight', 'receipt'], ['change', 'payment']],
  // Whose account was taken over cannot sign in either.
  [['stolen'], ['password']],
  // A parcel that is lost is late as well, and so is an order that is to be cancelled.
  [['lost', 'pickup'], ['delay', 'track', 'freight'], GOODS],
  // One's own child is no thief.
  [['cancel'], ['delay'], ['stolen']],
  // Where a pick-up point is to be asked, it has its own first step.
  [['pickup'], ['lost']],
  // Money goes to the seller when receipt confirms itself; freight that is settled is one part of a return.
  [['receipt'], [], ['refund']],
  [['return'], [], ['freight']],
  // Something sent back to the seller is no parcel of the shopper's.
  [['refund'], [], ['lost', 'delay']],
];
/** How much of its score is left to what yields. */
const YIELDING = 0.4;
/** From this weight on words name an entry wherever the shopper is. */
const NAMED = 0.85;

/** The entry that stories of a trouble lead to: a page's own comes after the bundled one. */
export const entryAbout = ({ entries }: HelpContent, matter: MatterId): Entry | undefined =>
  entries.findLast((entry) => entry.matter === matter);

/**
 * Chooses the entry for the thing that has to be put right. Being unreachable, unhappy, late or in a hurry never is that
 * while something else is told; a hit of the search for it stays as a circumstance.
 *
 * @param hits of a search for the same text, best first; left out, the words of the story decide alone
 */
export function caseOf(story: Story, hits: readonly Evidence[], { content, region }: CaseContext): Case {
  const entries = new Map(content.entries.map((entry) => [entry.id, entry]));
  const isHere = ({ regions }: Entry): boolean => !regions || !region || regions.includes(region);
  const named = (matter: MatterId | undefined): boolean => !!matter && story.matters.includes(matter);
  const isOpen = ({ matter }: Entry): boolean => !matter || !story.ruledOut?.includes(matter);
  const scores = new Map<Entry, number>();
  const add = (entry: Entry, score: number): void => {
    if (!entry.role) scores.set(entry, (scores.get(entry) ?? 0) + score);
  };
  const top = hits[0]?.score ?? 0;
  for (const { id, score } of hits) {
    const entry = entries.get(id);
    if (entry && (score >= WEAK * top || named(entry.matter)) && isOpen(entry)) add(entry, score);
  }
  (story.imagined ?? story.matters).forEach((matter, i) => {
    const about = entryAbout(content, matter);
    // Where no pick-up point has an entry of its own, it is asked where the parcel is.
    const entry = matter === 'pickup' && about && !isHere(about) ? entryAbout(content, 'track') : about;
    const weight = weightOf(matter);
    if (entry && (isHere(entry) || weight >= NAMED)) add(entry, weight * FADING ** i);
  });
  const scored = (matter: MatterId): readonly Entry[] =>
    [...scores.keys()].filter((entry) => entry.matter === matter);
  const yields = (matter: MatterId): void =>
    scored(matter).forEach((entry) => scores.set(entry, scores.get(entry)! * YIELDING));
  // Once money has come back, what it lacks is put right, and the goods are not.
  const isShort = hasFact(story, 'refunded') && (named('refund') || named('freight'));
  for (const [matters, yielding, unnamed = []] of YIELDS) {
    if (matters === GOODS && isShort) continue;
    if (!matters.some(named) || matters.every((matter) => scored(matter).length === 0)) continue;
    [...yielding, ...unnamed.filter((matter) => !named(matter))].forEach(yields);
  }
  if (isShort) GOODS.flatMap(scored).forEach((entry) => scores.delete(entry));
  // Money back is wished for in any trouble: that is no refund that stays away.
  const isWished = ['refund', 'return', 'partial-refund'].some((wish) => hasFact(story, 'wish', wish));
  if (story.matters.length && !named('refund') && isWished) yields('refund');
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
    : told.includes('unreachable') || told.includes('seller-silent')
      ? byRole('unreachable')
      : '';
  const isGuess = story.matters.length === 0 && (best?.[1] ?? 0) < SURE;
  const found = hits.map(({ id }) => entries.get(id)).find((entry) => entry && isOpen(entry));
  return {
    // What was told weighs more than a guess of the search.
    entry: (isGuess && only) || (best?.[0].id ?? (found?.id || only)),
    circumstances: CIRCUMSTANCES.filter(
      (value) => told.includes(value) || (value === 'unreachable' && !isReached),
    ),
  };
}
