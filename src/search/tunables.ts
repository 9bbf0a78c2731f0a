/** Every number of the search that somebody chose, with its reason. */
export const TUNABLES = Object.freeze({
  /** UTF-16 units of a query that are read; a longer story has said what it is about by then. */
  queryUnits: 600,
  /** Hits returned unless the caller asks for another number: what fits under the search box. */
  limit: 5,

  /** How much a word weighs by the field it stands in (1–31, packed into five bits of a posting). */
  fields: Object.freeze({ title: 31, keyword: 28, question: 24, answer: 14, detail: 8 }),
  /** A single Chinese character says far less than a pair. */
  singleWeight: 0.35,
  /** Pieces of a Latin word only serve to forgive typos. */
  pieceWeight: 0.3,
  /** Postings read per query, rarest words first: bounds the time in packs of any size. */
  postings: 60_000,
  /** Entries that the index hands on. */
  candidates: 8,
  /** Distinct words of a query that Fuse.js looks for, longest first: bounds the time of a long story. */
  fuzzyWords: 16,
  /** Fuse.js's tolerance: one wrong letter in a word of five or more. */
  fuzzyThreshold: 0.22,
  /** Text matches below this are right once in ten times: a chance pair of characters. */
  textFloor: 0.035,
  /** Turns a text match (0–1) into log odds, where words are all there is: slope and offset, fitted to the training questions. */
  textOdds: Object.freeze({ slope: 3.6, offset: -0.75 }),
  /** The same for a page's own entries beside bundled ones: they must match well to outweigh what the model knows. */
  ownOdds: Object.freeze({ slope: 9, offset: -3 }),
  /** The least doubt that is left to a page's own meaning file, which has seen little. */
  ownDoubt: 0.03,
  /** How much of its log odds to believe, and the log odds that a full text match adds: tried on two made-up shops. */
  ownBelief: 0.5,
  ownVote: 16,
  /** How much of the model's log odds to believe: validation would have a little more, real questions a little less. */
  belief: 1,
  /** Odds of "none of the entries", times this: whoever opens a help panel asks about orders more often than the examples do. */
  prior: 0.5,
  /** Log odds that a full text match adds to what the model says; more than 1 and less than 3 are alike in cross-validation. */
  textVote: 1.5,
  /** Weight of a full text match whatever the model says: of a single word, such as 退款, the model is too sure. */
  textShare: 0.03,
  /** Nothing is returned where "none of the entries" is this many times as probable as the best one. */
  outside: 1.25,
  /** A first hit at least this probable is an answer; a less probable one is only shown as "perhaps". */
  answer: 0.84,
  /** Hits shown as "perhaps": more would be a list to search, not a question back. */
  perhaps: 3,
  /** The second hit is close to the first where it is at least this share of it as probable. */
  close: 0.4,
  /** Hits less probable than this only make the list longer. */
  floor: 0.004,
  /** Milliseconds of index building before the page gets its turn: half a frame. */
  slice: 8,
});
