import type { Corpus, Linear } from '../../../src/search/training/corpus.js';
import { softmax } from '../../../src/search/training/numbers.js';

/** A full-size model that a small one learns to answer like. */
export interface Teacher {
  readonly model: Linear;
  /** The label of each of its columns. */
  readonly columns: readonly number[];
}

/** Its model with the columns that share a label in the order in which they are most like those of another teacher. */
function inOrderOf(first: Teacher, { model, columns }: Teacher): Linear {
  const { length: count } = columns;
  const alike = (ours: number, theirs: number): number => {
    let sum = 0;
    for (let at = 0; at < model.weights.length; at += count)
      sum += model.weights[at + ours]! * first.model.weights[at + theirs]!;
    return sum;
  };
  const left = new Set(columns.keys());
  const order = columns.map((label, theirs) => {
    const own = [...left].filter((column) => columns[column] === label);
    const likeness = own.map((column) => (own.length > 1 ? alike(column, theirs) : 0));
    const chosen = own[likeness.indexOf(Math.max(...likeness))]!;
    left.delete(chosen);
    return chosen;
  });
  return {
    weights: model.weights.map((_, at) => model.weights[at - (at % count) + order[at % count]!]!),
    bias: Float32Array.from(order, (column) => model.bias[column]!),
  };
}

/** The mean of what the teachers say, column by column. */
export function meanOf(teachers: readonly Teacher[]): Linear {
  const models = teachers.map((teacher) => inOrderOf(teachers[0]!, teacher));
  const mean = (part: (model: Linear) => Float32Array): Float32Array =>
    part(models[0]!).map((_, i) => models.reduce((sum, model) => sum + part(model)[i]!, 0) / models.length);
  return { weights: mean(({ weights }) => weights), bias: mean(({ bias }) => bias) };
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
