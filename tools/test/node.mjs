// Runs test files in Node, each in a process of its own, and tells what takes long while it runs.
import { run } from 'node:test';
import { shortName } from './files.mjs';
import { reportFile } from './reporter.mjs';

/**
 * By kind: ms that one file may take, how many files run at a time, and the ms from which a test that is done is told
 * of before its file is.
 */
const KINDS = {
  // One at a time, as some hold the project to a time.
  node: { limit: 300_000, atOnce: 1, tellFrom: 1000 },
  // On two cores: each waits for its browser more than it computes.
  hosts: { limit: 900_000, atOnce: 2, tellFrom: 0 },
  // An installation or a compiler takes all that it is given.
  examples: { limit: 1_500_000, atOnce: 1, tellFrom: 0 },
};

const escape = (text) => text.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&');

/**
 * Runs one file.
 * @param {string} file
 * @param {{ limit: number, only?: string[], tell?: (name: string, ms: number, passed: boolean) => void }} options `only`
 *   the tests whose name has one of these texts; `tell` is called for each test that is done
 * @returns {Promise<{ passed: number, skipped: number, failures: { title: string, text: string }[], output: string }>}
 */
export function runFile(file, { limit, only, tell }) {
  return new Promise((resolve, reject) => {
    const outcome = { passed: 0, skipped: 0, failures: [], output: '' };
    const isChosen = (name) => !only || only.some((text) => name.includes(text));
    const stream = run({
      files: [file],
      timeout: limit,
      ...(only && { testNamePatterns: only.map(escape) }),
    });
    stream.on('test:pass', ({ name, skip, details }) => {
      // A file in which nothing ran passes by itself; a test that was not chosen is told of as skipped, or not at all.
      if (details.type === 'suite' || name === file || !isChosen(name)) return;
      if (skip === undefined) {
        outcome.passed += 1;
        tell?.(name, details.duration_ms, true);
      } else outcome.skipped += 1;
    });
    stream.on('test:fail', ({ name, details }) => {
      if (details.type === 'suite' && details.error.failureType === 'subtestsFailed') return;
      const { cause } = details.error;
      outcome.failures.push({ title: name, text: String(cause?.stack ?? cause ?? details.error.stack) });
      tell?.(name, details.duration_ms, false);
    });
    stream.on('test:stderr', ({ message }) => (outcome.output += message));
    stream.on('error', reject);
    stream.on('end', () => resolve(outcome));
    stream.resume();
  });
}

/**
 * Runs all files of a kind and reports each.
 * @param {keyof typeof KINDS} kind
 * @param {readonly string[]} files
 * @param {import('./reporter.mjs').Totals} totals
 * @param {string} only the files whose name has this text, and of the others the tests whose name has it
 */
export async function runInNode(kind, files, totals, only = '') {
  const { limit, atOnce, tellFrom } = KINDS[kind];
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      const name = shortName(file);
      const tell = (test, ms, passed) => {
        if (ms >= tellFrom)
          console.log(`  ${passed ? '✓' : '✗'} ${name} › ${test} (${(ms / 1000).toFixed(1)} s)`);
      };
      const chosen = only && !name.includes(only) ? [only] : undefined;
      const outcome = await runFile(file, { limit, only: chosen, tell });
      if (chosen && outcome.passed + outcome.failures.length === 0) continue;
      reportFile(totals, file, outcome);
      if (outcome.failures.length) console.log(outcome.output);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
