import type { FirstStrings } from '../shell/strings.js';
import { hostLocale } from '../shell/host-locale.js';
import type { ErrorCode } from '../shell/lifecycle-events.js';
import type { TaobaoHelpElement } from '../shell/taobao-help-element.js';
import type { Questions } from './questions.js';
import type { Source } from './source.js';
import type { Store } from './store.js';
import { warnOnce } from './warnings.js';

/** What loading needs of the panel. */
export interface LoaderHost {
  readonly element: TaobaoHelpElement;
  readonly source: Source;
  readonly store: Store;
  readonly questions: Questions;
  strings(): FirstStrings;
  /** Tells the page; the shopper has been told. */
  fail(code: ErrorCode, message: string, error: unknown): void;
}

/** Brings what is to be shown, as the element's settings change: words, content, and the search in it. */
export class Loader {
  readonly #host: LoaderHost;
  #bringing: Promise<void> | undefined;

  constructor(host: LoaderHost) {
    this.#host = host;
  }

  /** Settles when the page's own content is there; undefined while none is on its way. */
  get bringing(): Promise<void> | undefined {
    return this.#bringing;
  }

  /** Takes the words of the element's language. @returns whether they changed */
  async localise(): Promise<boolean> {
    const { element, source, store, strings, fail } = this.#host;
    const locale = hostLocale(element);
    try {
      if (!(await source.localise(locale))) return false;
      this.#changed();
      if (source.isLocalised) void this.#take(() => source.relocalise());
      return true;
    } catch (error) {
      store.set({ notice: strings().errorLocale });
      fail('chunk', `The locale ${locale} could not be loaded.`, error);
      return false;
    }
  }

  /** Takes the page's own content, or goes back to the bundled one. */
  bring(): Promise<void> {
    const bringing = this.#bring().finally(() => {
      if (this.#bringing === bringing) this.#bringing = undefined;
    });
    return (this.#bringing = bringing);
  }

  /** Loads the search for what is shown now. */
  async loadSearch(): Promise<void> {
    const { questions, source, store, fail } = this.#host;
    store.set({ search: 'idle' });
    try {
      await questions.use(source.whole());
    } catch (error) {
      store.set({ search: 'failed' });
      fail('chunk', 'The search could not be loaded.', error);
    }
  }

  #bring(): Promise<void> {
    const { element, source } = this.#host;
    const { content, src } = element;
    return this.#take(() => source.bring({ content, src }));
  }

  /** Takes the page's own content. What is wrong with it, the page's developer reads in the console, too. */
  async #take(read: () => Promise<boolean>): Promise<void> {
    const { store, strings, fail } = this.#host;
    try {
      if (await read()) this.#changed();
      else if (store.ui.notice === strings().errorContent) store.set({ notice: '' });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      store.set({ notice: strings().errorContent });
      warnOnce(message);
      fail('content', message, error);
    }
  }

  #changed(): void {
    void this.loadSearch();
    this.#host.store.set({ notice: '' });
  }
}
