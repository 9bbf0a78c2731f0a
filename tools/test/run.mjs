// npm test: the browser's tests, then Node's, then one line with the sum of both.
//   <pattern>… or --files <pattern>…   only these files, of any kind
//   --browser --node --hosts --examples   only these kinds; the last two run when they are asked for
//   --only <text>     of the kinds that run in Node, what has the text in its file's name or its own
//   --config <file>   another browser's configuration of web-test-runner
//   --built           dist/ is of today: nothing is built first
//   --dist <folder>   these built files on host pages: nothing is built first
//   --break           breaks the widget on host pages, one way after the other: the rows named there must fail
//   --keep            leaves what examples install, for the next run
//   --watch           run the browser's tests again on every change
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import { packagesOf } from '../packages.mjs';
import { runBreakages } from './breakages.mjs';
import { testFiles } from './files.mjs';
import { runInNode } from './node.mjs';
import { browserReporter, describeNotPossible, noTotals } from './reporter.mjs';

const OPTIONS = {
  files: { type: 'string', multiple: true, default: [] },
  browser: { type: 'boolean' },
  node: { type: 'boolean' },
  hosts: { type: 'boolean' },
  examples: { type: 'boolean' },
  only: { type: 'string', default: '' },
  built: { type: 'boolean' },
  dist: { type: 'string' },
  break: { type: 'boolean' },
  keep: { type: 'boolean' },
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

const patterns = [...values.files, ...positionals];
const files = testFiles(patterns);
const named = Object.keys(files).filter((kind) => values[kind]);
const kinds = named.length ? named : patterns.length ? Object.keys(files) : ['browser', 'node'];
for (const kind of Object.keys(files)) if (!kinds.includes(kind)) files[kind] = [];

const totals = noTotals();

/** Builds the files to ship, which some tests need as of today. */
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

const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;
const NAMES = { browser: 'In the browser', node: 'In Node', hosts: 'On host pages', examples: 'Examples' };
const used = kinds.filter((kind) => files[kind].length);
console.log(used.map((kind) => `${NAMES[kind]}: ${count(files[kind].length, 'file')}`).join('. '));

const isOfBuild = (file) => /\bdist\/|\bsupport\/(hosts|examples)\//.test(readFileSync(file, 'utf8'));
const ofBuild = values.built || values.dist ? [] : used.flatMap((kind) => files[kind]).filter(isOfBuild);
if (ofBuild.length) console.log(`Building first: ${count(ofBuild.length, 'file')} tests what is built…`);
if (ofBuild.length && !built()) {
  console.log('✗ The build failed; what tests it did not run.');
  totals.failed += 1;
  for (const kind of kinds) files[kind] = files[kind].filter((file) => !isOfBuild(file));
}

// Settings for the processes of the tests.
if (values.dist) process.env.HOSTS_DIST = values.dist;
if (values.keep) process.env.EXAMPLES_KEEP = 'true';
if (files.hosts.length) packagesOf('tools/hosts');

for (const kind of used.filter((kind) => files[kind].length)) {
  if (used.length > 1) console.log(`${NAMES[kind]}:`);
  if (kind === 'browser') await inBrowser();
  else if (kind === 'hosts' && values.break) await runBreakages(files.hosts, totals, values.only);
  else await runInNode(kind, files[kind], totals, values.only);
}

if (totals.passed + totals.failed === 0) console.log('No test ran.');
const counts = [`${totals.passed} passed`, `${totals.failed} failed`];
if (totals.skipped) counts.push(`${totals.skipped} skipped`);
const notPossible = describeNotPossible(totals.notPossible);
if (notPossible) counts.push(notPossible);
console.log(`\n${counts.join(', ')}`);
process.exit(totals.failed || !totals.passed ? 1 : 0);
