import { LEVELS, MOST } from '../../../src/search/meaning/weights.js';
import { cluster } from './cluster.js';
import type { Corpus } from '../../../src/search/training/corpus.js';
import { randomFrom, shuffle, softmax } from '../../../src/search/training/numbers.js';
import { answer, byLabel, seenIn, type Teacher } from './teach.js';

export interface ShrinkOptions {
  /** Features that are kept: what the size of the shipped data follows from. */
  readonly features: number;
  /** Directions that the rows of weights are rounded to. */
  readonly codes: number;
  readonly epochs: number;
  readonly codeRate: number;
  readonly strengthRate: number;
  /** Share of features left out at each step: on parts of questions the full model is less sure, and tells more. */
  readonly dropout: number;
  readonly seed: number;
}

/** Strengths are powers of this: finer ones are not worth their bits. */
const RATIO = 1.8;
/** The last rounds learn with strengths that are rounded already. */
const ROUNDED = 2;

/** A model made small: features, ascending, each with the code of its row's direction and the level of its strength. */
export interface Shrunk {
  readonly features: Uint32Array;
  readonly codes: Uint8Array;
  readonly levels: Uint8Array;
  /** Whole-numbered directions, `[code × labels + label]`. */
  readonly directions: Int8Array;
  /** Weight of one step of a direction, by level. */
  readonly steps: readonly number[];
  readonly bias: Float32Array;
}

/** Keeps the features that matter most to the examples: the length of the row counts, and a little how often it is seen. */
function mostTelling(rows: Float32Array, seen: Float32Array, labels: number, count: number): Int32Array {
  const worth = Float64Array.from(seen, (times, feature) => {
    let squares = 0;
    for (let c = 0, at = feature * labels; c < labels; c++, at++) squares += rows[at]! * rows[at]!;
    // The fourth root: rare features matter more to questions by other people than they do to the examples.
    return Math.sqrt(squares) * Math.sqrt(Math.sqrt(times));
  });
  return Int32Array.from(seen, (_, feature) => feature)
    .sort((a, b) => worth[b]! - worth[a]! || a - b)
    .slice(0, count)
    .sort();
}

/** Rounds a strength to a level; the levels end where the strongest does. */
function levelsOf(strengths: Float32Array): { levels: Uint8Array; values: number[] } {
  const strongest = strengths.reduce((most, value) => Math.max(most, value), 0);
  const values = [strongest];
  while (values.length < LEVELS) values.push(values.at(-1)! / RATIO);
  const levels = Uint8Array.from(strengths, (strength) => {
    let level = 0;
    // The border between two levels is their geometric mean.
    while (level < LEVELS - 1 && strength * strength < values[level]! * values[level + 1]!) level++;
    return level;
  });
  return { levels, values };
}

/**
 * Makes a small model that answers like the full ones. Each row of weights becomes one of a few directions times one of a
 * few strengths; directions and strengths then learn from the teachers' answers to parts of the examples.
 */
export function shrink(corpus: Corpus, teachers: readonly Teacher[], options: ShrinkOptions): Shrunk {
  const { codes: count, epochs, codeRate, strengthRate, dropout, seed } = options;
  const random = randomFrom(seed);
  const labels = Math.max(...teachers[0]!.columns) + 1;
  const means = teachers.map((teacher) => byLabel(teacher, labels));
  const mean = (of: (model: (typeof means)[number]) => Float32Array): Float32Array =>
    of(means[0]!).map((_, i) => means.reduce((sum, model) => sum + of(model)[i]!, 0) / means.length);
  const rows = mean(({ weights }) => weights);
  const bias = mean(({ bias: one }) => one);
  // A weight that is the same for all labels decides nothing.
  for (let at = 0; at < rows.length; at += labels) {
    const row = rows.subarray(at, at + labels);
    const middle = row.reduce((sum, weight) => sum + weight, 0) / labels;
    for (let c = 0; c < labels; c++) row[c]! -= middle;
  }

  const seen = seenIn(corpus);
  const kept = mostTelling(rows, seen, labels, options.features);
  const place = new Int32Array(seen.length).fill(-1);
  kept.forEach((feature, i) => (place[feature] = i));
  const { directions, codes, strengths } = cluster(rows, kept, seen, labels, count, random);

  const directionPaces = new Float32Array(directions.length).fill(1e-3);
  const strengthPaces = new Float32Array(kept.length).fill(1e-3);
  const votes = new Float32Array(labels);
  const wanted = new Float32Array(labels);
  const order = Int32Array.from(corpus.documents, (_, i) => i);
  let rounded: ReturnType<typeof levelsOf> | undefined;
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (epoch === epochs - ROUNDED) {
      rounded = levelsOf(strengths);
      for (let i = 0; i < strengths.length; i++) strengths[i] = rounded.values[rounded.levels[i]!]!;
    }
    shuffle(order, random);
    for (const i of order) {
      const present = corpus.documents[i]!.filter(() => random() >= dropout);
      const norm = 1 / Math.sqrt(corpus.sizes[i]! * (1 - dropout) || 1);
      answer(teachers[Math.floor(random() * teachers.length)]!, present, norm, wanted);
      votes.fill(0);
      for (const feature of present) {
        const p = place[feature]!;
        if (p < 0) continue;
        const strength = strengths[p]!;
        for (let c = 0, at = codes[p]! * labels; c < labels; c++, at++)
          votes[c]! += strength * directions[at]!;
      }
      for (let c = 0; c < labels; c++) votes[c] = votes[c]! * norm + bias[c]!;
      softmax(votes);
      const pace = (1 - epoch / epochs) * corpus.weights[i]!;
      for (let c = 0; c < labels; c++) {
        const slope = pace * (votes[c]! - wanted[c]!);
        bias[c]! -= 0.05 * slope;
        votes[c] = slope * norm;
      }
      for (const feature of present) {
        const p = place[feature]!;
        if (p < 0) continue;
        const strength = strengths[p]!;
        let along = 0;
        for (let c = 0, at = codes[p]! * labels; c < labels; c++, at++) {
          along += votes[c]! * directions[at]!;
          const slope = votes[c]! * strength;
          directionPaces[at]! += slope * slope;
          directions[at]! -= (codeRate * slope) / Math.sqrt(directionPaces[at]!);
        }
        if (rounded) continue;
        strengthPaces[p]! += along * along;
        strengths[p] = Math.max(1e-3, strength - (strengthRate * along) / Math.sqrt(strengthPaces[p]!));
      }
    }
  }

  const { levels, values } = rounded ?? levelsOf(strengths);
  const largest = directions.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return {
    features: Uint32Array.from(kept, (feature) => corpus.dictionary[feature]!),
    codes,
    levels,
    directions: Int8Array.from(directions, (value) => Math.round((value / largest) * MOST)),
    steps: values.map((value) => (value * largest) / MOST),
    bias,
  };
}
