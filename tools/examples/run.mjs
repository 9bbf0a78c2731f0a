// npm run test:examples [name…]: installs, type-checks and builds every application in examples/ as its developer
// would, and uses it in Chromium. The package has to be built before. Prints a table, and a line with the counts.
//   --keep   leaves what is installed, for the next run; the package is always installed anew
import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browser.mjs';
import { drive, SHOP } from './drive.mjs';
import { serveFolder } from './server.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const HOME = join(ROOT, 'examples');
const CHECKS_HOME = join(ROOT, 'test/examples');
/** The slowest one (Angular's build on two cores) takes a quarter of it. */
const STAGE_LIMIT = 300_000;

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Applications that can be driven: the others only run in Node. */
function examples(names) {
  const all = readdirSync(HOME).filter(
    (name) =>
      existsSync(join(HOME, name, 'package.json')) && existsSync(join(HOME, name, 'package-lock.json')),
  );
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length)
    throw new Error(`there is no example ${unknown.join(', ')}; there are ${all.join(', ')}`);
  return all.filter((name) => !names.length || names.includes(name));
}

/** How an example is used: by checks of its own, else as the shop that all others show. */
async function useOf(name) {
  const own = join(CHECKS_HOME, `${name}.checks.mjs`);
  return existsSync(own) ? import(pathToFileURL(own).href) : SHOP;
}

function run(folder, command, args) {
  return new Promise((done, fail) => {
    execFile(
      command,
      args,
      {
        cwd: folder,
        timeout: STAGE_LIMIT,
        maxBuffer: 1e8,
        env: { ...process.env, CI: 'true', FORCE_COLOR: '0' },
      },
      (error, stdout, stderr) => (error ? fail(new Error(`${stdout}\n${stderr}`.trim())) : done(stdout)),
    );
  });
}

const OURS = 'node_modules/taobao-help';

/**
 * Installs what the lock file says. It also says which packages ours needs: where that has changed, npm would keep
 * to what it read before, so that entry is written anew.
 */
async function install(folder) {
  const lockFile = join(folder, 'package-lock.json');
  const lock = readJson(lockFile);
  const { dependencies } = readJson(join(ROOT, 'package.json'));
  if (isDeepStrictEqual(lock.packages[OURS]?.dependencies, dependencies)) {
    await run(folder, 'npm', ['ci', '--no-audit', '--no-fund']);
    return;
  }
  delete lock.packages[OURS];
  writeFileSync(lockFile, JSON.stringify(lock, null, 2));
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  await run(folder, 'npm', ['install', '--no-audit', '--no-fund']);
  console.log(`  the package needs others now: commit ${relative(ROOT, lockFile)}`);
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Waits until a server of an example answers. */
async function answering(url, child) {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error('the server does not answer');
}

/** Where the example's pages are: at its own server, or among its built files. */
async function serve(folder, { scripts = {} }) {
  if (!scripts.start) return serveFolder(existsSync(join(folder, 'dist')) ? join(folder, 'dist') : folder);
  const port = await freePort();
  const [command, ...args] = scripts.start.split(' ');
  const local = join(folder, 'node_modules/.bin', command);
  const child = spawn(existsSync(local) ? local : command, args, {
    cwd: folder,
    env: { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answering(url, child);
  } catch (error) {
    child.kill();
    throw error;
  }
  return { url, close: () => child.kill() };
}

function printTable(columns, rows) {
  const cells = [columns.map((column) => (column === 'name' ? '' : column))];
  for (const row of rows) cells.push(columns.map((column) => row[column] ?? '–'));
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index].length)));
  const lines = cells.map((line) => line.map((cell, index) => cell.padEnd(widths[index])).join('  '));
  console.log(`\n${lines.map((line) => line.trimEnd()).join('\n')}`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'boolean' } } });
if (!existsSync(join(ROOT, 'dist/npm/index.js'))) throw new Error('nothing is built; run: npm run build');

/** One per way to use an example: the names of its stages, and a row for every page. */
const tables = new Map();
const totals = { passed: 0, failed: 0 };
const failures = [];
const started = Date.now();
const browser = await puppeteer.launch(await chromium());

for (const name of examples(positionals)) {
  const folder = join(HOME, name);
  const meta = readJson(join(folder, 'package.json'));
  const pages = meta.example?.pages ?? [''];
  const use = await useOf(name);
  const stages = ['install', 'types', 'build', ...Object.keys(use.checks), 'no errors'];
  if (!tables.has(use)) tables.set(use, { stages, rows: [] });
  const { rows } = tables.get(use);
  const shared = {};
  const result = (row, stage, error, note = '✓') => {
    row[stage] = error ? '✗' : note;
    totals[error ? 'failed' : 'passed'] += 1;
    if (error) failures.push(`✗ ${row.name}: ${stage}\n${error.message.replace(/^/gm, '    ')}`);
  };
  const stage = async (label, body) => {
    const from = Date.now();
    try {
      await body();
      result(shared, label, undefined, `${Math.round((Date.now() - from) / 1000)} s`);
    } catch (error) {
      result(shared, label, error);
      throw error;
    }
  };
  shared.name = name;
  try {
    await stage('install', () => install(folder));
    if (meta.scripts?.check) await stage('types', () => run(folder, 'npm', ['run', 'check']));
    if (meta.scripts?.build) await stage('build', () => run(folder, 'npm', ['run', 'build']));
    const server = await serve(folder, meta);
    try {
      for (const path of pages) {
        const row = { ...shared, name: path ? `${name} ${path.replace(/(\/index)?\.html$/, '')}` : name };
        rows.push(row);
        await drive(browser, server.url + path, use, (check, error) => result(row, check, error));
      }
    } finally {
      server.close();
    }
  } catch (error) {
    if (!rows.some((row) => row.name.startsWith(name))) rows.push(shared);
    if (!failures.some((text) => text.startsWith(`✗ ${name}`))) result(shared, 'install', error);
  } finally {
    if (!values.keep) rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  }
  console.log(`${name}: done after ${Math.round((Date.now() - started) / 1000)} s`);
}
await browser.close();

for (const { stages, rows } of tables.values()) printTable(['name', ...stages], rows);
if (failures.length) console.log(`\n${failures.join('\n\n')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed || !totals.passed ? 1 : 0;
