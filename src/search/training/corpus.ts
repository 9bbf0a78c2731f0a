import { features } from '../meaning/features.js';
import { normaliseQuery } from '../words.js';

/** A text to learn from. */
export interface Example {
  readonly text: string;
  /** Number of its label. */
  readonly label: number;
  /** Its weight, 1 if not said. */
  readonly weight?: number;
  /** Other ways to say it, each with what it counts beside the text itself. */
  readonly variations: readonly { readonly text: string; readonly weight: number }[];
}

/** Examples as numbers: features are numbered by their place in `dictionary`. */
export interface Corpus {
  /** The features' numbers, ascending. */
  readonly dictionary: Uint32Array;
  readonly documents: readonly Int32Array[];
  /** All features of each document, also those that the dictionary leaves out. */
  readonly sizes: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

interface Document {
  readonly found: ReadonlySet<number>;
  readonly label: number;
  readonly weight: number;
}

/** A text and those of its variations that look different to the model. */
function documentsOf({ text, label, weight: own = 1, variations }: Example): Document[] {
  const seen = new Set<string>();
  return [{ text, weight: own }, ...variations].flatMap(({ text: one, weight }) => {
    const found = features(normaliseQuery(one));
    const key = [...found].sort().join();
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ found, label, weight }];
  });
}

/** @param least - examples that a feature has to stand in: seen in one only, it says more about that one than about its label */
export function corpusOf(examples: readonly Example[], least: number): Corpus {
  const documents = examples.flatMap(documentsOf);
  const counts = new Map<number, number>();
  for (const { found } of documents) {
    for (const feature of found) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const dictionary = Uint32Array.from(
    [...counts.keys()].filter((feature) => counts.get(feature)! >= least),
  ).sort();
  const place = new Map(Array.from(dictionary, (feature, i) => [feature, i]));
  return {
    dictionary,
    documents: documents.map(({ found }) =>
      Int32Array.from([...found].flatMap((feature) => place.get(feature) ?? [])),
    ),
    sizes: Float32Array.from(documents, ({ found }) => found.size),
    labels: Uint8Array.from(documents, ({ label }) => label),
    weights: Float32Array.from(documents, ({ weight }) => weight),
  };
}

/** A linear model over a dictionary: `weights[feature × columns + column]`. */
export interface Linear {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}
