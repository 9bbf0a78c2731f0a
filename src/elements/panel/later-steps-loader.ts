import type { Locale } from '../../content/ids.js';
import type { LaterSteps, LoadedStrings } from '../later/later-steps.js';
import type { Ui } from './model.js';

/** What loading the later steps needs of the panel. */
export interface LaterStepsHost {
  locale(): Locale;
  /** All of the content, which the steps find in the model. */
  whole(): Promise<unknown>;
  strings(): Promise<LoadedStrings>;
  /** Loading began, ended or failed. */
  status(status: Ui['advice']): void;
  /** They are there, or can do better than before. */
  ready(steps: LaterSteps): void;
  failed(error: unknown): void;
}

/** Holds the code and words of the later steps, which load when the shopper is on the way there. */
export class LaterStepsLoader {
  readonly #host: LaterStepsHost;
  #wanted: Locale | undefined;
  #loading: Promise<LaterSteps | undefined> | undefined;
  #steps: LaterSteps | undefined;

  constructor(host: LaterStepsHost) {
    this.#host = host;
  }

  /** The steps in the panel's locale, if they are there by now. */
  get steps(): LaterSteps | undefined {
    return this.#steps?.locale === this.#host.locale() ? this.#steps : undefined;
  }

  /** Loads the steps in the panel's locale; undefined where they cannot load: then the next call tries again. */
  load(): Promise<LaterSteps | undefined> {
    const locale = this.#host.locale();
    if (this.#loading && locale === this.#wanted) return this.#loading;
    this.#wanted = locale;
    this.#loading = this.#fetch(locale);
    return this.#loading;
  }

  /** Does what needs the steps, once they are there. */
  async with(work: (steps: LaterSteps) => void): Promise<void> {
    const steps = await this.load();
    if (steps) work(steps);
  }

  async #fetch(locale: Locale): Promise<LaterSteps | undefined> {
    this.#host.status('loading');
    try {
      const [{ loadLaterSteps }, strings] = await Promise.all([
        import('../later/later-steps.js'),
        this.#host.strings(),
        this.#host.whole(),
      ]);
      const steps = await loadLaterSteps(locale, strings, () => this.#host.ready(steps));
      // Another locale was asked for meanwhile: its steps stay, or are still to come.
      if (locale !== this.#wanted) return steps;
      this.#steps = steps;
      this.#host.status('idle');
      this.#host.ready(steps);
      return steps;
    } catch (error) {
      if (locale !== this.#wanted) return undefined;
      this.#loading = undefined;
      this.#host.status('failed');
      this.#host.failed(error);
      return undefined;
    }
  }
}
