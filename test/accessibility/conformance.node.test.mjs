// The table of docs/accessibility.md has every criterion of WCAG 2.2, and names tests that exist.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Levels A and AA by guideline, with the number of the last criterion, and those of AAA (or taken out) in between. */
const GUIDELINES = {
  1.1: [1],
  1.2: [5],
  1.3: [5],
  1.4: [13, 6, 7, 8, 9],
  2.1: [4, 3],
  2.2: [2],
  2.3: [1],
  2.4: [11, 8, 9, 10],
  2.5: [8, 5, 6],
  3.1: [2],
  3.2: [6, 5],
  3.3: [8, 5, 6],
  4.1: [3, 1],
};

const CRITERIA = Object.entries(GUIDELINES).flatMap(([guideline, [last, ...not]]) =>
  Array.from({ length: last }, (_, index) => index + 1)
    .filter((number) => !not.includes(number))
    .map((number) => `${guideline}.${number}`),
);

const KINDS = ['test.ts', 'host.test.mjs', 'node.test.mjs'];

const text = readFileSync('docs/accessibility.md', 'utf8');
const [table] = /\| Criterion[^]*?\n\n/.exec(text);
const rows = table
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, criterion, result, how]) => ({ criterion, result, how }));

/** The criteria that a row is about: `1.1.1`, `3.2.3, 3.2.4` or `1.2.1–1.2.5`. */
function numbers(criterion) {
  const [, first, last] = /^(\S+)–(\S+)/.exec(criterion) ?? [];
  if (!first) return criterion.match(/\d\.\d\.\d+/g);
  return CRITERIA.slice(CRITERIA.indexOf(first), CRITERIA.indexOf(last) + 1);
}

/** Whether a file of tests has these words in the title of one. */
function exists(file, words) {
  const path = KINDS.map((kind) => `test/${file}.${kind}`).find((name) => existsSync(name));
  if (!path) return false;
  const titles = readFileSync(path, 'utf8').matchAll(/\b(?:it|test|row|describe)\(\s*(['"`])(.*?)\1[,)]/g);
  return [...titles].some(([, , title]) => title.includes(words));
}

test('every criterion of levels A and AA has one row, in order', () => {
  assert.equal(CRITERIA.length, 55);
  assert.deepEqual(
    rows.flatMap(({ criterion }) => numbers(criterion)),
    CRITERIA,
  );
});

for (const { criterion, result, how } of rows)
  test(`${criterion}: ${result}`, () => {
    const tests = [...how.matchAll(/`([^`]+?) › ([^`]+)`/g)];
    if (result === 'does not apply') assert.ok(how && !tests.length, 'says why, in words');
    else assert.equal(result, 'supported');
    if (result === 'supported') assert.ok(tests.length, 'names a test');
    for (const [named, file, words] of tests) assert.ok(exists(file, words), `${named} exists`);
  });
