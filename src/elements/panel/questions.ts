import type { Region } from '../../content/ids.js';
import type { HelpContent } from '../../content/types.js';
import type { GuideState } from '../../guide/types.js';
import type { PlainSearch } from '../../search/create-search.js';
import type { Search, SearchHit } from '../../search/types.js';
import { timed } from '../shell/timed.js';
import type { Clock } from './clock.js';
import type { Content } from './content.js';
import type { PanelHost } from './host.js';
import { Latest } from './latest.js';
import { isSure } from './outcome.js';
import { TUNABLES } from './tunables.js';

const { hits: limit, trailing } = TUNABLES;

/** The text to answer: the search box's, or the summary from the second step on. */
const questionOf = ({ step, query, report }: GuideState): string =>
  step === 'entry' ? query : report.summary;

/** Answers the question as it changes; the search loads when somebody is about to use it, its marks after the first answers. */
export class Questions {
  readonly #host: PanelHost;
  readonly #content: Content;
  readonly #clock: Clock;
  readonly #searches = new Latest();
  #pack: Promise<HelpContent> | undefined;
  #search: Search | undefined;
  #plain: Promise<PlainSearch> | undefined;
  #loadMarks: PlainSearch['withMarks'] | undefined;
  #isWanted = false;
  /** The region that the hits are for. */
  #region: Region | undefined;

  constructor(host: PanelHost, content: Content, clock: Clock) {
    this.#host = host;
    this.#content = content;
    this.#clock = clock;
    host.store.subscribe(() => this.#follow());
    content.subscribe(() => {
      if (this.#isWanted) void this.load();
    });
  }

  /** Loads the search in the content that is shown now, unless it is there or on its way. */
  async load(): Promise<void> {
    const { store } = this.#host;
    this.#isWanted = true;
    const pack = this.#content.whole();
    if (pack === this.#pack) return;
    const isLatest = this.#searches.next();
    this.#pack = pack;
    this.#search = undefined;
    this.#loadMarks = undefined;
    store.set({ search: 'idle', hits: undefined });
    this.#plain = this.#create(pack, isLatest);
    try {
      const { search, withMarks } = await this.#plain;
      if (!isLatest()) return;
      this.#loadMarks = withMarks;
      this.#take(search);
    } catch (error) {
      if (isLatest()) this.#pack = undefined;
      store.set({ search: 'failed' });
      this.#host.fail('chunk', 'The search could not be loaded.', error);
    }
  }

  /** Hits with their marks, by words and meaning. @throws where the search cannot be loaded */
  async all(query: string): Promise<readonly SearchHit[]> {
    void this.load();
    const { search, withMarks } = await this.#plain!;
    return (await withMarks().catch(() => search))(query, { region: this.#clock.region });
  }

  async #create(content: Promise<HelpContent>, isLatest: () => boolean): Promise<PlainSearch> {
    // At the same time as the search; words answer until it has come.
    const model = timed(import('../../search/meaning/model.generated.js'));
    model.catch(() => {});
    const [pack, { createPlainSearch, readOwnMeaning }] = await Promise.all([
      content,
      timed(import('../../search/create-search.js')),
    ]);
    const byWords = (search: Search): unknown => isLatest() && this.#take(search);
    const own = pack.meaning ? await this.#meaning(pack.meaning, readOwnMeaning) : undefined;
    return createPlainSearch(pack, byWords, own, () => model);
  }

  /** The page's own meaning file; where it cannot be read, words have to do. */
  async #meaning<T>(address: string, read: (value: unknown) => T): Promise<T | undefined> {
    const { element } = this.#host;
    try {
      const { readJson } = await import('./foreign-pack.js');
      return read(await readJson(new URL(address, new URL(element.src, document.baseURI)).href));
    } catch (error) {
      this.#host.fail('content', `The meaning file ${address} cannot be used.`, error);
      return undefined;
    }
  }

  #take(search: Search): void {
    this.#search = search;
    this.#host.store.set({ hits: this.#answer(this.#host.store.ui.question) });
  }

  /** Marks what matches, once there are answers to mark; where that cannot be loaded, they stay as they are. */
  async #mark(loadMarks: PlainSearch['withMarks']): Promise<void> {
    this.#loadMarks = undefined;
    const isLatest = this.#searches.current();
    try {
      const marking = await loadMarks();
      if (isLatest()) this.#take(marking);
    } catch {
      if (isLatest()) this.#loadMarks = loadMarks;
    }
  }

  #follow(): void {
    const { store } = this.#host;
    const { state, ui } = store;
    const question = questionOf(state);
    const isSame = question === ui.question && (this.#clock.region === this.#region || !this.#search);
    if (ui.composing || isSame) return;
    store.set({ question, hits: this.#answer(question) });
    if (question.trim() !== '' && !this.#isWanted) void this.load();
  }

  #answer(question: string): readonly SearchHit[] | undefined {
    this.#region = this.#clock.region;
    const hits = this.#search?.(question, { limit, region: this.#region });
    if (hits?.length && this.#loadMarks) void this.#mark(this.#loadMarks);
    const [best] = hits ?? [];
    return isSure(best)
      ? hits?.filter(({ score }, index) => index < 2 || score >= best.score * trailing)
      : hits;
  }
}
