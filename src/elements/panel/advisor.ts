import type { Advice, AdviceContext } from '../../advice/types.js';
import type { Locale } from '../../content/ids.js';
import type { Report } from '../../guide/types.js';
import type { Counsel } from './counsel.js';

/** The code and words of the last step, which load when the shopper is on the way there. */
export class Advisor {
  #counsel: Counsel | undefined;
  #locale: Locale | undefined;

  /** @throws where a chunk cannot be loaded */
  async load(locale: Locale): Promise<void> {
    if (locale === this.#locale) return;
    const { loadCounsel } = await import('./counsel.js');
    this.#counsel = await loadCounsel(locale);
    this.#locale = locale;
  }

  /** Whether advice can be given in a locale now. */
  ready(locale: Locale): boolean {
    return locale === this.#locale;
  }

  advise(report: Report, context: AdviceContext): Advice | undefined {
    return this.#counsel?.advise(report, context);
  }
}
