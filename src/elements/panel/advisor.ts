import type { Locale } from '../../content/ids.js';
import type { Counsel } from './counsel.js';
import type { Ui } from './model.js';

/** What loading the later steps needs of the panel. */
export interface AdvisorHost {
  locale(): Locale;
  /** Loading began, ended or failed. */
  status(status: Ui['advice']): void;
  /** The counsel is there, or can do better than before. */
  ready(counsel: Counsel): void;
  failed(error: unknown): void;
}

/** Holds the code and words of the later steps, which load when the shopper is on the way there. */
export class Advisor {
  readonly #host: AdvisorHost;
  #wanted: Locale | undefined;
  #loading: Promise<Counsel | undefined> | undefined;
  #counsel: Counsel | undefined;

  constructor(host: AdvisorHost) {
    this.#host = host;
  }

  /** The counsel in the panel's locale, if it is there by now. */
  get counsel(): Counsel | undefined {
    return this.#counsel?.locale === this.#host.locale() ? this.#counsel : undefined;
  }

  /** Loads the counsel in the panel's locale; undefined where it cannot load: then the next call tries again. */
  load(): Promise<Counsel | undefined> {
    const locale = this.#host.locale();
    if (this.#loading && locale === this.#wanted) return this.#loading;
    this.#wanted = locale;
    this.#loading = this.#fetch(locale);
    return this.#loading;
  }

  /** Does what needs the counsel, once it is there. */
  async with(work: (counsel: Counsel) => void): Promise<void> {
    const counsel = await this.load();
    if (counsel) work(counsel);
  }

  async #fetch(locale: Locale): Promise<Counsel | undefined> {
    this.#host.status('loading');
    try {
      const { loadCounsel } = await import('./counsel.js');
      const counsel = await loadCounsel(locale, () => this.#host.ready(counsel));
      // Another locale was asked for meanwhile: its counsel stays, or is still to come.
      if (locale !== this.#wanted) return counsel;
      this.#counsel = counsel;
      this.#host.status('idle');
      this.#host.ready(counsel);
      return counsel;
    } catch (error) {
      if (locale !== this.#wanted) return undefined;
      this.#loading = undefined;
      this.#host.status('failed');
      this.#host.failed(error);
      return undefined;
    }
  }
}
