import type { GuideState } from '../../guide/types.js';
import { TUNABLES } from './tunables.js';

/** Follows a shopper's typing: an input method's unfinished syllables are no question, and a pause is worth telling. */
export class Typing {
  readonly #changed: () => void;
  readonly #rested: () => void;
  #question = '';
  #composing = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param changed there is a text to answer
   * @param rested typing has paused
   */
  constructor(changed: () => void, rested: () => void) {
    this.#changed = changed;
    this.#rested = rested;
  }

  typed(composing: boolean): void {
    this.#composing = composing;
    this.stop();
    if (composing) return;
    this.#changed();
    this.#pause = setTimeout(this.#rested, TUNABLES.rest);
  }

  stop(): void {
    clearTimeout(this.#pause);
  }

  /** What is asked: the search box's text, or the summary from the second step on; the last one while composing. */
  question({ step, query, report }: GuideState): string {
    if (!this.#composing) this.#question = step === 'entry' ? query : report.summary;
    return this.#question;
  }
}
