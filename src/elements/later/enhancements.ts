import { loadCalendar } from '../../advice/time/calendar.js';
import type { AdviceContext } from '../../advice/types.js';
import { loadSimplifier } from '../../advice/writing/simplifier.js';
import type { HelpContent } from '../../content/types.js';
import type { Report } from '../../guide/types.js';
import { timed } from '../shell/timed.js';

const HAN = /\p{Script=Han}/u;

type Loaded = Pick<AdviceContext, 'simplify' | 'calendar'>;

/** Heavy enhancements that only make advice better; each loads for the first report that has a use for it. */
export class Enhancements {
  readonly #improved: () => void;
  readonly #asked = new Set<string>();
  #loaded: Loaded = {};

  /** @param improved one of them has come */
  constructor(improved: () => void) {
    this.#improved = improved;
  }

  /** The enhancements that are there by now. */
  get loaded(): Loaded {
    return this.#loaded;
  }

  /** Loads the enhancements that a report has a use for. */
  load({ entry, summary, solution, product, since }: Report, { entries }: HelpContent): void {
    if (HAN.test(summary + solution + product)) this.#ask('simplify', loadSimplifier);
    if (since !== '' && entries.some(({ id, window }) => id === entry && window?.unit === 'workdays'))
      this.#ask('calendar', loadCalendar);
  }

  #ask<Name extends keyof Loaded>(name: Name, load: () => Promise<Loaded[Name]>): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    timed(load()).then(
      (value) => {
        this.#loaded = { ...this.#loaded, [name]: value };
        this.#improved();
      },
      // Where it cannot load, the next report asks again; advice says how it does without.
      () => this.#asked.delete(name),
    );
  }
}
