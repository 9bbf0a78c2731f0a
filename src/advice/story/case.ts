import type { Region } from '../../content/ids.js';
import type { Circumstance } from '../../content/rungs.js';
import type { Entry, HelpContent } from '../../content/types.js';
import { weightOf } from './matters.js';
import { CIRCUMSTANCES, hasFact, type Story } from './types.js';

/** What a search found, as evidence of what a story is about. */
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

/** What the case is chosen from. */
export interface CaseContext {
  readonly content: HelpContent;
  readonly region?: Region;
}

/** What an entry is as a circumstance of another one. */
const AROUND: Readonly<Record<string, Circumstance>> = { unreachable: 'unreachable' };
/** From this score on a hit of the search for a circumstance is taken for one. */
const SURE = 0.5;
/** A hit of less than this part of the best one's score is noise. */
const WEAK = 0.3;

/** How much of a word's certainty is left where another one stands before it. */
const FADING = 0.85;
/** What can be wrong with goods, what is done about it, and how much of the latter's score stays beside the former. */
const GOODS = ['product-defect', 'product-mismatch'];
const REMEDIES = ['returns-apply', 'returns-shipping-fee'];
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
  for (const { id, score } of hits) if (score >= WEAK * top && !story.ruledOut?.includes(id)) add(id, score);
  story.matters.forEach((id, i) => {
    const entry = entries.get(id);
    if (entry && (isHere(entry) || weightOf(id) >= NAMED)) add(id, weightOf(id) * FADING ** i);
  });
  // What came broken or wrong has to be put right; sending it back is one way to.
  if (GOODS.some((id) => story.matters.includes(id))) {
    for (const id of REMEDIES) if (scores.has(id)) scores.set(id, scores.get(id)! * YIELDING);
  }
  // Whose account was taken over cannot sign in either.
  if (story.matters.includes('account-stolen') && scores.has('account-password'))
    scores.set('account-password', scores.get('account-password')! * YIELDING);
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  const told = CIRCUMSTANCES.filter((value) => hasFact(story, 'circumstance', value));
  const around = hits.flatMap(({ id, score }) =>
    score >= SURE ? (AROUND[entries.get(id)?.role ?? ''] ?? []) : [],
  );
  const byRole = (role: Entry['role']): string =>
    content.entries.find((entry) => entry.role === role)?.id ?? '';
  const only = told.includes('agent-refused')
    ? byRole('unhappy')
    : told.includes('unreachable')
      ? byRole('unreachable')
      : '';
  return {
    entry: best?.[0] ?? (hits.find(({ id }) => entries.has(id) && !story.ruledOut?.includes(id))?.id || only),
    circumstances: CIRCUMSTANCES.filter((value) => told.includes(value) || around.includes(value)),
  };
}
