import type { ReactiveController } from 'lit';
import { fill } from '../../advice/words/fill.js';
import type { SearchHit } from '../../search/types.js';
import type { Announcer } from './announcer.js';
import type { CaseLoader } from './case-loader.js';
import type { Content } from './content.js';
import { TaobaoHelpSearchEvent } from './guide-events.js';
import type { PanelHost } from './host.js';
import type { LaterLoader } from './later-loader.js';
import type { Questions } from './questions.js';
import { TUNABLES } from './tunables.js';

/** Waits for a pause in typing: then screen reader and page are told what was found. */
export class Typing implements ReactiveController {
  readonly #host: PanelHost;
  readonly #content: Content;
  readonly #questions: Questions;
  readonly #later: LaterLoader;
  readonly #case: CaseLoader;
  readonly #announcer: Announcer;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: PanelHost,
    content: Content,
    questions: Questions,
    later: LaterLoader,
    caseLoader: CaseLoader,
    announcer: Announcer,
  ) {
    this.#host = host;
    this.#content = content;
    this.#questions = questions;
    this.#later = later;
    this.#case = caseLoader;
    this.#announcer = announcer;
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
    // A list that never was is not missed.
    if (question.trim() === '') return this.#announcer.tell(store.ui.announced && strings.resultsNone);
    if (!hits) return;
    const isSameCase = this.#case.cases.current();
    void this.#later.with(({ maskedText }) => {
      if (!isSameCase()) return;
      const ids = hits.map(({ id }) => id);
      element.dispatchEvent(
        new TaobaoHelpSearchEvent(maskedText(question), ids, hits[0]?.certainty ?? 'nothing'),
      );
    });
    // Later on no list of answers is shown.
    if (store.state.step === 'entry') this.#announcer.tell(this.#found(hits));
  }

  #found(hits: readonly SearchHit[]): string {
    const { noResultsTitle, resultsCount } = this.#host.strings;
    const first = this.#content.pack.entries.find(({ id }) => id === hits[0]?.id)?.title;
    return first ? fill(resultsCount, { n: hits.length, first }) : noResultsTitle;
  }
}
