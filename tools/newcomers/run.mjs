// npm run test:newcomers [name…]: five people who have read nothing but the README start in an empty folder with what a
// release gives them, and do what stands there. Prints how long each took.
//   --release <folder>   what `npm run release` made; else it is made first
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browser.mjs';
import { blocksOf } from '../docs/blocks.mjs';
import { serveFolder } from '../../test/support/examples/serve.mjs';

const HOME = 'test/newcomers';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { release: { type: 'string' } },
});
if (!values.release) execFileSync('npm', ['run', '--silent', 'release'], { stdio: 'inherit' });
const release = resolve(values.release ?? 'release');
const find = (ending) =>
  join(
    release,
    readdirSync(release).find((name) => name.endsWith(ending)),
  );

/** The code block after a heading of a document, or the first one of a language from there on. */
function block(file, heading, language) {
  const text = readFileSync(file, 'utf8');
  const line = text.slice(0, text.indexOf(heading)).split('\n').length;
  const found = blocksOf(file).find(
    (one) => one.language === language && Number(one.name.split(':')[1]) > line,
  );
  if (!text.includes(heading) || !found) throw new Error(`${file} has no ${language} after “${heading}”`);
  return found.code;
}

/** Equips a newcomer: an empty folder, a release, a browser, and the documents. */
async function context(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'taobao-help-newcomer-'));
  const closing = [() => rmSync(folder, { recursive: true, force: true })];
  return {
    folder,
    browser,
    block,
    zip: find('.zip'),
    tarball: find('.tgz'),
    importMap: find('importmap.json'),
    repository: resolve('.'),
    /** Runs a command as it is typed; gives what it prints. */
    async run(command, ...args) {
      const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: 'true' } };
      return (await promisify(execFile)(command, args, options)).stdout;
    },
    /** Serves a folder, and opens a page of it; `told` is what the console says. */
    async open(path, from = folder) {
      const server = await serveFolder(from);
      const page = await browser.newPage();
      const told = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(String(error)));
      closing.push(
        () => page.close(),
        () => server.close(),
      );
      await page.goto(path.includes('://') ? path : server.url + path);
      return { page, told };
    },
    async close() {
      for (const end of closing.reverse()) await end();
    },
  };
}

const names = readdirSync(HOME)
  .filter((name) => name.endsWith('.steps.mjs'))
  .map((name) => name.replace('.steps.mjs', ''))
  .filter((name) => !positionals.length || positionals.includes(name));
const totals = { passed: 0, failed: 0 };
const browser = await puppeteer.launch(await chromium());
for (const name of names) {
  const { steps } = await import(pathToFileURL(resolve(HOME, `${name}.steps.mjs`)).href);
  const it = await context(browser);
  const from = performance.now();
  try {
    for (const [title, step] of Object.entries(steps)) {
      try {
        await step(it);
        totals.passed += 1;
        console.log(`✓ ${name}: ${title} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
      } catch (error) {
        totals.failed += 1;
        console.log(
          `✗ ${name}: ${title}\n${[error.stack, error.stdout, error.stderr].filter(Boolean).join('\n')}`,
        );
        // The steps that follow build on it.
        break;
      }
    }
  } finally {
    await it.close();
  }
}
await browser.close();
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed || !totals.passed ? 1 : 0;
