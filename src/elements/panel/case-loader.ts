import { hostLocale } from '../shell/host-locale.js';
import { timed } from '../shell/timed.js';
import { shellStrings } from '../shell/words.js';
import type { CaseTools, Photo } from './case-tools.js';
import type { PanelHost } from './host.js';
import { Latest } from './latest.js';

/** Loads the tools of a case when one of them is first used. */
export class CaseLoader {
  /** Counts the cases: what was begun for one ends when it is forgotten. */
  readonly cases = new Latest();
  readonly #host: PanelHost;
  #tools: CaseTools | undefined;
  /** The shopper reads that they did not load. */
  #hasFailed = false;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  /** The tools, if they are there by now. */
  get tools(): CaseTools | undefined {
    return this.#tools;
  }

  photo(name: string): Photo | undefined {
    return this.#tools?.photo(name);
  }

  /** Does what needs the tools once they are there, unless the case is forgotten by then. */
  async with(work: (tools: CaseTools) => unknown): Promise<void> {
    const isSameCase = this.cases.current();
    try {
      const { createCaseTools } = await timed(import('../case/index.js'));
      this.#tools ??= createCaseTools(this.#host);
      if (this.#hasFailed) this.#host.store.set({ notice: '' });
      this.#hasFailed = false;
      if (isSameCase()) await work(this.#tools);
    } catch (error) {
      const { element, store } = this.#host;
      this.#hasFailed = true;
      store.set({ notice: shellStrings[hostLocale(element)].failed });
      this.#host.fail('chunk', 'The tools of a case could not be loaded.', error);
    }
  }
}
