/**
 * Limits of a pack, so that a hostile or broken one cannot freeze a phone. Nesting needs none: only known fields
 * are read, and those end after a few levels.
 */
export const LIMITS = Object.freeze({
  /** Search is measured at 20,000 entries; 100,000 would freeze a phone while the index is built. */
  entries: 25_000,
  /** Topics, steps, keywords, lines …: nobody reads longer lists, and the interface draws most of them in full. */
  items: 500,
  /** Example questions of one entry: some hundreds teach all that there is to learn. */
  questions: 2_000,
  /** UTF-16 units of one text: a long article; the interface lays out each in one go. */
  text: 5_000,
  /** Ids, dial strings and the like: they end up in attributes, links and analytics. */
  short: 100,
  /** An address longer than this is cut by servers and mail programs. */
  url: 2_000,
  /** UTF-16 units of all texts: 20,000 entries of 400; a pack of 10 MB is refused. */
  total: 8_000_000,
  /** Problems listed one by one: more than anybody fixes in one go. */
  problems: 100,
});
