import { shuffle } from '../../../src/search/training/numbers.js';

export interface Clusters {
  /** Unit vectors, `[code × columns + column]`. */
  readonly directions: Float32Array;
  /** The code of each row's nearest direction. */
  readonly codes: Uint8Array;
  /** How far each row goes in its direction. */
  readonly strengths: Float32Array;
}

/** Rounds after which directions hardly move any more. */
const ROUNDS = 12;

/** Makes a vector's length one, in place; a vector of nothing becomes a copy of another one. */
function normalise(vector: Float32Array, otherwise: Float32Array): void {
  const from = vector.some((value) => value !== 0) ? vector : otherwise;
  const length = Math.sqrt(from.reduce((sum, value) => sum + value * value, 0)) || 1;
  for (let c = 0; c < vector.length; c++) vector[c] = from[c]! / length;
}

/** Spherical k-means: few directions that the kept rows lie along, the often seen ones closest. */
export function cluster(
  rows: Float32Array,
  kept: Int32Array,
  seen: Float32Array,
  columns: number,
  count: number,
  random: () => number,
): Clusters {
  const row = (i: number): Float32Array => rows.subarray(kept[i]! * columns, (kept[i]! + 1) * columns);
  const directions = new Float32Array(count * columns);
  const direction = (code: number): Float32Array => directions.subarray(code * columns, (code + 1) * columns);
  const order = Int32Array.from(kept, (_, i) => i);
  shuffle(order, random);
  for (let code = 0; code < count; code++) normalise(direction(code), row(order[code % order.length]!));

  const codes = new Uint8Array(kept.length);
  const strengths = new Float32Array(kept.length);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(directions.length);
    for (let i = 0; i < kept.length; i++) {
      const from = kept[i]! * columns;
      let nearest = 0;
      let most = -Infinity;
      for (let code = 0, at = 0; code < count; code++) {
        let along = 0;
        for (let c = 0; c < columns; c++, at++) along += rows[from + c]! * directions[at]!;
        if (along > most) [nearest, most] = [code, along];
      }
      codes[i] = nearest;
      strengths[i] = most;
      const weight = most * Math.sqrt(seen[kept[i]!]!);
      for (let c = 0; c < columns; c++) sums[nearest * columns + c]! += weight * rows[from + c]!;
    }
    if (round === ROUNDS - 1) break;
    directions.set(sums);
    for (let code = 0; code < count; code++) {
      normalise(direction(code), row(Math.floor(random() * kept.length)));
    }
  }
  return { directions, codes, strengths };
}
