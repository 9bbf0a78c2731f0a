import type { Corpus, Linear } from './corpus.js';
import { exp, randomFrom, shuffle } from './numbers.js';

export interface FitOptions {
  /** The label of each column; a label with several columns is whatever any of them says. */
  readonly columns: readonly number[];
  /** Width of the bottleneck: features share what they mean, so that a rare one learns from its company. */
  readonly width: number;
  readonly epochs: number;
  /** Share of features, and of the bottleneck, left out at each step, so that no single one is relied on. */
  readonly featureDropout: number;
  readonly widthDropout: number;
  readonly featureRate: number;
  readonly outputRate: number;
  readonly seed: number;
}

/** Turns votes into the gradient of the loss: probabilities, less those of the right label's columns among themselves. */
function gradient(votes: Float32Array, columns: readonly number[], label: number): void {
  let most = -Infinity;
  for (const vote of votes) if (vote > most) most = vote;
  let total = 0;
  let right = 0;
  for (let c = 0; c < votes.length; c++) {
    const odds = exp(votes[c]! - most);
    votes[c] = odds;
    total += odds;
    if (columns[c] === label) right += odds;
  }
  for (let c = 0; c < votes.length; c++) {
    const odds = votes[c]!;
    votes[c] = odds / total - (columns[c] === label ? odds / right : 0);
  }
}

/** A step of AdaGrad: each number has its own pace, slower the more it has moved. */
function step(values: Float32Array, paces: Float32Array, i: number, slope: number, rate: number): void {
  if (slope === 0) return;
  paces[i]! += slope * slope;
  values[i]! -= (rate * slope) / Math.sqrt(paces[i]!);
}

/**
 * Fits softmax regression through a bottleneck (features → width → columns, nothing in between but dropout), then multiplies
 * the two layers out: in use it is plain linear, but it has learned like a small network.
 */
export function fit({ dictionary, documents, sizes, labels, weights }: Corpus, options: FitOptions): Linear {
  const { columns, width, epochs, featureDropout, widthDropout, featureRate, outputRate, seed } = options;
  const count = columns.length;
  const random = randomFrom(seed);
  const filled = (length: number, value: () => number): Float32Array => new Float32Array(length).map(value);
  const vectors = filled(dictionary.length * width, () => (random() - 0.5) * 0.2);
  const output = filled(width * count, () => ((random() - 0.5) * 2) / Math.sqrt(width));
  const bias = new Float32Array(count);
  // The prior holds before the first word is read. It keeps features from learning how common each label is.
  const prior = new Float32Array(width);
  const paces = (length: number): Float32Array => new Float32Array(length).fill(1e-4);
  // One pace for all numbers of a feature's vector: a fifth of the time, and no worse.
  const vectorPaces = paces(dictionary.length);
  const outputPaces = paces(output.length);
  const biasPaces = paces(count);
  const priorPaces = paces(width);
  const hidden = new Float32Array(width);
  const kept = new Float32Array(width);
  const back = new Float32Array(width);
  const votes = new Float32Array(count);
  const present = new Int32Array(documents.reduce((most, { length }) => Math.max(most, length), 0));
  const order = Int32Array.from(documents, (_, i) => i);

  for (let epoch = 0; epoch < epochs; epoch++) {
    const decay = 1 - (epoch / epochs) * 0.9;
    shuffle(order, random);
    for (const document of order) {
      let found = 0;
      for (const feature of documents[document]!) if (random() >= featureDropout) present[found++] = feature;
      const norm = 1 / Math.sqrt(sizes[document]! * (1 - featureDropout) || 1);
      hidden.set(prior);
      for (let j = 0; j < found; j++) {
        for (let k = 0, at = present[j]! * width; k < width; k++, at++) hidden[k]! += vectors[at]! * norm;
      }
      for (let k = 0; k < width; k++) {
        kept[k] = random() < widthDropout ? 0 : 1 / (1 - widthDropout);
        hidden[k]! *= kept[k]!;
      }
      for (let c = 0, at = 0; c < count; c++) {
        let sum = bias[c]!;
        for (let k = 0; k < width; k++, at++) sum += hidden[k]! * output[at]!;
        votes[c] = sum;
      }
      gradient(votes, columns, labels[document]!);
      back.fill(0);
      for (let c = 0, at = 0; c < count; c++) {
        const slope = votes[c]! * weights[document]!;
        for (let k = 0; k < width; k++, at++) {
          back[k]! += slope * output[at]!;
          step(output, outputPaces, at, slope * hidden[k]!, outputRate * decay);
        }
        step(bias, biasPaces, c, slope, outputRate * decay);
      }
      let squares = 0;
      for (let k = 0; k < width; k++) {
        back[k]! *= kept[k]!;
        squares += back[k]! * back[k]!;
        step(prior, priorPaces, k, back[k]!, outputRate * decay);
      }
      const moved = (squares / width) * norm * norm;
      for (let j = 0; j < found; j++) {
        const feature = present[j]!;
        vectorPaces[feature]! += moved;
        const rate = (featureRate * decay * norm) / Math.sqrt(vectorPaces[feature]!);
        for (let k = 0, at = feature * width; k < width; k++, at++) vectors[at]! -= rate * back[k]!;
      }
    }
  }

  const product = new Float32Array(dictionary.length * count);
  for (let c = 0; c < count; c++) {
    for (let k = 0; k < width; k++) bias[c]! += prior[k]! * output[c * width + k]!;
    for (let feature = 0; feature < dictionary.length; feature++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += vectors[feature * width + k]! * output[c * width + k]!;
      product[feature * count + c] = sum;
    }
  }
  return { weights: product, bias };
}
