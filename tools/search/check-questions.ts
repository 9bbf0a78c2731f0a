/**
 * Refuses training questions that stand twice or are too close to a validation question, and questions of both sets that
 * are too close to a real one that is kept outside: they would flatter the evaluation. With `--drop`, the offending training
 * lines are removed; validation is never touched.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { normalise } from '../../src/search/words.js';
import { OUTSIDE_FOLDER, readOutside } from './outside-questions.js';
import { readQuestions, type Question } from './questions.js';

/** Share of common character pairs (Dice) above which two questions count as the same. */
const TOO_CLOSE = 0.8;

/** The same for real questions, which may not come in reworded either. */
const TOO_CLOSE_TO_REAL = 0.7;

const pairsOf = (text: string): Set<string> => {
  const letters = normalise(text).replaceAll(' ', '');
  return new Set(Array.from({ length: Math.max(1, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
};

function closest(question: Question, { index, sizes }: Known): [number, number] {
  const pairs = pairsOf(question.text);
  const common = new Map<number, number>();
  for (const pair of pairs) for (const i of index.get(pair) ?? []) common.set(i, (common.get(i) ?? 0) + 1);
  let best: [number, number] = [-1, 0];
  for (const [i, count] of common) {
    const dice = (2 * count) / (pairs.size + sizes[i]!);
    if (dice > best[1]) best = [i, dice];
  }
  return best;
}

const train = readQuestions('train');
const validation = readQuestions('validation');
interface Known {
  readonly texts: readonly string[];
  readonly index: Map<string, number[]>;
  readonly sizes: readonly number[];
}

/** Questions by their pairs of characters. */
function known(questions: readonly Question[]): Known {
  const index = new Map<string, number[]>();
  const texts = questions.map(({ text }) => text);
  const sizes = texts.map((text, i) => {
    const pairs = pairsOf(text);
    for (const pair of pairs) index.set(pair, [...(index.get(pair) ?? []), i]);
    return pairs.size;
  });
  return { texts, index, sizes };
}

const measured = known(validation);
/** Short phrases such as "where is my refund" are anybody's. */
const ANYBODYS = 12;
const real = readOutside();
if (!real) console.log(`not compared with real questions: there is no ${OUTSIDE_FOLDER}`);
const kept = known((real ?? []).filter(({ text }) => pairsOf(text).size > ANYBODYS));

const seen = new Map<string, Question>();
const bad = new Map<Question, string>();
for (const question of train) {
  const key = normalise(question.text) || question.text;
  const twin = seen.get(key);
  seen.set(key, question);
  const [i, dice] = closest(question, measured);
  if (twin) bad.set(question, `stands already at ${twin.file}:${twin.line}`);
  else if (dice > TOO_CLOSE) bad.set(question, `too close to "${measured.texts[i]!}" of the validation set`);
}
const copied = 'is too close to a real question';
for (const question of [...train, ...validation]) {
  if (!bad.has(question) && closest(question, kept)[1] > TOO_CLOSE_TO_REAL) bad.set(question, copied);
}

for (const [{ file, line, text }, why] of bad) console.log(`${file}:${line}: "${text}" ${why}`);
if (process.argv.includes('--drop')) {
  const dropped = train.filter((question) => bad.has(question));
  for (const file of new Set(dropped.map((question) => question.file))) {
    const url = new URL(`../../${file}`, import.meta.url);
    const drop = new Set(dropped.filter((q) => q.file === file).map(({ line }) => line));
    const kept = readFileSync(url, 'utf8')
      .split('\n')
      .filter((_, i) => !drop.has(i + 1));
    writeFileSync(url, kept.join('\n'));
  }
  console.log(`${dropped.length} training questions dropped`);
} else {
  console.log(`${train.length} training and ${validation.length} validation questions, ${bad.size} refused`);
  if (bad.size > 0) process.exitCode = 1;
}
