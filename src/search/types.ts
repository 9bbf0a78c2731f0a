import type { Region } from '../content/ids.js';

/** Half-open ranges `[start, end)` in UTF-16 units of the entry's title, in order, not overlapping. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** Why a hit was found, for shoppers and editors. */
export type Reason =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'similar'; readonly example: string };

/** How sure the search is: an `answer` may stand by itself, `perhaps` only under words that say so. */
export type Certainty = 'answer' | 'perhaps';

export interface SearchHit {
  /** Id of an entry of the pack. */
  readonly id: string;
  /** Probability, 0–1, that this entry is what the shopper means. */
  readonly score: number;
  /** The same for all hits of a query; of those that are `perhaps`, there are three at most. */
  readonly certainty: Certainty;
  /** Where the query's characters stand in the entry's title. */
  readonly ranges: Ranges;
  readonly reason: Reason;
}

export interface SearchOptions {
  /** At most this many hits; 5 by default. */
  readonly limit?: number;
  /** Where the shopper is: entries of other regions are hits only where the query has one of their `names`. */
  readonly region?: Region;
}

/** A question that tells two likely entries apart. */
export interface Clarification {
  readonly question: string;
  /** The answers, the likelier entry's first. */
  readonly answers: readonly { readonly id: string; readonly text: string }[];
}

/**
 * Ranks the pack's entries for a query, best first; `[]` where nothing fits. No text makes it throw.
 * @throws {TypeError} where the query is no text, or an option is unknown, in searches that `taobao-help/search` gives
 */
export type Search = (query: string, options?: SearchOptions) => SearchHit[];
