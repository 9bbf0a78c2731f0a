import { TUNABLES } from './tunables.js';
import { isChinese, normalise, runs, stem } from './words.js';

/** Words of a normalised text with their weight: Chinese pairs and single characters; Latin words and their pieces. */
function terms(normalised: string): Map<string, number> {
  const { singleWeight, pieceWeight } = TUNABLES;
  const found = new Map<string, number>();
  for (const run of runs(normalised)) {
    if (isChinese(run)) {
      for (let i = 0; i < run.length; i++) {
        found.set(run[i]!, singleWeight);
        if (i > 0) found.set(run.slice(i - 1, i + 1), 1);
      }
    } else {
      found.set(stem(run), 1);
      // Pieces carry a mark, so that the word "ing" is not the piece "ing".
      for (let i = 0; i + 3 <= run.length && run.length > 3; i++) {
        found.set(`~${run.slice(i, i + 3)}`, pieceWeight);
      }
    }
  }
  return found;
}

export interface Found {
  /** Number of the document, in the order of adding. */
  readonly doc: number;
  /** Share of the query's words, weighted by rarity and field, that the document holds: 0–1. */
  readonly share: number;
}

const FIELD_STEPS = 32;

/**
 * An inverted index whose posting is one small integer: document × 32 + weight of the best field the term stands in.
 * The best field counts, not the number of times: nobody writes help entries to be found by repetition.
 */
export class InvertedIndex {
  readonly #postings = new Map<string, number[]>();
  #size = 0;

  /** Adds a document: texts by the weight (1–31) of their field. */
  add(fields: readonly (readonly [weight: number, text: string])[]): void {
    const best = new Map<string, number>();
    for (const [weight, text] of fields) {
      for (const term of terms(normalise(text)).keys()) {
        if ((best.get(term) ?? 0) < weight) best.set(term, weight);
      }
    }
    for (const [term, weight] of best) {
      const posting = this.#size * FIELD_STEPS + weight;
      const list = this.#postings.get(term);
      if (list) list.push(posting);
      else this.#postings.set(term, [posting]);
    }
    this.#size++;
  }

  /** The documents that share most with a normalised query, best first. */
  find(normalised: string, limit: number): Found[] {
    let total = 0;
    const wanted: { list: readonly number[]; weight: number }[] = [];
    for (const [term, termWeight] of terms(normalised)) {
      const list = this.#postings.get(term) ?? [];
      const weight = termWeight * Math.log(1 + this.#size / (list.length + 0.5));
      total += weight;
      wanted.push({ list, weight: weight / FIELD_STEPS });
    }
    wanted.sort((a, b) => a.list.length - b.list.length);
    // One number per document, not a map of those that were met: a common word is in thousands of them.
    const sums = new Float64Array(this.#size);
    let budget: number = TUNABLES.postings;
    for (const { list, weight } of wanted) {
      budget -= list.length;
      if (budget < 0) break;
      for (const posting of list) {
        sums[Math.floor(posting / FIELD_STEPS)]! += weight * (posting % FIELD_STEPS);
      }
    }
    return best(sums, limit).map(([doc, sum]) => ({ doc, share: sum / total }));
  }
}

/** The `limit` largest sums without sorting all of them; the earlier document first where they are equal. */
function best(sums: Float64Array, limit: number): [doc: number, sum: number][] {
  const top: [number, number][] = [];
  sums.forEach((sum, doc) => {
    if (sum <= (top[limit - 1]?.[1] ?? 0)) return;
    let at = top.length;
    while (at > 0 && top[at - 1]![1] < sum) at--;
    top.splice(at, 0, [doc, sum]);
    if (top.length > limit) top.pop();
  });
  return top;
}
