import type { Entry } from '../content/types.js';
import { InvertedIndex } from './inverted-index.js';
import { TUNABLES } from './tunables.js';
import { isChinese, normalise, runs } from './words.js';

export interface TextMatch {
  readonly entry: Entry;
  /** How well the words match, 0–1; not a probability. */
  readonly strength: number;
}

/** Texts of an entry by the weight of their field. */
function fieldsOf(entry: Entry): [weight: number, text: string][] {
  const { title, keyword, question, answer, detail } = TUNABLES.fields;
  const each = (weight: number, texts: readonly string[]): [number, string][] =>
    texts.map((text) => [weight, text]);
  return [
    [title, entry.title],
    ...each(keyword, entry.keywords),
    ...each(question, entry.questions ?? []),
    [answer, entry.answer],
    [detail, entry.problem],
    ...each(detail, entry.notes),
    ...entry.steps.flatMap(({ text, path = [] }) => each(detail, [text, ...path])),
  ];
}

/** Ranks entries by their words alone. */
export class TextRanking {
  readonly #index = new InvertedIndex();
  readonly #entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  /** Indexes the entries, pausing after each: whoever drives it decides when the page gets its turn. */
  *build(): Generator<void, void> {
    for (const entry of this.#entries) {
      this.#index.add(fieldsOf(entry));
      yield;
    }
  }

  /** The entries whose words match a normalised query best, best first. */
  rank(normalised: string): TextMatch[] {
    return this.#index
      .find(normalised, TUNABLES.candidates)
      .map(({ doc, share }) => ({ entry: this.#entries[doc]!, strength: share }))
      .filter(({ strength }) => strength >= TUNABLES.textFloor);
  }
}

const texts = new WeakMap<Entry, string>();

/** All that stands in an entry, normalised, each word after a space. */
function textOf(entry: Entry): string {
  const text =
    texts.get(entry) ?? fieldsOf(entry).reduce((all, [, field]) => `${all} ${normalise(field)}`, '');
  texts.set(entry, text);
  return text;
}

/** The longest parts of a normalised query that stand in an entry. */
export function sharedWords(normalised: string, entry: Entry): string[] {
  const hay = textOf(entry);
  const words = new Set<string>();
  for (const run of runs(normalised)) {
    if (!isChinese(run)) {
      if (hay.includes(` ${run}`)) words.add(run);
      continue;
    }
    for (let start = 0; start < run.length;) {
      let end = start;
      while (end < run.length && hay.includes(run.slice(start, end + 1))) end++;
      if (end - start > 1 || run.length === 1) words.add(run.slice(start, end));
      start = Math.max(end, start + 1);
    }
  }
  return [...words].filter(Boolean);
}
