// A row is a test of the built widget on a page of somebody else's: it fails where the row throws, or where the page
// reports an error or a violation that the row did not ask for. One file's rows share a browser and two sites.
import { after, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { breakages } from '../../hosts/breakages.mjs';
import { chromium } from '../../../tools/browser.mjs';
import { makeContext } from './context.mjs';
import { startSite } from './site.mjs';

/** ms after which a row counts as failed. */
const LIMIT = 90_000;

/** The folder of the built files, and the breakage that they are served with; both are set by the runner. */
const { HOSTS_DIST: dist = 'dist', HOSTS_BREAKAGE } = process.env;
const change = breakages.find(({ name }) => name === HOSTS_BREAKAGE)?.change;

let stage;

async function startStage() {
  const site = await startSite({ dist, change });
  const cdn = await startSite({ dist, change, headers: { 'access-control-allow-origin': '*' } });
  return { browser: await launch(await chromium()), site, cdn, dist };
}

after(async () => {
  if (!stage) return;
  const { browser, site, cdn } = await stage;
  await browser.close();
  await Promise.all([site.stop(), cdn.stop()]);
});

/**
 * @param {string} name the host page, or what is to hold there
 * @param {(t: Awaited<ReturnType<typeof makeContext>>) => unknown} run
 * @param {number} [timeout] ms after which it counts as failed
 */
export function row(name, run, timeout = LIMIT) {
  test(name, { timeout }, async ({ signal }) => {
    const context = await makeContext(await (stage ??= startStage()));
    signal.addEventListener('abort', context.close);
    try {
      await run(context);
      context.finish();
    } finally {
      await context.close();
    }
  });
}
