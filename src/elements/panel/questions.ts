import type { HelpContent } from '../../content/types.js';
import type { Search, SearchHit } from '../../search/types.js';
import { TUNABLES } from '../tunables.js';

const { hits: limit } = TUNABLES;

/**
 * Answers questions from a pack: by words as soon as the search has loaded, by meaning once that is there, too. What
 * was being made for an older pack never replaces a newer one.
 */
export class Questions {
  readonly #changed: () => void;
  #content: Promise<HelpContent> | undefined;
  #search: Search | undefined;
  #query = '';
  #hits: readonly SearchHit[] | undefined;
  #whole: Promise<Search> = Promise.resolve(() => []);

  /** @param changed there are hits, or better ones, for the last query */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Answers from this content from now on.
   * @param content the same promise as long as it is the same content
   * @throws where content or search cannot be loaded: then the next call tries again
   */
  async use(content: Promise<HelpContent>): Promise<void> {
    if (content === this.#content) return;
    this.#content = content;
    this.#search = undefined;
    this.#hits = undefined;
    const loading = Promise.all([content, import('../../search/create-search.js')]);
    this.#whole = loading.then(async ([pack, { createSearch }]) => {
      let words: Search | undefined;
      const byWords = (search: Search): void => this.#take(content, (words = search));
      const search = await createSearch(pack, byWords).catch((error: unknown) => {
        // Without meaning, words still answer.
        if (words) return words;
        throw error;
      });
      this.#take(content, search);
      return search;
    });
    try {
      await this.#whole;
    } catch (error) {
      if (content === this.#content) this.#content = undefined;
      throw error;
    }
  }

  /** Hits for a query, by the best search there is by now; undefined while there is none. */
  hits(query: string): readonly SearchHit[] | undefined {
    if (query !== this.#query) {
      this.#query = query;
      this.#hits = this.#search?.(query, { limit });
    }
    return this.#hits;
  }

  /** Hits by words and meaning, once both are there. */
  async all(query: string): Promise<readonly SearchHit[]> {
    return (await this.#whole)(query);
  }

  #take(content: Promise<HelpContent>, search: Search): void {
    if (content !== this.#content) return;
    this.#search = search;
    this.#hits = search(this.#query, { limit });
    this.#changed();
  }
}
