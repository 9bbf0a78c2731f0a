import { BitReader } from './bit-reader.js';
import { features } from './features.js';
import { codeFeature } from './weights.js';

/** The trained model as it is shipped. */
export interface PackedModel {
  /** Ids of the entries in the order of the columns; one more column, the last, is for everything else. */
  readonly labels: readonly string[];
  /** Features in the dictionary. */
  readonly count: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** One per column. */
  readonly bias: readonly number[];
  /** The features and their rows of weights, in base64. */
  readonly bits: string;
}

/** Leading bits of a feature's number that the dictionary keeps: of features it does not hold, one in ninety is mistaken for one. */
export const KEPT_BITS = 20;

/** A linear model: each feature of a question votes for or against each entry. */
export class IntentModel {
  readonly labels: readonly string[];
  readonly #packed: PackedModel;
  readonly #rows = new Map<number, Int8Array>();

  constructor(packed: PackedModel) {
    this.labels = packed.labels;
    this.#packed = packed;
  }

  /** Unpacks the weights, pausing after each feature: whoever drives it decides when the page gets its turn. */
  *read(): Generator<void, void> {
    const { count, bias, bits } = this.#packed;
    const reader = new BitReader(bits);
    let feature = -1;
    for (let i = 0; i < count; i++) {
      const row = new Int8Array(bias.length);
      feature += codeFeature(reader, 0, row);
      this.#rows.set(feature, row);
      yield;
    }
  }

  /** Probability of each label, and of "everything else" last, for a normalised question; undefined where nothing in it is known. */
  probabilities(normalised: string): Float64Array | undefined {
    const { bias, step } = this.#packed;
    const sums = new Float64Array(bias.length);
    let known = 0;
    const all = features(normalised);
    for (const feature of all) {
      const row = this.#rows.get(feature >>> (32 - KEPT_BITS));
      if (!row) continue;
      known++;
      for (let column = 0; column < row.length; column++) sums[column]! += row[column]!;
    }
    if (known === 0) return undefined;
    // Long questions are no surer than short ones, and what is unknown dilutes what is known.
    const scale = step / Math.sqrt(all.size);
    const votes = sums.map((sum, column) => sum * scale + bias[column]!);
    const most = Math.max(...votes);
    const odds = votes.map((vote) => Math.exp(vote - most));
    const total = odds.reduce((sum, value) => sum + value);
    return odds.map((value) => value / total);
  }
}
