/**
 * `npm run bench:search`: time from keystroke to ranked hits in Chromium: the bundled pack with the processor slowed four
 * times, then packs of 20 to 20,000 entries beside the libraries, not slowed. Prints p95 in ms. Questions are typed letter
 * by letter.
 */
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browser.mjs';
import type { Bench, Timing } from './bench-page.js';
import { LIBRARIES } from './libraries.js';
import { readQuestions } from './questions.js';

const SIZES = [20, 200, 2000, 20_000];
const SLOWED = 4;
/** ms: of the bundled pack slowed, at the 99th percentile, and of the largest pack, at the 95th. */
const BOUND = 8;

const bundle = await build({
  entryPoints: [new URL('bench-page.ts', import.meta.url).pathname],
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  write: false,
});
const every = (step: number, texts: string[]): string[] => texts.filter((_, i) => i % step === 0);
const questions = every(
  17,
  readQuestions('validation').map(({ text }) => text),
);
const texts = every(
  5,
  readQuestions('train').map(({ text }) => text),
);

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(10);
const browser = await puppeteer.launch({ ...(await chromium()), headless: true });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle.outputFiles[0]!.text });
  const inPage = (name: keyof Bench, ...given: unknown[]): Promise<Timing> =>
    page.evaluate(
      (method, args) =>
        (window as unknown as { bench: Record<string, (...all: unknown[]) => Promise<Timing>> }).bench[
          method
        ]!(...args),
      name,
      given,
    );

  await inPage('bundled', questions.slice(0, 5));
  await page.emulateCPUThrottling(SLOWED);
  const bundled = await inPage('bundled', questions);
  await page.emulateCPUThrottling(1);
  console.log(`bundled pack, processor slowed ${SLOWED} times, ${bundled.keystrokes} keystrokes, ms`);
  console.log(
    `  p50${ms(bundled.p50)}   p95${ms(bundled.p95)}   p99${ms(bundled.p99)}   (p99 at most ${BOUND})`,
  );

  console.log(`\nper keystroke, p95, ms${SIZES.map((size) => String(size).padStart(10)).join('')} entries`);
  const ours: Timing[] = [];
  for (const size of SIZES) ours.push(await inPage('ours', size, texts, questions));
  console.log(`${'ours'.padEnd(22)}${ours.map(({ p95 }) => ms(p95)).join('')}`);
  console.log(`${'  page blocked for'.padEnd(22)}${ours.map(({ blocked }) => ms(blocked)).join('')}`);
  for (const { name } of LIBRARIES) {
    const timings: Timing[] = [];
    for (const size of SIZES) timings.push(await inPage('library', name, size, texts, questions));
    console.log(`${name.padEnd(22)}${timings.map(({ p95 }) => ms(p95)).join('')}`);
  }
  if (bundled.p99 > BOUND || ours.at(-1)!.p95 > BOUND) {
    console.error(`\nSlower than ${BOUND} ms: see TUNABLES.postings and TUNABLES.fuzzyWords.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
