// Takes the pictures that the README shows: on the demo page, as a shopper comes to them.
//   npm run screenshots    docs/screenshots/, Traditional Chinese, 360 and 1280 px, light and dark, twice the pixels

/* global document, scrollTo */
import { mkdirSync } from 'node:fs';
import { Shopper, STATES } from './pictures/shopper.mjs';
import { newPage, withStage } from './pictures/stage.mjs';

const FOLDER = 'docs/screenshots';
const LOCALE = 'zh-Hant';
const SIZES = [
  [360, 740],
  [1280, 800],
];
const THEMES = ['light', 'dark'];

/** The states that are shown, by the names of their files, and what has to be gone through to reach them. */
const PICTURES = { found: 'entry', describe: 'issue', action: 'action' };

async function visit({ browser, origin }, { width, height, theme }) {
  const page = await newPage(browser, { width, height, theme, scale: 2 });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${origin}/demo/?lang=${LOCALE}`, { waitUntil: 'load' });
  // The demo's own bar is no part of what a shopper sees.
  await page.evaluate(() => scrollTo(0, document.querySelector('.site-header').offsetTop));
  const shopper = new Shopper(page, '#launcher', LOCALE);
  await shopper.press('.launcher');
  for (const [state, reach] of Object.entries(STATES)) {
    await reach(shopper);
    await shopper.settle();
    const name = PICTURES[state];
    if (name)
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${theme}.webp`, type: 'webp', quality: 75 });
    if (name === 'action') break;
  }
  await page.close();
  if (errors.length) throw new Error(errors.join('\n'));
}

mkdirSync(FOLDER, { recursive: true });
await withStage(async (stage) => {
  for (const theme of THEMES)
    for (const [width, height] of SIZES) await visit(stage, { width, height, theme });
});
