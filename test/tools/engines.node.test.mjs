// A capability that an engine is known to lack is counted by its name; everywhere else its absence is a failure.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { browserReporter, describeNotPossible, noTotals } from '../../tools/test/reporter.mjs';
import { NOT_POSSIBLE } from '../support/capabilities.mjs';

/** The totals after one file with one test that ended with this error in this browser. */
function report(name, message) {
  const totals = noTotals();
  browserReporter(totals).reportTestFileResults({
    logger: { log() {} },
    testRun: 1,
    sessionsForTestFile: [
      {
        id: '1',
        testFile: 'test/some.test.ts',
        browser: { name },
        passed: false,
        testResults: { tests: [{ name: 'a test', passed: false, error: { message } }], suites: [] },
        errors: [],
        request404s: [],
        logs: [],
      },
    ],
  });
  return totals;
}

test('a known capability is counted by its name', () => {
  const totals = report('WebKit', 'not possible here: media emulation');
  assert.deepEqual(totals, { ...noTotals(), notPossible: { 'media emulation': 1 } });
  assert.equal(describeNotPossible(totals.notPossible), '1 not possible here (media emulation 1)');
});

for (const [name, message] of [
  ['Chromium', 'not possible here: media emulation'],
  ['WebKit', 'not possible here: juggling'],
  ['WebKit', 'expected media emulation'],
])
  test(`“${message}” in ${name} is a failure`, () => {
    assert.equal(report(name, message).failed, 1);
  });

test('docs/accessibility.md lists each with its reason', () => {
  const docs = readFileSync('docs/accessibility.md', 'utf8').replace(/ +/g, ' ');
  for (const [engine, capabilities] of Object.entries(NOT_POSSIBLE))
    for (const [capability, reason] of Object.entries(capabilities))
      assert.ok(docs.includes(`| ${engine} | ${capability} | ${reason} |`), `${engine}: ${capability}`);
});
