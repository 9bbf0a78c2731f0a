import type { Locale } from '../../content/ids.js';
import type { Counsel } from './counsel.js';

/** Holds the code and words of the later steps, which load when the shopper is on the way there. */
export class Advisor {
  readonly #improved: () => void;
  #wanted: Locale | undefined;
  #loading: Promise<Counsel> | undefined;
  #counsel: Counsel | undefined;

  /** @param improved the counsel that is there can do better than before */
  constructor(improved: () => void) {
    this.#improved = improved;
  }

  /** The counsel in a locale. @throws where a chunk cannot be loaded; the next call tries again */
  load(locale: Locale): Promise<Counsel> {
    if (this.#loading && locale === this.#wanted) return this.#loading;
    this.#wanted = locale;
    this.#loading = import('./counsel.js')
      .then(({ loadCounsel }) => loadCounsel(locale, this.#improved))
      .then((counsel) => (this.#counsel = counsel))
      .catch((error: unknown) => {
        this.#loading = undefined;
        throw error;
      });
    return this.#loading;
  }

  /** The counsel in a locale, if it is there by now. */
  in(locale: Locale): Counsel | undefined {
    return this.#counsel?.locale === locale ? this.#counsel : undefined;
  }
}
