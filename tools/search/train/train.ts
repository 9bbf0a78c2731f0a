import type { PackedModel } from '../../../src/search/meaning/model.js';
import { LABELS, OUT_OF_SCOPE, type Question } from '../questions.js';
import { corpusOf, type Corpus } from './corpus.js';
import { fit, type FitOptions } from './fit.js';
import { pack } from './pack.js';
import { shrink, type ShrinkOptions } from './shrink.js';
import { variationsOf } from './vary.js';

export interface TrainOptions {
  readonly fit: Omit<FitOptions, 'columns' | 'seed'>;
  readonly shrink: Omit<ShrinkOptions, 'seed'>;
}

/** Chosen by cross-validation within the training questions; docs/search.md has the figures. */
export const CHOSEN: TrainOptions = {
  fit: { width: 48, epochs: 8, featureDropout: 0.2, widthDropout: 0.4, featureRate: 0.1, outputRate: 0.03 },
  shrink: { kept: 41_500, step: 2.8, epochs: 8, rate: 1, dropout: 0.5 },
};

/** Any would do: between seeds, results differ by about half a point in a hundred questions. */
const SEED = 2;

export function corpusFor(questions: readonly Question[]): Corpus {
  return corpusOf(
    questions.flatMap((question) => {
      const label = LABELS.indexOf(question.label);
      const written = { text: question.text, label, weight: 1 };
      return [written, ...variationsOf(question).map((variation) => ({ ...variation, label }))];
    }),
  );
}

/** Trains a model on questions. The same questions give the same bytes. */
export function train(questions: readonly Question[], options: TrainOptions = CHOSEN): PackedModel {
  const corpus = corpusFor(questions);
  const full = fit(corpus, { ...options.fit, columns: LABELS.length, seed: SEED });
  const shrunk = shrink(corpus, full, { ...options.shrink, seed: SEED });
  const entries = LABELS.filter((label) => label !== OUT_OF_SCOPE);
  return pack(shrunk, entries, options.shrink.step);
}
