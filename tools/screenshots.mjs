// Takes the pictures that the README shows: on the demo page, as a shopper comes to them.
//   npm run screenshots    docs/screenshots/, Traditional Chinese, at twice the size: not packed, as npm shows those of the repository

/* global document, scrollTo */
import { mkdirSync } from 'node:fs';
import { Shopper, STATES } from './pictures/shopper.mjs';
import { newPage, withStage } from './pictures/stage.mjs';

const FOLDER = 'docs/screenshots';
const LOCALE = 'zh-Hant';
const PHONE = { width: 360, height: 740 };

/** Name of the file · the state that it shows (see pictures/shopper.mjs) and where. */
const PICTURES = {
  'entry-1280-light': { state: 'found', width: 1280, height: 800, theme: 'light' },
  'entry-360-light': { state: 'found', ...PHONE, theme: 'light' },
  'action-360-dark': { state: 'action', ...PHONE, theme: 'dark' },
};

async function picture({ browser, origin }, name, { state, width, height, theme }) {
  const page = await newPage(browser, { width, height, theme, scale: 2 });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${origin}/demo/?lang=${LOCALE}`, { waitUntil: 'load' });
  const shopper = new Shopper(page, '#launcher', LOCALE);
  await shopper.press('.launcher');
  for (const [reached, reach] of Object.entries(STATES)) {
    await reach(shopper);
    if (reached === state) break;
  }
  await shopper.settle();
  // The demo's own bar is no part of what a shopper sees.
  await page.evaluate(() => scrollTo(0, document.querySelector('.site-header').offsetTop));
  await page.screenshot({ path: `${FOLDER}/${name}.webp`, type: 'webp', quality: 60 });
  await page.close();
  if (errors.length) throw new Error(errors.join('\n'));
}

mkdirSync(FOLDER, { recursive: true });
await withStage(async (stage) => {
  for (const [name, shown] of Object.entries(PICTURES)) await picture(stage, name, shown);
});
