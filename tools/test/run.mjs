// npm test: the browser's tests, then Node's, then one line with the sum of both.
//   --files <pattern>…   only these           --browser / --node   only this kind
//   --config <file>      another browser's configuration of web-test-runner
//   --built              dist/ is of today: nothing is built first
//   --watch              run the browser's tests again on every change
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import { testFiles } from './files.mjs';
import { browserReporter, describeNotPossible, noTotals, reportFile } from './reporter.mjs';

const OPTIONS = {
  files: { type: 'string', multiple: true, default: [] },
  browser: { type: 'boolean' },
  node: { type: 'boolean' },
  built: { type: 'boolean' },
  watch: { type: 'boolean' },
  config: { type: 'string', default: 'web-test-runner.config.mjs' },
};

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch ({ message }) {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    console.error(`${message.split('.')[0]}; there are ${known.join(', ')}, and patterns of files.`);
    return process.exit(2);
  }
}

const { values, positionals } = readArguments();

// web-test-runner clears lines and moves the cursor also where nobody sees a cursor.
if (!process.stdout.isTTY) {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text, ...rest) => write(stripVTControlCharacters(String(text)), ...rest);
}

const files = testFiles([...values.files, ...positionals]);
/** How long (ms) one file may take in Node. */
const FILE_TIMEOUT = 300_000;

const totals = noTotals();

/** What tests the files to ship needs them to be of today. */
function built() {
  return (
    spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  );
}

async function inBrowser() {
  const { default: config } = await import(pathToFileURL(values.config).href);
  const runner = await startTestRunner({
    config: {
      ...config,
      files: files.browser,
      reporters: [browserReporter(totals)],
      watch: values.watch,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('web-test-runner did not start');
  const passed = await new Promise((resolve) => runner.on('stopped', resolve));
  // Something failed that belongs to no file, such as a browser that did not start.
  if (!passed && !totals.failed && !describeNotPossible(totals.notPossible)) totals.failed += 1;
}

/** Runs one file in a process of its own. */
function inNode(file) {
  return new Promise((resolve, reject) => {
    const outcome = { passed: 0, skipped: 0, failures: [] };
    const output = [];
    const stream = run({ files: [file], timeout: FILE_TIMEOUT });
    stream.on('test:pass', ({ skip, details }) => {
      if (details.type === 'suite') return;
      if (skip === undefined) outcome.passed += 1;
      else outcome.skipped += 1;
    });
    stream.on('test:fail', ({ name, details }) => {
      if (details.type === 'suite' && details.error.failureType === 'subtestsFailed') return;
      const { cause } = details.error;
      outcome.failures.push({ title: name, text: String(cause?.stack ?? cause ?? details.error.stack) });
    });
    stream.on('test:stderr', ({ message }) => output.push(message));
    stream.on('error', reject);
    stream.on('end', () => {
      reportFile(totals, file, outcome);
      if (outcome.failures.length && output.length) console.log(output.join(''));
      resolve();
    });
    stream.resume();
  });
}

const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;
if (values.node) files.browser = [];
if (values.browser) files.node = [];
console.log(`${count(files.browser.length, 'file')} for the browser, ${files.node.length} for Node.`);
const isOfBuild = (file) => /\bdist\//.test(readFileSync(file, 'utf8'));
const ofBuild = values.built ? [] : [...files.browser, ...files.node].filter(isOfBuild);
if (ofBuild.length) console.log(`Building first: ${count(ofBuild.length, 'file')} tests what is built…`);
if (ofBuild.length && !built()) {
  console.log('✗ The build failed; what tests it did not run.');
  totals.failed += 1;
  files.browser = files.browser.filter((file) => !isOfBuild(file));
  files.node = files.node.filter((file) => !isOfBuild(file));
}
if (files.browser.length) {
  console.log('In the browser:');
  await inBrowser();
}
if (files.node.length) console.log('In Node:');
for (const file of files.node) await inNode(file);

if (totals.passed + totals.failed === 0) console.log('No test ran.');
const counts = [`${totals.passed} passed`, `${totals.failed} failed`];
if (totals.skipped) counts.push(`${totals.skipped} skipped`);
const notPossible = describeNotPossible(totals.notPossible);
if (notPossible) counts.push(notPossible);
console.log(`\n${counts.join(', ')}`);
process.exit(totals.failed || !totals.passed ? 1 : 0);
