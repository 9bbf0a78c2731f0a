// Takes the picture that the README shows: the widget on the demo page, as a shopper comes to it.
//   npm run screenshots    docs/screenshots/, Traditional Chinese; packed with the README, so it has to be small
import { mkdirSync } from 'node:fs';
import { Shopper, STATES } from './pictures/shopper.mjs';
import { newPage, withStage } from './pictures/stage.mjs';

const FOLDER = 'docs/screenshots';
const LOCALE = 'zh-Hant';

/** Name of the file · the state that it shows (see pictures/shopper.mjs) and where; wider than a README, for dense screens. */
const PICTURES = {
  'on-a-page': { state: 'found', width: 860, height: 520, theme: 'light', scale: 1.2 },
};
/** Below this, letters get a halo. */
const QUALITY = 30;

async function picture({ browser, origin }, name, { state, ...look }) {
  const page = await newPage(browser, look);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${origin}/demo/?lang=${LOCALE}`, { waitUntil: 'load' });
  // The demo's own tools are no part of what a shopper sees.
  await page.addStyleTag({ url: `${origin}/tools/pictures/page-alone.css` });
  const shopper = new Shopper(page, '#launcher', LOCALE);
  await shopper.press('.launcher');
  for (const [reached, reach] of Object.entries(STATES)) {
    await reach(shopper);
    if (reached === state) break;
  }
  await shopper.settle();
  await page.screenshot({ path: `${FOLDER}/${name}.webp`, type: 'webp', quality: QUALITY });
  await page.close();
  if (errors.length) throw new Error(errors.join('\n'));
}

mkdirSync(FOLDER, { recursive: true });
await withStage(async (stage) => {
  for (const [name, shown] of Object.entries(PICTURES)) await picture(stage, name, shown);
});
