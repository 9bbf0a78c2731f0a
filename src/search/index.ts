import type { HelpContent } from '../content/types.js';
import { sharedWords, TextRanking } from './text-ranking.js';
import { TUNABLES } from './tunables.js';
import type { Search } from './types.js';
import { normaliseQuery } from './words.js';

export type { Ranges, Reason, Search, SearchHit, SearchOptions } from './types.js';

const probability = (strength: number): number =>
  1 / (1 + Math.exp(-(TUNABLES.textCurve.slope * strength + TUNABLES.textCurve.offset)));

function searchIn(text: TextRanking): Search {
  return (query, { limit = TUNABLES.limit } = {}) => {
    const normalised = normaliseQuery(query);
    if (!normalised) return [];
    return text
      .rank(normalised)
      .slice(0, limit)
      .map(({ entry, strength, ranges }) => ({
        id: entry.id,
        score: probability(strength),
        ranges,
        reason: { kind: 'words', words: sharedWords(normalised, entry) },
      }));
  };
}

/** A search by words alone, at once: for the first keystrokes, while the meaning of questions is still loading. */
export function createTextSearch(content: HelpContent): Search {
  const text = new TextRanking(content.entries);
  for (const _ of text.build());
  return searchIn(text);
}

/** Lets the page draw and answer between two slices of work. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The whole search. Indexes in slices, so that a pack of any size leaves the page alive. */
export async function createSearch(content: HelpContent): Promise<Search> {
  const text = new TextRanking(content.entries);
  let until = performance.now() + TUNABLES.slice;
  for (const _ of text.build()) {
    if (performance.now() < until) continue;
    await turn();
    until = performance.now() + TUNABLES.slice;
  }
  return searchIn(text);
}
