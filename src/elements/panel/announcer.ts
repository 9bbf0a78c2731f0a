import type { ReactiveController } from 'lit';
import type { StepId } from '../../guide/types.js';
import type { PanelHost } from './host.js';

/** Told twice in a row, a sentence has to differ for a screen reader to say it again; nobody hears this space. */
const AGAIN = '\u00a0';

/**
 * Tells screen readers what happened, in the one live region of the panel, which is always there: a region that is
 * inserted with its text is often not read. What views mark as `data-told` is told when it appears or changes; once it is
 * gone, or another step shows, the region does not say it any longer to those who read line by line.
 */
export class Announcer implements ReactiveController {
  readonly #host: PanelHost;
  #shown: ReadonlySet<string> = new Set();
  #step: StepId = 'entry';

  constructor(host: PanelHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const texts = [...this.#host.root.querySelectorAll('[data-told]')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    const { step } = this.#host.store.state;
    const before = this.#shown;
    const shown = new Set(texts.filter(Boolean));
    const news = [...shown].filter((text) => !before.has(text));
    if (news.length > 0) this.tell(news.join(' '));
    else if (step !== this.#step || [...before].some((text) => !shown.has(text))) this.tell('');
    this.#shown = shown;
    this.#step = step;
  }

  /** Says a sentence, also where it is the last one again; '' empties the region. */
  tell(sentence: string): void {
    const { store } = this.#host;
    const again = sentence !== '' && store.ui.announced === sentence;
    store.set({ announced: again ? sentence + AGAIN : sentence });
  }
}
