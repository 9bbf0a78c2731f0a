import type { HelpContent } from '../content/types.js';
import { searchIn } from './searching.js';
import { TextRanking } from './text-ranking.js';
import { TUNABLES } from './tunables.js';
import type { Search } from './types.js';

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
 * meaning or the marks cannot be loaded.
 *
 * @param onWords - is given the search by words alone as soon as that is ready, to answer until the promise resolves; it
 * marks nothing
 */
export async function createSearch(
  content: Pick<HelpContent, 'entries'>,
  onWords?: (search: Search) => void,
): Promise<Search> {
  const loading = Promise.all([import('./meaning/index.js'), import('./marks.js')]);
  // Until it is awaited below, a failure would pass for one that nobody handles.
  loading.catch(() => undefined);
  const text = new TextRanking(content.entries);
  await inSlices(text.build());
  onWords?.(searchIn(content.entries, text));
  const [{ createMeaning, packedModel }, { mark }] = await loading;
  const model = packedModel();
  await inSlices(model.read());
  return searchIn(content.entries, text, { meaning: createMeaning(model), mark });
}
