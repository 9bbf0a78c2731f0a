import { expectText, expectThat, isObject } from '../content/expect.js';
import type { Gap } from './gaps.js';
import type { Certainty } from './types.js';

/** The fields of `taobao-help-search` that a log needs. */
export interface Searched {
  /** Masked already. */
  readonly query: string;
  readonly entries: readonly string[];
  readonly outcome: Certainty | 'nothing';
}

/** Questions kept at most: more than an editor reads, and little memory. */
const MOST = 500;

/**
 * Questions that got "perhaps" or nothing, in memory and nowhere else: a page that wants them adds what
 * `taobao-help-search` tells, and takes them out where its visitors agreed to that.
 */
export class GapLog {
  readonly #gaps: Gap[] = [];

  /** Questions that were added, oldest first; the oldest go when there are more than 500. */
  get gaps(): readonly Gap[] {
    return this.#gaps;
  }

  /**
   * Keeps a question that was not answered for sure; any other is passed over.
   * @throws {TypeError} for anything but such a question
   */
  add(searched: Searched): void {
    expectThat(isObject(searched), 'GapLog.add', 'the event', 'a taobao-help-search event', searched);
    const { query: question, entries, outcome } = searched;
    expectText('GapLog.add', 'its query', question);
    if (outcome === 'answer') return;
    this.#gaps.push({ question, outcome, entries });
    if (this.#gaps.length > MOST) this.#gaps.shift();
  }

  /** Empties the log and gives what it held, as JSON Lines for `npx taobao-help gaps`. */
  take(): string {
    return this.#gaps
      .splice(0)
      .map((gap) => `${JSON.stringify(gap)}\n`)
      .join('');
  }
}
