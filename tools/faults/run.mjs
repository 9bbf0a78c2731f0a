// npm run faults: keeps each file of the build from its page, one after the other and in every way in which a network
// does. One line for each that leaves the shopper alone, then how each ended.
//   npm run faults -- 404 once        only these faults
//   npm run faults -- chunks/panel    only files with this in their names
import { availableParallelism } from 'node:os';
import { launch } from 'puppeteer-core';
import { makeContext } from '../../test/support/hosts/context.mjs';
import { chunkFiles, survive } from '../../test/support/hosts/faults.mjs';
import { FAULTS, startSite } from '../../test/support/hosts/site.mjs';
import { chromium } from '../browser.mjs';

const dist = 'dist';
const given = process.argv.slice(2);
const named = given.filter((name) => name in FAULTS);
const faults = named.length ? named : Object.keys(FAULTS);
const parts = given.filter((name) => !(name in FAULTS));
const files = chunkFiles(dist).filter((file) => !parts.length || parts.some((part) => file.includes(part)));

const left = files.flatMap((file) => faults.map((fault) => [file, fault]));
const ends = Object.fromEntries(files.map((file) => [file, {}]));
const totals = { passed: 0, failed: 0 };

async function work() {
  const site = await startSite({ dist });
  const browser = await launch(await chromium());
  for (let next = left.shift(); next; next = left.shift()) {
    const [file, fault] = next;
    const context = await makeContext({ browser, site, cdn: site, dist });
    try {
      ends[file][fault] = await survive(context, dist, file, fault);
      context.finish();
      totals.passed += 1;
    } catch ({ message }) {
      ends[file][fault] = 'FAILED';
      totals.failed += 1;
      console.log(`${file} ${fault}: ${message}`);
    } finally {
      await context.close();
    }
  }
  await browser.close();
  await site.stop();
}

await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
for (const [file, how] of Object.entries(ends))
  console.log(
    `${file}: ${Object.entries(how)
      .map((pair) => pair.join(' '))
      .join('; ')}`,
  );
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed || !totals.passed ? 1 : 0;
