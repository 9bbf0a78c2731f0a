import type { HelpContent } from '../content/types.js';
import type { WrittenContent } from '../content/written.js';
import { createMeaning, type Meaning } from './meaning/index.js';
import { IntentModel } from './meaning/model.js';
import { readOwnMeaning, type OwnModel } from './own/meaning.js';
import { searchIn } from './searching.js';
import { TextRanking } from './text-ranking.js';
import { TUNABLES } from './tunables.js';
import { wholeEntries } from './whole-entries.js';
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

/** A search by words and meaning, which marks nothing until the marks are asked for. */
export interface PlainSearch {
  readonly search: Search;
  /** Loads the marks. @returns the same search with marks @throws where they cannot be loaded */
  withMarks(): Promise<Search>;
}

let reading: Promise<Meaning> | undefined;

type ModelFile = Pick<typeof import('./meaning/model.generated.js'), 'EXAMPLES' | 'MODEL'>;

/** A file of its own, which the files for bundlers share. */
const loadModel = (): Promise<ModelFile> => import('./meaning/model.generated.js');

/** The model of meaning, unpacked once a page. */
const readMeaning = (load: () => Promise<ModelFile>): Promise<Meaning> =>
  (reading ??= (async () => {
    const { EXAMPLES, MODEL } = await load();
    const model = new IntentModel(MODEL);
    await inSlices(model.read());
    return createMeaning(model, EXAMPLES);
  })().catch((error: unknown) => {
    reading = undefined;
    throw error;
  }));

/**
 * The search without marks. Indexes in slices, so that a pack of any size leaves the page alive.
 *
 * @param onWords - is given the search by words alone as soon as that is ready, to answer until the promise resolves
 * @param own - what the page's own meaning file says
 * @param load - brings the model, for a page that does not wait for ever
 * @throws {TypeError} where the content is something else
 */
export async function createPlainSearch(
  content: Pick<HelpContent, 'entries'> | Pick<WrittenContent, 'entries'>,
  onWords?: (search: Search) => void,
  own?: OwnModel,
  load = loadModel,
): Promise<PlainSearch> {
  const entries = wholeEntries(content);
  const text = new TextRanking(entries);
  await inSlices(text.build());
  onWords?.(searchIn(entries, text));
  const meaning = await readMeaning(load);
  return {
    search: searchIn(entries, text, { meaning, own }),
    withMarks: async () => searchIn(entries, text, { meaning, own, mark: (await import('./marks.js')).mark }),
  };
}

export { readOwnMeaning };

/** Options of a search beside its content. */
export interface CreateSearchOptions {
  /** The contents of the file that `npx taobao-help train` wrote for the page's own entries. */
  readonly meaning?: unknown;
}

/**
 * The whole search: words, meaning and marks. A pack may be as somebody wrote it: what an entry leaves out is empty.
 * @throws {TypeError} where the content has no list of entries with id and title, or the meaning is no such file; another
 * error where the marks cannot be loaded
 */
export const createSearch = async (
  content: Pick<HelpContent, 'entries'> | Pick<WrittenContent, 'entries'>,
  { meaning }: CreateSearchOptions = {},
): Promise<Search> =>
  (
    await createPlainSearch(content, undefined, meaning === undefined ? undefined : readOwnMeaning(meaning))
  ).withMarks();
