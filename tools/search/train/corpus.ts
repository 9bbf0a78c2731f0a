import { features } from '../../../src/search/meaning/features.js';
import { normaliseQuery } from '../../../src/search/words.js';

/** A text to learn from. */
export interface Example {
  readonly text: string;
  /** Column of its label. */
  readonly label: number;
  /** 1 for a question somebody wrote, less for a variation of one. */
  readonly weight: number;
}

/** Examples as numbers: features are numbered by their place in `dictionary`. */
export interface Corpus {
  /** The features' numbers, ascending. */
  readonly dictionary: readonly number[];
  readonly documents: readonly Int32Array[];
  /** All features of each document, also those that the dictionary leaves out. */
  readonly sizes: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** A feature seen in one example only says more about that example than about its label. */
const LEAST = 2;

export function corpusOf(examples: readonly Example[]): Corpus {
  const found = examples.map(({ text }) => features(normaliseQuery(text)));
  const counts = new Map<number, number>();
  for (const set of found) for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const dictionary = [...counts.keys()]
    .filter((feature) => counts.get(feature)! >= LEAST)
    .sort((a, b) => a - b);
  const place = new Map(dictionary.map((feature, i) => [feature, i]));
  return {
    dictionary,
    documents: found.map((set) => Int32Array.from([...set].flatMap((feature) => place.get(feature) ?? []))),
    sizes: Float32Array.from(found, ({ size }) => size),
    labels: Uint8Array.from(examples, ({ label }) => label),
    weights: Float32Array.from(examples, ({ weight }) => weight),
  };
}

/** A linear model over a dictionary: `weights[feature × columns + column]`. */
export interface Linear {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}
