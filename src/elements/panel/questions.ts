import type { HelpContent } from '../../content/types.js';
import { createSearch, createTextSearch } from '../../search/index.js';
import type { Search, SearchHit } from '../../search/types.js';
import { TUNABLES } from '../tunables.js';

/**
 * Answers questions from a pack: by words at once, by meaning as soon as that is there. A search that was being made
 * for an older pack never replaces a newer one.
 */
export class Questions {
  readonly #changed: () => void;
  #content: HelpContent | undefined;
  #search: Search = () => [];
  #query = '';
  #hits: readonly SearchHit[] = [];
  #whole: Promise<Search> = Promise.resolve(this.#search);

  /** @param changed better hits have come for the last query */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  use(content: HelpContent): void {
    if (content === this.#content) return;
    this.#content = content;
    this.#search = createTextSearch(content);
    this.#hits = this.#search(this.#query, { limit: TUNABLES.hits });
    const words = this.#search;
    this.#whole = Promise.resolve(createSearch(content)).catch(() => words);
    void this.#whole.then((search) => {
      if (content !== this.#content) return;
      this.#search = search;
      this.#hits = search(this.#query, { limit: TUNABLES.hits });
      this.#changed();
    });
  }

  /** Hits for a query, by the best search there is by now. */
  hits(query: string): readonly SearchHit[] {
    if (query !== this.#query) {
      this.#query = query;
      this.#hits = this.#search(query, { limit: TUNABLES.hits });
    }
    return this.#hits;
  }

  /** Hits by words and meaning, once both are there. */
  async all(query: string): Promise<readonly SearchHit[]> {
    return (await this.#whole)(query);
  }
}
