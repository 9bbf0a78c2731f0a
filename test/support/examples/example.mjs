// Registers the tests of an example: an application or a site in examples/, installed, type-checked and built as its
// developer would, then used in Chromium. The package has to be built before.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { launch } from 'puppeteer-core';
import { chromium } from '../../../tools/browser.mjs';
import { serve } from './serve.mjs';
import { SHOP } from './shop.mjs';

/** ms after which a stage hangs: a large site takes half as long to install on a machine that is busy with much else. */
const STAGE_LIMIT = 600_000;
const OURS = 'node_modules/taobao-help';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

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
      (error, stdout, stderr) => {
        if (!error) done(stdout);
        else if (error.killed) fail(new Error(`not done after ${STAGE_LIMIT} ms`));
        else fail(new Error(`${stdout}\n${stderr}`.trim()));
      },
    );
  });
}

/**
 * Installs what the lock file says. It also says which packages ours needs: where that has changed, npm would keep
 * to what it read before, so that entry is written anew, to be committed.
 */
async function install(folder) {
  const lockFile = join(folder, 'package-lock.json');
  const lock = readJson(lockFile);
  const { dependencies } = readJson('package.json');
  if (isDeepStrictEqual(lock.packages[OURS]?.dependencies, dependencies)) {
    await run(folder, 'npm', ['ci', '--no-audit', '--no-fund']);
    return;
  }
  delete lock.packages[OURS];
  writeFileSync(lockFile, JSON.stringify(lock, null, 2));
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  await run(folder, 'npm', ['install', '--no-audit', '--no-fund']);
}

/** Without a stack: the failure before it tells where to look. */
const NOT_REACHED = Object.assign(new Error('not reached'), { stack: 'not reached' });

/** Tests of which each needs those before it: what follows a failure is not reached, and fails. */
class Chain {
  #holds = true;
  #before;

  /** @param {Chain} [before] */
  constructor(before) {
    this.#before = before;
  }

  get holds() {
    return this.#holds && (this.#before?.holds ?? true);
  }

  test(name, body) {
    test(name, async () => {
      if (!this.holds) throw NOT_REACHED;
      this.#holds = false;
      await body();
      this.#holds = true;
    });
  }
}

/** Opens a page of an example, and writes down what it complains of. */
async function open(browser, url, init, complaints) {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewport({ width: 1000, height: 1400 });
  page.on('console', (message) => {
    const own = message.text().startsWith('<taobao-help>');
    if (message.type() === 'error' || own) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure().errorText}`));
  if (init) await page.evaluateOnNewDocument(init);
  await page.goto(url);
  return page;
}

/**
 * @param {string} name of the folder below examples/
 * @param {{ init?: () => void, checks: Record<string, (page: import('puppeteer-core').Page) => unknown> }} use how its
 *   pages are used, in this order; `init` runs in a page before its own scripts
 */
export function example(name, { init, checks } = SHOP) {
  const folder = resolve('examples', name);
  const { scripts = {}, example: { pages = [''] } = {} } = readJson(join(folder, 'package.json'));
  let browser;
  let server;

  const stages = new Chain();
  stages.test('install', () => {
    assert.ok(existsSync('dist/npm/index.js'), 'nothing is built; run: npm run build');
    return install(folder);
  });
  if (scripts.check) stages.test('types', () => run(folder, 'npm', ['run', 'check']));
  if (scripts.build) stages.test('build', () => run(folder, 'npm', ['run', 'build']));

  for (const path of pages) {
    const label = path && `${path.replace(/(\/index)?\.html$/, '')}: `;
    const complaints = [];
    let page;
    const use = new Chain(stages);
    for (const [check, body] of Object.entries(checks))
      use.test(label + check, async () => {
        browser ??= await launch(await chromium());
        server ??= await serve(folder, scripts);
        page ??= await open(browser, server.url + path, init, complaints);
        await body(page);
      });
    test(`${label}no errors`, async () => {
      if (!page) throw NOT_REACHED;
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  after(async () => {
    await browser?.close();
    server?.close();
    if (!process.env.EXAMPLES_KEEP) rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  });
}
