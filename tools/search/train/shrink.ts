import { LEVELS, MOST } from '../../../src/search/meaning/weights.js';
import type { Corpus } from '../../../src/search/training/corpus.js';
import { randomFrom, shuffle, softmax } from '../../../src/search/training/numbers.js';
import { cluster, type Book } from './cluster.js';
import { answer, meanOf, seenIn, type Teacher } from './teach.js';

export interface ShrinkOptions {
  /** Features that are kept: what the size of the shipped data follows from. */
  readonly features: number;
  /** Directions that the rows of weights are rounded to: a row is the sum of one of each book. */
  readonly books: readonly number[];
  readonly epochs: number;
  readonly codeRate: number;
  readonly strengthRate: number;
  /** Share of features left out at each step: on parts of questions the full model is less sure, and tells more. */
  readonly dropout: number;
  readonly seed: number;
}

/** Strengths are powers of this: with coarser ones, fewer questions outside are turned away. */
const RATIO = 1.4;
/** The last rounds learn with strengths that are rounded already. */
const ROUNDED = 2;

/** A model made small: features, ascending, each with the codes of its row's directions and the level of its strength. */
export interface Shrunk {
  readonly features: Uint32Array;
  readonly books: readonly {
    /** Whole-numbered, `[code × columns + column]`. */
    readonly directions: Int8Array;
    readonly codes: Uint8Array;
  }[];
  readonly levels: Uint8Array;
  /** Weight of one step of a direction, by level. */
  readonly steps: readonly number[];
  readonly bias: Float32Array;
}

/** Keeps the features that matter most to the examples: the length of the row counts, and a little how often it is seen. */
function mostTelling(rows: Float32Array, seen: Float32Array, columns: number, count: number): Int32Array {
  const worth = Float64Array.from(seen, (times, feature) => {
    let squares = 0;
    for (let c = 0, at = feature * columns; c < columns; c++, at++) squares += rows[at]! * rows[at]!;
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

/** Takes from each row its mean: a weight that is the same for all columns decides nothing. */
function centre(rows: Float32Array, columns: number): void {
  for (let at = 0; at < rows.length; at += columns) {
    const row = rows.subarray(at, at + columns);
    const middle = row.reduce((sum, weight) => sum + weight, 0) / columns;
    for (let c = 0; c < columns; c++) row[c]! -= middle;
  }
}

/**
 * Makes a small model that answers like the full ones. Each row of weights becomes the sum of a few directions times a
 * strength; directions and strengths then learn from the teachers' answers to parts of the examples.
 */
export function shrink(corpus: Corpus, teachers: readonly Teacher[], options: ShrinkOptions): Shrunk {
  const { books: sizes, epochs, codeRate, strengthRate, dropout, seed } = options;
  const random = randomFrom(seed);
  const labelOf = teachers[0]!.columns;
  const columns = labelOf.length;
  const { weights: rows, bias } = meanOf(teachers);
  centre(rows, columns);
  const seen = seenIn(corpus);
  const kept = mostTelling(rows, seen, columns, options.features);
  const place = new Int32Array(seen.length).fill(-1);
  kept.forEach((feature, i) => (place[feature] = i));
  const { books, strengths } = cluster(rows, kept, seen, columns, sizes, random);

  const pacesOf = (values: Float32Array): Float32Array => new Float32Array(values.length).fill(1e-3);
  const directionPaces = new Map(books.map((book) => [book, pacesOf(book.directions)]));
  const strengthPaces = pacesOf(strengths);
  const votes = new Float32Array(columns);
  const shares = new Float32Array(Math.max(...labelOf) + 1);
  const wanted = new Float32Array(shares.length);
  const order = Int32Array.from(corpus.documents, (_, i) => i);
  let rounded: ReturnType<typeof levelsOf> | undefined;

  const vote = (p: number, { directions, codes }: Book): void => {
    for (let c = 0, at = codes[p]! * columns; c < columns; c++, at++)
      votes[c]! += strengths[p]! * directions[at]!;
  };
  /** Moves a feature's direction in a book against the slopes in `votes`. @returns the slope of its strength */
  const turn = (p: number, book: Book): number => {
    const { directions, codes } = book;
    const paces = directionPaces.get(book)!;
    let along = 0;
    for (let c = 0, at = codes[p]! * columns; c < columns; c++, at++) {
      along += votes[c]! * directions[at]!;
      const slope = votes[c]! * strengths[p]!;
      paces[at]! += slope * slope;
      directions[at]! -= (codeRate * slope) / Math.sqrt(paces[at]!);
    }
    return along;
  };
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
      const places = present.map((feature) => place[feature]!).filter((p) => p >= 0);
      for (const p of places) for (const book of books) vote(p, book);
      for (let c = 0; c < columns; c++) votes[c] = votes[c]! * norm + bias[c]!;
      softmax(votes);
      shares.fill(0);
      for (let c = 0; c < columns; c++) shares[labelOf[c]!]! += votes[c]!;
      const pace = (1 - epoch / epochs) * corpus.weights[i]!;
      for (let c = 0; c < columns; c++) {
        const label = labelOf[c]!;
        const slope = pace * votes[c]! * (1 - wanted[label]! / Math.max(shares[label]!, 1e-9));
        bias[c]! -= 0.05 * slope;
        votes[c] = slope * norm;
      }
      for (const p of places) {
        const along = books.reduce((sum, book) => sum + turn(p, book), 0);
        if (rounded) continue;
        strengthPaces[p]! += along * along;
        strengths[p] = Math.max(1e-3, strengths[p]! - (strengthRate * along) / Math.sqrt(strengthPaces[p]!));
      }
    }
  }

  const { levels, values } = rounded ?? levelsOf(strengths);
  const all = books.map(({ directions }) => directions.reduce((most, x) => Math.max(most, Math.abs(x)), 0));
  const largest = Math.max(...all);
  return {
    features: Uint32Array.from(kept, (feature) => corpus.dictionary[feature]!),
    books: books.map(({ directions, codes }) => ({
      directions: Int8Array.from(directions, (value) => Math.round((value / largest) * MOST)),
      codes,
    })),
    levels,
    steps: values.map((value) => (value * largest) / MOST),
    bias,
  };
}
