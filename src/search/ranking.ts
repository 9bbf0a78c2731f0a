import type { Entry } from '../content/types.js';
import type { Meaning } from './meaning/index.js';
import type { OwnModel } from './own/meaning.js';
import type { TextMatch } from './text-ranking.js';
import { TUNABLES } from './tunables.js';
import type { Certainty } from './types.js';

export interface Ranked {
  readonly entry: Entry;
  /** Probability that this entry is meant, 0–1. */
  readonly score: number;
}

/** How sure it is that the first of a ranking is meant. */
export const certaintyOf = (first: number): Certainty => (first >= TUNABLES.answer ? 'answer' : 'perhaps');

const NOTHING: ReadonlyMap<string, number> = new Map();

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score;

const odds = (strength: number, { slope, offset }: { slope: number; offset: number }): number =>
  Math.exp(slope * strength + offset);

/** Ranks by words alone: each entry for itself. */
export function rankByText(matches: readonly TextMatch[]): Ranked[] {
  return matches
    .map(({ entry, strength }) => ({ entry, score: 1 - 1 / (1 + odds(strength, TUNABLES.textOdds)) }))
    .sort(byScore);
}

/**
 * Joins what the words say with what the question means. Everything is weighed as odds against "about none of them", then
 * shared out to probabilities; entries that the model does not know (a page's own) weigh what their words weigh, and what
 * the page's own meaning file says of them.
 */
export function rank(
  normalised: string,
  matches: readonly TextMatch[],
  entries: ReadonlyMap<string, Entry>,
  meaning: Meaning,
  own?: OwnModel,
): Ranked[] {
  const probable = meaning.entriesFor(normalised);
  const strength = new Map(matches.map((match) => [match.entry.id, match.strength]));
  // Votes for entries that this pack leaves out count as "none of them".
  let inside = 0;
  for (const [id, probability] of probable) if (entries.has(id)) inside += probability;
  let total = TUNABLES.prior * (1 - inside) ** TUNABLES.belief;
  const outside = total;
  const weights: Ranked[] = [];
  const weigh = (entry: Entry, weight: number): void => {
    total += weight;
    weights.push({ entry, score: weight });
  };
  for (const [id, probability] of probable) {
    const entry = entries.get(id);
    const match = strength.get(id) ?? 0;
    const meant = probability ** TUNABLES.belief * Math.exp(TUNABLES.textVote * match);
    if (entry) weigh(entry, meant + TUNABLES.textShare * match);
  }
  const learned = own?.entriesFor(normalised) ?? NOTHING;
  let unknown = 1;
  for (const probability of learned.values()) unknown -= probability;
  for (const [id, probability] of learned) {
    const entry = entries.get(id);
    if (!entry || probable.has(id)) continue;
    // Against "none of the bundled entries", which is what the file's own "none" mostly means.
    const meant = (probability / Math.max(unknown, TUNABLES.ownDoubt)) ** TUNABLES.ownBelief;
    weigh(entry, outside * meant * Math.exp(TUNABLES.ownVote * (strength.get(id) ?? 0)));
  }
  for (const { entry, strength: match } of matches) {
    if (!probable.has(entry.id) && !learned.has(entry.id)) weigh(entry, odds(match, TUNABLES.ownOdds));
  }
  weights.sort(byScore);
  if (outside > TUNABLES.outside * (weights[0]?.score ?? 0)) return [];
  return weights.map(({ entry, score }) => ({ entry, score: score / total }));
}
