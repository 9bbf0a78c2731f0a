import type { Locale } from '../../content/ids.js';
import type { Counsel } from './counsel.js';

/** The code and words of advice, which load when the shopper is on the way to the last step. */
export class Advisor {
  #counsel: Counsel | undefined;
  #locale: Locale | undefined;

  /** @throws where a chunk cannot be loaded */
  async load(locale: Locale, changed: () => void): Promise<void> {
    const { loadCounsel } = await import('./counsel.js');
    this.#counsel = await loadCounsel(locale, changed);
    this.#locale = locale;
  }

  /** The counsel in a locale, if it is there by now. */
  in(locale: Locale): Counsel | undefined {
    return locale === this.#locale ? this.#counsel : undefined;
  }
}
