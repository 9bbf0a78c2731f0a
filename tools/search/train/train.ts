import type { PackedModel } from '../../../src/search/meaning/model.js';
import { LABELS, OUT_OF_SCOPE, type Question } from '../questions.js';
import { corpusOf, type Corpus } from '../../../src/search/training/corpus.js';
import { fit, type FitOptions } from '../../../src/search/training/fit.js';
import { pack } from './pack.js';
import { shrink, type ShrinkOptions } from './shrink.js';
import { variationsOf } from './vary.js';

export interface TrainOptions {
  readonly fit: Omit<FitOptions, 'columns' | 'seed'>;
  /** Columns for what is outside: it is of several kinds, which one column would have to be all at once. */
  readonly outside: number;
  /** Seeds of the full models; the small one learns from all of them. */
  readonly seeds: readonly number[];
  readonly shrink: Omit<ShrinkOptions, 'seed'>;
}

/** Chosen by cross-validation within the training questions; docs/search.md has the figures. */
const CHOSEN: TrainOptions = {
  fit: {
    width: 32,
    epochs: 6,
    featureDropout: 0.2,
    widthDropout: 0.4,
    featureRate: 0.1,
    outputRate: 0.03,
  },
  outside: 4,
  seeds: [1, 2, 3],
  shrink: {
    features: 14_000,
    books: [256, 128],
    epochs: 6,
    codeRate: 0.02,
    strengthRate: 0.3,
    dropout: 0.5,
  },
};

/** Any would do: between seeds, results differ by about a point in a hundred questions. */
const SEED = 3;

function corpusFor(questions: readonly Question[]): Corpus {
  return corpusOf(
    questions.map((question) => {
      const label = LABELS.indexOf(question.label);
      return { label, text: question.text, variations: variationsOf(question) };
    }),
    2,
  );
}

/** Trains a model on questions. The same questions give the same bytes. */
export function train(questions: readonly Question[], options: TrainOptions = CHOSEN): PackedModel {
  const corpus = corpusFor(questions);
  const last = LABELS.length - 1;
  const columns = [...LABELS.keys(), ...Array.from({ length: options.outside - 1 }, () => last)];
  const teachers = options.seeds.map((seed) => ({
    model: fit(corpus, { ...options.fit, columns, seed }),
    columns,
  }));
  const shrunk = shrink(corpus, teachers, { ...options.shrink, seed: SEED });
  return pack(
    shrunk,
    LABELS.filter((label) => label !== OUT_OF_SCOPE),
  );
}
