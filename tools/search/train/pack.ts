import { KEPT_BITS, type PackedModel } from '../../../src/search/meaning/model.js';
import { codeFeature, codeWeight } from '../../../src/search/meaning/weights.js';
import { BitWriter } from './bit-writer.js';
import type { Shrunk } from './shrink.js';

/** Packs a shrunk model for shipping. */
export function pack(shrunk: Shrunk, labels: readonly string[]): PackedModel {
  const { features, books, levels, steps, bias } = shrunk;
  const writer = new BitWriter();
  for (const { directions } of books) for (const weight of directions) codeWeight(writer, weight);
  let count = 0;
  let last = -1;
  features.forEach((feature, i) => {
    const kept = feature >>> (32 - KEPT_BITS);
    // Two features with the same leading bits: the dictionary holds the first.
    if (kept === last) return;
    codeFeature(writer, { gap: kept - last, codes: books.map(({ codes }) => codes[i]!), level: levels[i]! });
    last = kept;
    count++;
  });
  return {
    labels,
    count,
    books: books.map(({ directions }) => directions.length / bias.length),
    steps: steps.map((value) => Number(value.toPrecision(5))),
    bias: Array.from(bias, (value) => Math.round(value * 1000) / 1000),
    bits: writer.finish(),
  };
}
