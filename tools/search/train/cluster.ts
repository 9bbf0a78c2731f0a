import { shuffle } from '../../../src/search/training/numbers.js';

/** A few directions, and which of them each row takes. */
export interface Book {
  /** `[code × columns + column]`. */
  readonly directions: Float32Array;
  readonly codes: Uint8Array;
}

export interface Clusters {
  /** A row goes where its directions of all books together point. */
  readonly books: readonly Book[];
  /** How far each row goes there. */
  readonly strengths: Float32Array;
}

/** Rounds after which the directions of a book hardly move any more. */
const ROUNDS = 12;
/** Rounds in which the books, all there, are fitted to each other. */
const TOGETHER = 4;

/** The length of a vector, 1 for one of nothing. */
const lengthOf = (vector: Float32Array): number =>
  Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;

/**
 * Finds few directions that the kept rows lie along, the long and often seen ones closest: k-means on rows of length one, for
 * the first book; for any further one on what the books before it leave.
 */
export function cluster(
  rows: Float32Array,
  kept: Int32Array,
  seen: Float32Array,
  columns: number,
  sizes: readonly number[],
  random: () => number,
): Clusters {
  const count = kept.length;
  const row = (i: number): Float32Array => rows.subarray(kept[i]! * columns, (kept[i]! + 1) * columns);
  const lengths = Float32Array.from(kept, (_, i) => lengthOf(row(i)));
  const weights = lengths.map((length, i) => length * length * Math.sqrt(seen[kept[i]!]!));
  const order = Int32Array.from(kept, (_, i) => i);
  shuffle(order, random);
  const books: Book[] = [];
  const rest = new Float32Array(count * columns);

  /** What all books but one leave of the rows. */
  const leave = (own: Book): void => {
    for (let i = 0; i < count; i++) {
      const from = row(i);
      for (let c = 0; c < columns; c++) {
        let left = from[c]! / lengths[i]!;
        for (const book of books) {
          if (book !== own) left -= book.directions[book.codes[i]! * columns + c]!;
        }
        rest[i * columns + c] = left;
      }
    }
  };
  /** Gives each row the nearest direction, and each direction the middle of its rows. */
  const improve = ({ directions, codes }: Book): void => {
    const size = directions.length / columns;
    const halves = Float32Array.from({ length: size }, (_, code) => {
      const length = directions.subarray(code * columns, (code + 1) * columns);
      return length.reduce((sum, value) => sum + value * value, 0) / 2;
    });
    const sums = new Float64Array(directions.length);
    const totals = new Float64Array(size);
    for (let i = 0; i < count; i++) {
      let nearest = 0;
      let most = -Infinity;
      for (let code = 0, at = 0; code < size; code++) {
        let along = -halves[code]!;
        for (let c = 0; c < columns; c++, at++) along += rest[i * columns + c]! * directions[at]!;
        if (along > most) [nearest, most] = [code, along];
      }
      codes[i] = nearest;
      totals[nearest]! += weights[i]!;
      for (let c = 0; c < columns; c++) sums[nearest * columns + c]! += weights[i]! * rest[i * columns + c]!;
    }
    for (let code = 0; code < size; code++) {
      const other = Math.floor(random() * count) * columns;
      for (let c = 0; c < columns; c++) {
        const at = code * columns + c;
        directions[at] = totals[code]! > 0 ? sums[at]! / totals[code]! : rest[other + c]!;
      }
    }
  };

  for (const size of sizes) {
    const book = { directions: new Float32Array(size * columns), codes: new Uint8Array(count) };
    leave(book);
    for (let code = 0; code < size; code++) {
      const i = order[code % count]!;
      book.directions.set(rest.subarray(i * columns, (i + 1) * columns), code * columns);
    }
    books.push(book);
    for (let round = 0; round < ROUNDS; round++) improve(book);
  }
  for (let round = 0; round < TOGETHER; round++) {
    for (const book of books) {
      leave(book);
      improve(book);
    }
  }

  const strengths = Float32Array.from(kept, (_, i) => {
    let along = 0;
    let squares = 0;
    for (let c = 0; c < columns; c++) {
      let sum = 0;
      for (const { directions, codes } of books) sum += directions[codes[i]! * columns + c]!;
      along += sum * row(i)[c]!;
      squares += sum * sum;
    }
    return along / (squares || 1);
  });
  return { books, strengths };
}
