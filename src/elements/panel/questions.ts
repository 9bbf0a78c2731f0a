import type { ReactiveController } from 'lit';
import type { Region } from '../../content/ids.js';
import type { HelpContent } from '../../content/types.js';
import type { GuideState } from '../../guide/types.js';
import type { Search, SearchHit } from '../../search/types.js';
import type { Clock } from './clock.js';
import type { Content } from './content.js';
import type { PanelHost } from './host.js';
import { Latest } from './latest.js';
import { TUNABLES } from './tunables.js';

const { hits: limit } = TUNABLES;

/** The text to answer: the search box's, or the summary from the second step on. */
const questionOf = ({ step, query, report }: GuideState): string =>
  step === 'entry' ? query : report.summary;

/** Answers the question as it changes: by words as soon as the search has loaded, by meaning once that is there, too. */
export class Questions implements ReactiveController {
  readonly #host: PanelHost;
  readonly #content: Content;
  readonly #clock: Clock;
  readonly #searches = new Latest();
  #pack: Promise<HelpContent> | undefined;
  #search: Search | undefined;
  #whole: Promise<Search> = Promise.resolve(() => []);
  #isDegraded = false;
  /** The region that the hits are for. */
  #region: Region | undefined;

  constructor(host: PanelHost, content: Content, clock: Clock) {
    this.#host = host;
    this.#content = content;
    this.#clock = clock;
    host.addController(this);
    host.store.subscribe(() => this.#follow());
    content.subscribe(() => void this.load());
  }

  /** Words alone answer, as the meaning could not be loaded: {@link load} tries again. */
  get isDegraded(): boolean {
    return this.#isDegraded;
  }

  hostConnected(): void {
    void this.load();
  }

  /** Loads the search in the content that is shown now, unless it is there or on its way. */
  async load(): Promise<void> {
    const { store } = this.#host;
    const pack = this.#content.whole();
    const again = pack === this.#pack;
    if (again && !this.#isDegraded) return;
    const isLatest = this.#searches.next();
    this.#pack = pack;
    this.#isDegraded = false;
    // A search by words alone goes on answering until there is a better one.
    if (!again) this.#search = undefined;
    store.set({ search: 'idle', ...(!again && { hits: undefined }) });
    this.#whole = this.#create(pack, isLatest);
    try {
      await this.#whole;
    } catch (error) {
      if (isLatest()) this.#pack = undefined;
      store.set({ search: 'failed' });
      this.#host.fail('chunk', 'The search could not be loaded.', error);
    }
  }

  /** Hits by words and meaning, once both are there. @throws where the search cannot be loaded */
  async all(query: string): Promise<readonly SearchHit[]> {
    void this.load();
    return (await this.#whole)(query, { region: this.#clock.region });
  }

  async #create(content: Promise<HelpContent>, isLatest: () => boolean): Promise<Search> {
    const [pack, { createSearch }] = await Promise.all([content, import('../../search/create-search.js')]);
    const take = (search: Search): void => {
      if (!isLatest()) return;
      this.#search = search;
      this.#host.store.set({ hits: this.#answer(this.#host.store.ui.question) });
    };
    let words: Search | undefined;
    try {
      const search = await createSearch(pack, (byWords) => take((words = byWords)));
      take(search);
      return search;
    } catch (error) {
      if (!words) throw error;
      this.#isDegraded = isLatest();
      this.#host.fail('chunk', 'What questions mean could not be loaded; words still answer.', error);
      return words;
    }
  }

  #follow(): void {
    const { store } = this.#host;
    const { state, ui } = store;
    const question = questionOf(state);
    const isSame = question === ui.question && (this.#clock.region === this.#region || !this.#search);
    if (ui.composing || isSame) return;
    store.set({ question, hits: this.#answer(question) });
  }

  #answer(question: string): readonly SearchHit[] | undefined {
    this.#region = this.#clock.region;
    return this.#search?.(question, { limit, region: this.#region });
  }
}
