import { MOST } from '../../../src/search/meaning/weights.js';
import type { Corpus, Linear } from './corpus.js';
import { randomFrom, shuffle, softmax } from './numbers.js';

export interface ShrinkOptions {
  /** Weights that are kept: what the size of the shipped data follows from. */
  readonly kept: number;
  /** What one step of a whole-numbered weight is worth. */
  readonly step: number;
  /** Rounds of learning to live with few and whole weights. */
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at each step: on parts of questions the full model is less sure, and tells more. */
  readonly dropout: number;
  readonly seed: number;
}

/** How many times the weights to be kept are there in the first round, and the share of rounds that prune. */
const START = 6;
const PRUNING = 0.6;

/** What is left of a model: features, ascending, each with a row of whole-numbered weights. */
export interface Shrunk {
  readonly features: readonly number[];
  readonly rows: readonly Int8Array[];
  readonly bias: Float32Array;
}

/** The weights with the median of each row at zero: the same model, with as many small weights as can be. */
function centred(weights: Float32Array, columns: number): Float32Array {
  const result = weights.slice();
  for (let at = 0; at < result.length; at += columns) {
    const row = result.subarray(at, at + columns);
    const median = row.slice().sort()[columns >> 1]!;
    for (let c = 0; c < columns; c++) row[c]! -= median;
  }
  return result;
}

/** Keeps the weights that matter most to the examples, and lets them learn to answer like the full model, in whole steps. */
export function shrink(corpus: Corpus, full: Linear, options: ShrinkOptions): Shrunk {
  const { kept, step, epochs, rate, dropout, seed } = options;
  const columns = full.bias.length;
  const weights = centred(full.weights, columns);
  const bias = full.bias.slice();
  const seen = new Float32Array(corpus.dictionary.length);
  corpus.documents.forEach((document, i) => {
    for (const feature of document) seen[feature]! += corpus.weights[i]!;
  });
  const alive = new Uint8Array(weights.length).fill(1);
  /** Leaves the weights that move the examples' votes most, and tells which features still have any. */
  const prune = (count: number): Uint8Array => {
    const worth = weights.map((weight, i) => Math.abs(weight) * Math.sqrt(seen[Math.floor(i / columns)]!));
    const least = worth.slice().sort()[Math.max(0, worth.length - Math.round(count))]!;
    worth.forEach((value, i) => {
      if (value < least || value === 0) alive[i] = weights[i] = 0;
    });
    return Uint8Array.from(seen, (_, f) =>
      alive.subarray(f * columns, (f + 1) * columns).includes(1) ? 1 : 0,
    );
  };

  const whole = (weight: number): number => Math.max(-MOST, Math.min(MOST, Math.round(weight / step)));
  const random = randomFrom(seed);
  const order = Int32Array.from(corpus.documents, (_, i) => i);
  const votes = new Float32Array(columns);
  const wanted = new Float32Array(columns);
  const present: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    // Little by little, so that what is left can take over from what goes.
    const rowAlive = prune(kept * START ** Math.max(0, 1 - epoch / (epochs * PRUNING)));
    shuffle(order, random);
    for (const i of order) {
      const norm = 1 / Math.sqrt(corpus.sizes[i]! * (1 - dropout) || 1);
      votes.fill(0);
      wanted.fill(0);
      present.length = 0;
      for (const feature of corpus.documents[i]!) {
        if (random() < dropout) continue;
        for (let c = 0, at = feature * columns; c < columns; c++, at++) wanted[c]! += full.weights[at]!;
        if (!rowAlive[feature]) continue;
        present.push(feature);
        for (let c = 0, at = feature * columns; c < columns; c++, at++) votes[c]! += whole(weights[at]!);
      }
      for (let c = 0; c < columns; c++) {
        votes[c] = votes[c]! * norm * step + bias[c]!;
        wanted[c] = wanted[c]! * norm + full.bias[c]!;
      }
      softmax(votes);
      softmax(wanted);
      const pace = rate * (1 - epoch / epochs) * corpus.weights[i]!;
      for (let c = 0; c < columns; c++) {
        votes[c] = pace * (votes[c]! - wanted[c]!);
        bias[c]! -= 0.1 * votes[c]!;
      }
      for (const feature of present)
        for (let c = 0, at = feature * columns; c < columns; c++, at++)
          if (alive[at]) weights[at]! -= votes[c]! * norm;
    }
  }

  const features: number[] = [];
  const rows: Int8Array[] = [];
  corpus.dictionary.forEach((feature, f) => {
    const row = Int8Array.from(weights.subarray(f * columns, (f + 1) * columns), whole);
    if (row.every((weight) => weight === 0)) return;
    features.push(feature);
    rows.push(row);
  });
  return { features, rows, bias };
}
