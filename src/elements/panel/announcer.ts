import type { ReactiveController } from 'lit';
import type { PanelHost } from './host.js';

/** Told twice in a row, a sentence has to differ for a screen reader to say it again; nobody hears this space. */
const AGAIN = '\u00a0';

/**
 * Tells screen readers what happened, in the one live region of the panel, which is always there: a region that is
 * inserted with its text is often not read. What views mark as `data-told` is told when it appears or changes.
 */
export class Announcer implements ReactiveController {
  readonly #host: PanelHost;
  #shown: ReadonlySet<string> | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const texts = [...this.#host.root.querySelectorAll('[data-told]')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    const before = this.#shown;
    this.#shown = new Set(texts.filter(Boolean));
    const news = [...this.#shown].filter((text) => !before?.has(text));
    if (news.length > 0) this.tell(news.join(' '));
  }

  /** Says a sentence, also where it is the last one again; '' empties the region. */
  tell(sentence: string): void {
    const { store } = this.#host;
    const again = sentence !== '' && store.ui.announced === sentence;
    store.set({ announced: again ? sentence + AGAIN : sentence });
  }
}
