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
});
