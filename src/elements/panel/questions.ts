import type { Region } from '../../content/ids.js';
import type { HelpContent } from '../../content/types.js';
import type { Search, SearchHit } from '../../search/types.js';
import { TUNABLES } from './tunables.js';

const { hits: limit } = TUNABLES;

/**
 * Answers questions from a pack: by words as soon as the search has loaded, by meaning once that is there, too. What
 * was being made for an older pack never replaces a newer one.
 */
export class Questions {
  readonly #changed: () => void;
  readonly #degraded: (error: unknown) => void;
  readonly #region: () => Region;
  #content: Promise<HelpContent> | undefined;
  #search: Search | undefined;
  #query = '';
  /** The region that the last hits are for. */
  #asked: Region | undefined;
  #hits: readonly SearchHit[] | undefined;
  #whole: Promise<Search> = Promise.resolve(() => []);
  #isDegraded = false;

  /**
   * @param changed there are hits, or better ones, for the last query
   * @param degraded words alone answer, as the meaning could not be loaded
   * @param region where the shopper is now
   */
  constructor(changed: () => void, degraded: (error: unknown) => void, region: () => Region) {
    this.#changed = changed;
    this.#degraded = degraded;
    this.#region = region;
  }

  /** Words alone answer: {@link use} tries again. */
  get isDegraded(): boolean {
    return this.#isDegraded;
  }

  /**
   * Answers from this content from now on.
   * @param content the same promise as long as it is the same content
   * @throws where content or search cannot be loaded: then the next call tries again
   */
  async use(content: Promise<HelpContent>): Promise<void> {
    const again = content === this.#content;
    if (again && !this.#isDegraded) return;
    this.#content = content;
    this.#isDegraded = false;
    // What answers by words does so until there is better.
    if (!again) this.#search = this.#hits = undefined;
    const loading = Promise.all([content, import('../../search/create-search.js')]);
    this.#whole = loading.then(async ([pack, { createSearch }]) => {
      let words: Search | undefined;
      const byWords = (search: Search): void => this.#take(content, (words = search));
      const search = await createSearch(pack, byWords).catch((error: unknown) => {
        if (!words) throw error;
        this.#isDegraded = content === this.#content;
        this.#degraded(error);
        return words;
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
    const region = this.#region();
    if (query !== this.#query || region !== this.#asked) {
      this.#query = query;
      this.#asked = region;
      this.#hits = this.#search?.(query, { limit, region });
    }
    return this.#hits;
  }

  /** Hits by words and meaning, once both are there. */
  async all(query: string): Promise<readonly SearchHit[]> {
    return (await this.#whole)(query, { region: this.#region() });
  }

  #take(content: Promise<HelpContent>, search: Search): void {
    if (content !== this.#content) return;
    this.#search = search;
    this.#asked = this.#region();
    this.#hits = search(this.#query, { limit, region: this.#asked });
    this.#changed();
  }
}
