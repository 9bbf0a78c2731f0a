import { KEPT_BITS, type PackedModel } from '../../../src/search/meaning/model.js';
import { codeFeature } from '../../../src/search/meaning/weights.js';
import { BitWriter } from './bit-writer.js';
import type { Shrunk } from './shrink.js';

/** Packs a shrunk model for shipping. */
export function pack({ features, rows, bias }: Shrunk, labels: readonly string[], step: number): PackedModel {
  const writer = new BitWriter();
  let count = 0;
  let last = -1;
  features.forEach((feature, i) => {
    const kept = feature >>> (32 - KEPT_BITS);
    // Two features with the same leading bits: the dictionary holds the first.
    if (kept === last) return;
    codeFeature(writer, kept - last, rows[i]!);
    last = kept;
    count++;
  });
  return {
    labels,
    count,
    step,
    bias: Array.from(bias, (value) => Math.round(value * 1000) / 1000),
    bits: writer.finish(),
  };
}
