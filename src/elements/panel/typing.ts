import type { ReactiveController } from 'lit';
import { fill } from '../../advice/words/fill.js';
import type { CaseLoader } from './case-loader.js';
import { TaobaoHelpSearchEvent } from './guide-events.js';
import type { PanelHost } from './host.js';
import type { LaterLoader } from './later-loader.js';
import type { Questions } from './questions.js';
import { TUNABLES } from './tunables.js';

/** Waits for a pause in typing: then screen reader and page are told what was found. */
export class Typing implements ReactiveController {
  readonly #host: PanelHost;
  readonly #questions: Questions;
  readonly #later: LaterLoader;
  readonly #case: CaseLoader;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PanelHost, questions: Questions, later: LaterLoader, caseLoader: CaseLoader) {
    this.#host = host;
    this.#questions = questions;
    this.#later = later;
    this.#case = caseLoader;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  /** Something was typed: the wait begins again. */
  typed(): void {
    clearTimeout(this.#pause);
    if (!this.#host.store.ui.composing) this.#pause = setTimeout(() => this.#paused(), TUNABLES.pause);
  }

  #paused(): void {
    const { element, store, strings } = this.#host;
    const { hits, question } = store.ui;
    // Where the search could not be loaded, the next question tries again.
    if (!hits) void this.#questions.load();
    if (!hits || question.trim() === '') return store.set({ announced: '' });
    const isSameCase = this.#case.cases.current();
    void this.#later.with(({ maskedText }) => {
      if (!isSameCase()) return;
      const ids = hits.map(({ id }) => id);
      element.dispatchEvent(new TaobaoHelpSearchEvent(maskedText(question), ids));
    });
    const { noResultsTitle, resultsCount } = strings;
    store.set({ announced: hits.length > 0 ? fill(resultsCount, { n: hits.length }) : noResultsTitle });
  }
}
