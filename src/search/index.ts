import type { Entry, HelpContent } from '../content/types.js';
import { mark } from './marks.js';
import type { Meaning } from './meaning/index.js';
import { rank, rankByText } from './ranking.js';
import { sharedWords, TextRanking } from './text-ranking.js';
import { TUNABLES } from './tunables.js';
import type { Reason, Search } from './types.js';
import { normaliseQuery } from './words.js';

export type { Ranges, Reason, Search, SearchHit, SearchOptions } from './types.js';

/** Turns rankings into hits, each with its reason and its marks. */
function searchIn(entries: readonly Entry[], text: TextRanking, meaning?: Meaning): Search {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const reasonFor = (entry: Entry, normalised: string): Reason => {
    const words = sharedWords(normalised, entry);
    const example = words.length === 0 ? meaning?.exampleOf(entry.id, normalised) : undefined;
    return example === undefined ? { kind: 'words', words } : { kind: 'similar', example };
  };
  return (query, { limit = TUNABLES.limit } = {}) => {
    const normalised = normaliseQuery(query);
    if (!normalised) return [];
    const matches = text.rank(normalised);
    const ranked = meaning ? rank(normalised, matches, byId, meaning) : rankByText(matches);
    const shown = ranked.filter(({ score }) => score >= TUNABLES.floor).slice(0, limit);
    const marks = mark(
      normalised,
      shown.map(({ entry }) => entry),
    );
    return shown.map(({ entry, score }, i) => ({
      id: entry.id,
      score,
      ranges: marks[i]!,
      reason: reasonFor(entry, normalised),
    }));
  };
}

/**
 * A search by words alone, ready at once: for the first keystrokes, while the meaning of questions is still loading. A large
 * pack takes long to index; leave it to `createSearch`.
 */
export function createTextSearch(content: Pick<HelpContent, 'entries'>): Search {
  const text = new TextRanking(content.entries);
  for (const _ of text.build());
  return searchIn(content.entries, text);
}

/** Does work in slices, and lets the page draw and answer between them. */
async function inSlices(work: Iterable<void>): Promise<void> {
  let until = performance.now() + TUNABLES.slice;
  for (const _ of work) {
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + TUNABLES.slice;
  }
}

/**
 * The whole search: words and meaning. Indexes in slices, so that a pack of any size leaves the page alive. Rejects where the
 * meaning cannot be loaded.
 *
 * @param onWords - is given the search by words alone as soon as that is ready, to answer until the promise resolves
 */
export async function createSearch(
  content: Pick<HelpContent, 'entries'>,
  onWords?: (search: Search) => void,
): Promise<Search> {
  const loading = import('./meaning/index.js');
  // Until it is awaited below, a failure would pass for one that nobody handles.
  loading.catch(() => undefined);
  const text = new TextRanking(content.entries);
  await inSlices(text.build());
  onWords?.(searchIn(content.entries, text));
  const { createMeaning, packedModel } = await loading;
  const model = packedModel();
  await inSlices(model.read());
  return searchIn(content.entries, text, createMeaning(model));
}
