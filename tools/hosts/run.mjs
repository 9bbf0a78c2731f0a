// npm run test:hosts: puts the built widget onto host pages in Chromium, and prints a table host × result.
//   --only <text>    the rows whose host or name holds the text
//   --dist <folder>  these built files; else the project is built first
//   --break          breaks the widget on purpose, one way after the other: the rows named there must fail
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { chromium } from '../browser.mjs';
import { packagesOf } from '../packages.mjs';
import { makeContext } from './context.mjs';
import { startSite } from './server.mjs';

/** ms after which a row counts as failed. */
const LIMIT = 90_000;
const FOLDER = 'test/hosts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    dist: { type: 'string' },
    break: { type: 'boolean', default: false },
  },
});
if (!values.dist)
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
packagesOf('tools/hosts');
const dist = resolve(values.dist ?? 'dist');

const load = (file) => import(pathToFileURL(resolve(FOLDER, file)).href);

/** Every file `<host>.rows.mjs` exports `rows`: name → a function that throws where the widget is not right. */
async function allRows() {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.rows.mjs'))
    .sort();
  const modules = await Promise.all(files.map(load));
  return modules.flatMap(({ host, rows }) =>
    Object.entries(rows).map(([name, run]) => ({ host, name, run })),
  );
}

const width = (text) =>
  [...text].reduce((sum, character) => sum + (/[⺀-鿿！-｠]/u.test(character) ? 2 : 1), 0);
const column = (text, size) => text + ' '.repeat(Math.max(0, size - width(text)));

async function withLimit(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${LIMIT} ms`)), LIMIT);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function runRow(stage, { run }) {
  const start = performance.now();
  const context = await makeContext(stage);
  let failure;
  try {
    await withLimit(run(context));
    await context.finish();
  } catch (error) {
    failure = error;
    await context.close();
  }
  return { failure, ms: performance.now() - start };
}

/** Runs rows on sites that serve the files as they are, or broken. */
async function runAll(rows, { breakage, report }) {
  const site = await startSite({ dist, breakage });
  const cdn = await startSite({ dist, breakage, headers: { 'access-control-allow-origin': '*' } });
  const browser = await launch(await chromium());
  const results = [];
  try {
    for (const row of rows) {
      const result = { ...row, ...(await runRow({ browser, site, cdn, dist }, row)) };
      results.push(result);
      report?.(result);
    }
  } finally {
    await browser.close();
    await Promise.all([site.stop(), cdn.stop()]);
  }
  return results;
}

function printRow({ host, name, failure, ms }) {
  console.log(
    `${column(host, 12)} ${column(name, 74)} ${failure ? 'FAILED' : 'passed'} ${Math.round(ms)} ms`,
  );
  if (!failure) return;
  const text = String(failure.stack ?? failure).split('\n');
  const frames = text.filter((line) => /^ {4}at .*(rows|widget)\.mjs/.test(line));
  console.log(
    [...text.filter((line) => !/^ {4}at /.test(line)), ...frames].join('\n').replace(/^/gm, '    '),
  );
}

/** Counts a breakage as passed where each row that it names fails. */
async function runBreakages(rows) {
  const { breakages } = await load('breakages.mjs');
  let passed = 0;
  let failed = 0;
  for (const { name, change, fails } of breakages.filter(({ name }) => name.includes(values.only))) {
    const chosen = rows.filter(({ name: row }) => fails.some((text) => row.includes(text)));
    let changed = 0;
    const breakage = (path, source) => {
      const result = change(source, path);
      if (result !== source) changed += 1;
      return result;
    };
    const results = await runAll(chosen, { breakage });
    const unnoticed = results.filter(({ failure }) => !failure).map(({ name: row }) => row);
    if (chosen.length < fails.length) unnoticed.push('(a row that this breakage names does not exist)');
    if (!changed) unnoticed.push('(the breakage changes no file)');
    if (unnoticed.length) failed += 1;
    else passed += 1;
    console.log(
      `${column(name, 60)} ${unnoticed.length ? `NOT NOTICED by: ${unnoticed.join('; ')}` : 'noticed'}`,
    );
  }
  return { passed, failed };
}

const rows = await allRows();
const totals = { passed: 0, failed: 0 };
if (values.break) Object.assign(totals, await runBreakages(rows));
else {
  const chosen = rows.filter(({ host, name }) => `${host} ${name}`.includes(values.only));
  const results = await runAll(chosen, { report: printRow });
  totals.failed = results.filter(({ failure }) => failure).length;
  totals.passed = results.length - totals.failed;
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed || !totals.passed ? 1 : 0);
