import type { Corpus, Linear } from '../../../src/search/training/corpus.js';
import { softmax } from '../../../src/search/training/numbers.js';

/** A full-size model that a small one learns to answer like. */
export interface Teacher {
  readonly model: Linear;
  /** The label of each of its columns. */
  readonly columns: readonly number[];
}

/** Its rows and bias by label instead of by column: the mean where a label has several. */
export function byLabel({ model, columns }: Teacher, labels: number): Linear {
  const { length: count } = columns;
  const share = Array.from({ length: labels }, (_, label) => 1 / columns.filter((c) => c === label).length);
  const gather = (from: Float32Array): Float32Array => {
    const to = new Float32Array((from.length / count) * labels);
    for (let at = 0; at < from.length; at++) {
      const label = columns[at % count]!;
      to[Math.floor(at / count) * labels + label]! += from[at]! * share[label]!;
    }
    return to;
  };
  return { weights: gather(model.weights), bias: gather(model.bias) };
}

/** Asks the teacher about some features of a document: a probability per label, into `wanted`. */
export function answer(
  { model: { weights, bias }, columns }: Teacher,
  features: Int32Array,
  norm: number,
  wanted: Float32Array,
): void {
  const count = columns.length;
  const votes = new Float32Array(count);
  for (const feature of features) {
    for (let c = 0, at = feature * count; c < count; c++, at++) votes[c]! += weights[at]!;
  }
  for (let c = 0; c < count; c++) votes[c] = votes[c]! * norm + bias[c]!;
  softmax(votes);
  wanted.fill(0);
  for (let c = 0; c < count; c++) wanted[columns[c]!]! += votes[c]!;
}

/** How much of the examples each feature stands in. */
export function seenIn({ dictionary, documents, weights }: Corpus): Float32Array {
  const seen = new Float32Array(dictionary.length);
  documents.forEach((document, i) => {
    for (const feature of document) seen[feature]! += weights[i]!;
  });
  return seen;
}
