import { loadCalendar } from '../../advice/time/calendar.js';
import { loadSimplifier } from '../../advice/writing/simplifier.js';
import type { AdviceContext, WorkdayCalendar } from '../../advice/types.js';
import type { HelpContent } from '../../content/types.js';
import type { Report } from '../../guide/types.js';

const HAN = /\p{Script=Han}/u;

/** Heavy enhancements that only make advice better; each loads for the first case that has a use for it. */
export class Enhancements {
  readonly #improved: () => void;
  readonly #asked = new Set<string>();
  #simplify: ((text: string) => string) | undefined;
  #calendar: WorkdayCalendar | undefined;

  /** @param improved one of them has come */
  constructor(improved: () => void) {
    this.#improved = improved;
  }

  /** The enhancements that are there by now; what else the case could use is sent for. */
  for(
    { entry, summary, solution, product, since }: Report,
    { entries }: HelpContent,
  ): Pick<AdviceContext, 'simplify' | 'calendar'> {
    if (HAN.test(summary + solution + product)) {
      this.#ask('simplify', async () => (this.#simplify = await loadSimplifier()));
    }
    if (since !== '' && entries.some(({ id, window }) => id === entry && window?.unit === 'workdays')) {
      this.#ask('calendar', async () => (this.#calendar = await loadCalendar()));
    }
    return {
      ...(this.#simplify && { simplify: this.#simplify }),
      ...(this.#calendar && { calendar: this.#calendar }),
    };
  }

  #ask(name: string, load: () => Promise<unknown>): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    // Where it cannot load, the next case asks again; advice says what it does without.
    load().then(this.#improved, () => this.#asked.delete(name));
  }
}
