// What the tests print: a line per file, every failure in full, and what the browser said. It also keeps the totals.
import { relative } from 'node:path';
import { inspect } from 'node:util';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** A stack can quote a whole minified file. */
const LINE = 400;
const LINES = 60;

function indent(text) {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines
    .slice(0, LINES)
    .map((line) => `    ${line.length > LINE ? `${line.slice(0, LINE)}…` : line}`)
    .join('\n');
}

/** Every test below a suite, with the names of its suites before its own. */
function* flatten(suite, names = []) {
  for (const test of suite?.tests ?? []) yield { ...test, title: [...names, test.name].join(' › ') };
  for (const inner of suite?.suites ?? []) yield* flatten(inner, [...names, inner.name]);
}

function describeError({ name, message = 'Unknown error', expected, actual, stack }) {
  const parts = [stack?.includes(message) ? '' : [name, message].filter(Boolean).join(': '), stack];
  if (expected !== undefined || actual !== undefined)
    parts.push(`expected: ${expected}\nactual:   ${actual}`);
  return parts.filter(Boolean).join('\n');
}

/**
 * Prints one file's outcome and adds it to the totals.
 * @param {Totals} totals
 */
export function reportFile(totals, file, outcome) {
  const { passed, failures, skipped = 0, note = '', print = console.log } = outcome;
  totals.passed += passed;
  totals.failed += failures.length;
  totals.skipped += skipped;
  const counts = [`${passed} passed`];
  if (failures.length) counts.push(`${failures.length} failed`);
  if (skipped) counts.push(`${skipped} skipped`);
  print(`${failures.length ? '✗' : '✓'} ${relative(process.cwd(), file)}${note}: ${counts.join(', ')}`);
  for (const { title, text } of failures) print(`  ✗ ${title}\n${indent(text)}`);
}

/**
 * A reporter for web-test-runner.
 * @param {Totals} totals filled as the files finish
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter(totals = { passed: 0, failed: 0, skipped: 0 }) {
  let several = false;
  const seen = new Set();
  return {
    start({ browserNames }) {
      several = browserNames.length > 1;
    },
    reportTestFileResults({ logger, sessionsForTestFile, testRun }) {
      for (const session of sessionsForTestFile) {
        // An interrupted run reports a file again.
        const key = `${testRun} ${session.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const tests = [...flatten(session.testResults)];
        const failures = tests
          .filter(({ passed, skipped }) => !passed && !skipped)
          .map(({ title, error }) => ({ title, text: describeError(error ?? {}) }));
        for (const error of session.errors)
          failures.push({ title: 'the file itself', text: describeError(error) });
        for (const url of session.request404s) failures.push({ title: 'not found', text: url });
        if (!session.passed && !failures.length)
          failures.push({ title: 'the file itself', text: 'did not pass' });
        reportFile(totals, session.testFile, {
          passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
          skipped: tests.filter(({ skipped }) => skipped).length,
          failures,
          note: several ? ` [${session.browser.name}]` : '',
          print: (text) => logger.log(text),
        });
        for (const line of session.logs)
          logger.log(indent(line.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ')));
      }
    },
  };
}
