/** Figures of the interface, each with its reason. */
export const TUNABLES = Object.freeze({
  /** ms without typing before a search is announced and told to the page: a pause between words, not letters. */
  pause: 600,
  /** ms between looks at the clock: opening hours are told to the minute. */
  tick: 30_000,
  /** ms to wait for a page's own content before the bundled one is shown: longer, and a shopper gives up. */
  patience: 3_000,
  /** Hits shown under the question: what fits a phone without scrolling past the keyboard. */
  hits: 4,
  /**
   * Share of a sure answer's score (0–1) below which other hits than the second are not shown: what is ten times less
   * likely is met by chance, and only makes one doubt the answer. One other is for whoever was misread.
   */
  trailing: 0.1,
});
