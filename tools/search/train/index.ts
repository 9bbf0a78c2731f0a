/**
 * `npm run train`: trains the meaning of questions from `data/questions/train` and writes
 * `src/search/meaning/model.generated.ts`. `--check` writes nothing and exits 1 where the file would change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { LABELS, OUT_OF_SCOPE, readQuestions } from '../questions.js';
import { examplesOf } from './examples.js';
import { noise } from './noise.js';
import { train } from './train.js';

/** Bytes of brotli that the generated module may take: with the code that reads it, the chunk stays below 60,000. */
const BUDGET = 56_000;
const FILE = new URL('../../../src/search/meaning/model.generated.ts', import.meta.url);

const questions = readQuestions('train');
const model = train([...questions, ...noise()]);
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const examples = LABELS.filter((label) => label !== OUT_OF_SCOPE).map(
  (label) => `  ${quoted(label)}: [${examplesOf(questions, label).map(quoted).join(', ')}],`,
);
const text = `// Written by npm run train from data/questions/train: ${questions.length} questions.
import type { PackedModel } from './model.js';

export const MODEL: PackedModel = {
  labels: [${model.labels.map(quoted).join(', ')}],
  count: ${model.count},
  books: [${model.books.join(', ')}],
  steps: [${model.steps.join(', ')}],
  bias: [${model.bias.join(', ')}],
  bits:
    '${model.bits}',
};

/** Typical questions by entry. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
${examples.join('\n')}
};
`;

const size = brotliCompressSync(text).length;
console.log(
  `${questions.length} questions, ${model.count} features, ${size} bytes brotli (budget ${BUDGET})`,
);
if (size > BUDGET) {
  console.error('Too large: keep fewer features (shrink.features in tools/search/train/train.ts).');
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('src/search/meaning/model.generated.ts does not follow from the questions: npm run train.');
  process.exitCode = 1;
}
