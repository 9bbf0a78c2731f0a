import type { ReactiveController } from 'lit';
import type { AdviceWords } from '../../advice/words/types.js';
import type { Locale } from '../../content/ids.js';
import type { SearchHit } from '../../search/types.js';
import { adopt } from '../shell/dom.js';
import { timed } from '../shell/timed.js';
import type { Content } from './content.js';
import type { PanelHost } from './host.js';
import { Latest } from './latest.js';
import type { LaterSteps } from './later-steps.js';

/** The sentences of advice, which load beside the steps. */
const adviceWords: Readonly<Record<Locale, () => Promise<AdviceWords>>> = {
  'zh-Hant': async () => (await import('../../advice/words/zh-Hant.js')).words,
  'zh-Hans': async () => (await import('../../advice/words/zh-Hans.js')).words,
  en: async () => (await import('../../advice/words/en.js')).words,
};

/** Loads the later steps when the shopper is on the way there: on them, or seeing answers that lead to them. */
export class LaterLoader implements ReactiveController {
  readonly #host: PanelHost;
  readonly #content: Content;
  readonly #requests = new Latest();
  #hits: readonly SearchHit[] | undefined;
  #wanted: Locale | undefined;
  #loading: Promise<LaterSteps | undefined> | undefined;
  #steps: LaterSteps | undefined;

  constructor(host: PanelHost, content: Content) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
    const { store } = host;
    store.subscribe((before, after) => {
      const isFound = store.ui.hits !== this.#hits && store.ui.hits?.length;
      this.#hits = store.ui.hits;
      if (isFound || (after.step !== before.step && after.step !== 'entry')) void this.load();
    });
    content.subscribe(() => {
      if (store.state.step !== 'entry') void this.load();
    });
  }

  /** The steps in the locale that is shown, if they are there by now. */
  get steps(): LaterSteps | undefined {
    return this.#steps?.locale === this.#content.locale ? this.#steps : undefined;
  }

  hostConnected(): void {
    if (this.#steps) adopt(this.#host.root, this.#steps.styles);
  }

  hostUpdated(): void {
    const { state } = this.#host.store;
    if (state.step === 'action') this.steps?.improve(state.report, this.#content.pack);
  }

  /** Loads the steps in the locale that is shown; undefined where they cannot load: then the next call tries again. */
  load(): Promise<LaterSteps | undefined> {
    const { locale } = this.#content;
    if (this.#loading && locale === this.#wanted) return this.#loading;
    this.#wanted = locale;
    return (this.#loading = this.#load(locale));
  }

  /** Does what needs the steps, once they are there. */
  async with(work: (steps: LaterSteps) => void): Promise<void> {
    const steps = await this.load();
    if (steps) work(steps);
  }

  async #load(locale: Locale): Promise<LaterSteps | undefined> {
    const { root, store } = this.#host;
    const isLatest = this.#requests.next();
    store.set({ advice: 'loading' });
    try {
      const [{ createLaterSteps }, words, strings] = await Promise.all([
        timed(import('../later/index.js')),
        timed(adviceWords[locale]()),
        this.#content.laterStrings(),
        this.#content.whole(),
      ]);
      const steps = createLaterSteps(locale, { ...strings, words }, () => this.#host.requestUpdate());
      // Where another locale was asked for meanwhile, its steps stay, or are still to come.
      if (!isLatest()) return steps;
      this.#steps = steps;
      adopt(root, steps.styles);
      store.set({ advice: 'idle' });
      return steps;
    } catch (error) {
      if (!isLatest()) return undefined;
      this.#loading = undefined;
      store.set({ advice: 'failed' });
      this.#host.fail('chunk', 'The advice could not be loaded.', error);
      return undefined;
    }
  }
}
