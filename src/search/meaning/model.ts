import { BitReader } from './bit-reader.js';
import { features } from './features.js';
import { codeFeature, codeWeight } from './weights.js';

/** The trained model as it is shipped. */
export interface PackedModel {
  /** Ids of the entries in the order of the columns; all columns after these are for everything else. */
  readonly labels: readonly string[];
  /** Features in the dictionary. */
  readonly count: number;
  /** Directions in each book: a feature votes for the sum of one of each. */
  readonly books: readonly number[];
  /** Size of one step of a direction, by the level of a feature's strength. */
  readonly steps: readonly number[];
  /** One per column. */
  readonly bias: readonly number[];
  /** The directions, and the features with their codes and strength, in base64. */
  readonly bits: string;
}

/** Leading bits of a feature's number that the dictionary keeps: of features it does not hold, one in sixty is mistaken for one. */
export const KEPT_BITS = 20;
/**
 * Share of a question's features that has to be known. Of what people ask, hardly one in a hundred has less than half known;
 * of what falls on a keyboard, or is in no language of the examples, a fifth is known, by chance.
 */
const FAMILIAR = 0.45;
/** Features with the same leading bits, of these, stand together: few enough to look through. */
const DRAWER_BITS = 12;

/** A linear model: each feature of a question votes for or against each entry. */
export class IntentModel {
  readonly labels: readonly string[];
  readonly #packed: PackedModel;
  /** Whole-numbered weights by book, `[code × columns + column]`. */
  readonly #books: readonly Int8Array[];
  /** Kept bits of the features, ascending, and what is known of each: its code in each book, and its level. */
  readonly #features: Uint32Array;
  readonly #codes: readonly Uint8Array[];
  readonly #levels: Uint8Array;
  /** Where the features with the same leading bits begin. */
  readonly #drawers = new Uint16Array((1 << DRAWER_BITS) + 1);

  constructor(packed: PackedModel) {
    const { labels, count, books, bias } = packed;
    this.labels = labels;
    this.#packed = packed;
    this.#books = books.map((size) => new Int8Array(size * bias.length));
    this.#features = new Uint32Array(count);
    this.#codes = books.map(() => new Uint8Array(count));
    this.#levels = new Uint8Array(count);
  }

  /** Unpacks the weights, pausing after each feature: whoever drives it decides when the page gets its turn. */
  *read(): Generator<void, void> {
    const reader = new BitReader(this.#packed.bits);
    for (const book of this.#books) for (let i = 0; i < book.length; i++) book[i] = codeWeight(reader, 0);
    yield;
    const next = { gap: 0, codes: this.#books.map(() => 0), level: 0 };
    let feature = -1;
    let drawer = 0;
    for (let i = 0; i < this.#features.length; i++) {
      codeFeature(reader, next);
      this.#features[i] = feature += next.gap;
      this.#codes.forEach((codes, book) => (codes[i] = next.codes[book]!));
      this.#levels[i] = next.level;
      while (drawer <= feature >>> (KEPT_BITS - DRAWER_BITS)) this.#drawers[drawer++] = i;
      yield;
    }
    this.#drawers.fill(this.#features.length, drawer);
  }

  /**
   * Probability of each label for a normalised question, what is missing to 1 being "everything else"; undefined where too
   * little of it is known.
   */
  probabilities(normalised: string): Float64Array | undefined {
    const { bias, steps } = this.#packed;
    const columns = bias.length;
    const sums = new Float64Array(columns);
    let known = 0;
    const all = features(normalised);
    for (const feature of all) {
      const place = this.#find(feature >>> (32 - KEPT_BITS));
      if (place < 0) continue;
      known++;
      const step = steps[this.#levels[place]!]!;
      this.#books.forEach((directions, book) => {
        const at = this.#codes[book]![place]! * columns;
        for (let column = 0; column < columns; column++) sums[column]! += step * directions[at + column]!;
      });
    }
    if (known === 0 || known < FAMILIAR * all.size) return undefined;
    // Long questions are no surer than short ones, and what is unknown dilutes what is known.
    const scale = 1 / Math.sqrt(all.size);
    const votes = sums.map((sum, column) => sum * scale + bias[column]!);
    const most = Math.max(...votes);
    const odds = votes.map((vote) => Math.exp(vote - most));
    const total = odds.reduce((sum, value) => sum + value);
    return odds.subarray(0, this.labels.length).map((value) => value / total);
  }

  /** Where a feature stands, −1 where it is not known. */
  #find(feature: number): number {
    const drawer = feature >>> (KEPT_BITS - DRAWER_BITS);
    const end = this.#drawers[drawer + 1]!;
    for (let i = this.#drawers[drawer]!; i < end; i++) if (this.#features[i] === feature) return i;
    return -1;
  }
}
