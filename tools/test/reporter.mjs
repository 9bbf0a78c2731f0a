// Prints the tests' outcomes: a line per file, every failure in full, and what the browser said. Keeps the totals.
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { NOT_POSSIBLE } from '../../test/support/capabilities.mjs';

/**
 * `notPossible` counts by capability what the driver of an engine cannot do.
 * @typedef {{ passed: number, failed: number, skipped: number, notPossible: Record<string, number> }} Totals
 */

/** @returns {Totals} */
export const noTotals = () => ({ passed: 0, failed: 0, skipped: 0, notPossible: {} });

const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);

/** “3 not possible here (media emulation 3)”, or nothing. */
export function describeNotPossible(counts) {
  const parts = Object.entries(counts).map(([capability, count]) => `${capability} ${count}`);
  return parts.length ? `${sum(counts)} not possible here (${parts.join(', ')})` : '';
}

/** The capability that a test lacked, where it is known that this browser lacks it. */
function lacking({ name } = {}, error) {
  const [, capability] = /^(?:NotPossible: )?not possible here: (.+)$/.exec(error?.message ?? '') ?? [];
  return capability in (NOT_POSSIBLE[name] ?? {}) ? capability : undefined;
}

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
  const { passed, failures, skipped = 0, notPossible = {}, note = '', print = console.log } = outcome;
  totals.passed += passed;
  totals.failed += failures.length;
  totals.skipped += skipped;
  const counts = [`${passed} passed`];
  if (failures.length) counts.push(`${failures.length} failed`);
  if (skipped) counts.push(`${skipped} skipped`);
  for (const [capability, count] of Object.entries(notPossible))
    totals.notPossible[capability] = (totals.notPossible[capability] ?? 0) + count;
  if (sum(notPossible)) counts.push(describeNotPossible(notPossible));
  print(`${failures.length ? '✗' : '✓'} ${relative(process.cwd(), file)}${note}: ${counts.join(', ')}`);
  for (const { title, text } of failures) print(`  ✗ ${title}\n${indent(text)}`);
}

/**
 * A reporter for web-test-runner.
 * @param {Totals} totals filled as the files finish
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter(totals = noTotals()) {
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
        const tests = [...flatten(session.testResults)].map((test) => ({
          ...test,
          lacks: lacking(session.browser, test.error),
        }));
        const notPossible = {};
        for (const { lacks } of tests) if (lacks) notPossible[lacks] = (notPossible[lacks] ?? 0) + 1;
        const failures = tests
          .filter(({ passed, skipped, lacks }) => !passed && !skipped && !lacks)
          .map(({ title, error }) => ({ title, text: describeError(error ?? {}) }));
        for (const error of session.errors)
          failures.push({ title: 'the file itself', text: describeError(error) });
        for (const url of session.request404s) failures.push({ title: 'not found', text: url });
        if (!session.passed && !failures.length && !sum(notPossible))
          failures.push({ title: 'the file itself', text: 'did not pass' });
        reportFile(totals, session.testFile, {
          passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
          skipped: tests.filter(({ skipped }) => skipped).length,
          failures,
          notPossible,
          note: several ? ` [${session.browser.name}]` : '',
          print: (text) => logger.log(text),
        });
        for (const line of session.logs)
          logger.log(indent(line.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ')));
      }
    },
  };
}
