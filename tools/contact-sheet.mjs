// Takes every state of the widget in every size, theme and locale, and puts them on contact sheets, to be looked at.
//   npm run contact-sheet                    contact-sheets/, one sheet for each mode, locale and theme
//   npm run contact-sheet -- 'launcher-en'   only sheets whose name matches (mode-locale-theme)

/* global document */
import { mkdirSync } from 'node:fs';
import { LOCALES } from './locales.mjs';
import { newPage, withStage } from './pictures/stage.mjs';
import { Shopper, STATES } from './pictures/shopper.mjs';

const only = new RegExp(process.argv[2] ?? '');
const FOLDER = 'contact-sheets';

const SIZES = [
  [320, 640],
  [360, 740],
  [844, 390],
  [768, 1024],
  [1280, 800],
];
const THEMES = ['light', 'dark', 'forced'];
const MODES = ['launcher', 'inline', 'dialog'];

/** Names of pictures on a sheet are written in this size (px); the pictures are shown at this share of theirs. */
const SHARE = 0.5;

const REGIONS = { 'zh-Hant': 'tw', 'zh-Hans': 'cn', en: 'intl' };

/** Pictures of all states in one size: `{ name, image }`, the image as base64. */
async function take({ browser, origin }, { mode, locale, theme, size: [width, height] }) {
  const page = await newPage(browser, { width, height, theme });
  await page.goto(`${origin}/stage?mode=${mode}&lang=${locale}&region=${REGIONS[locale]}`);
  const shopper = new Shopper(page, 'taobao-help', locale);
  const pictures = [];
  for (const [state, reach] of Object.entries(STATES)) {
    const name = `${state} ${width}×${height}`;
    try {
      await reach(shopper);
    } catch (error) {
      console.error(`${mode} ${locale} ${theme} ${name}: ${error.message}`);
    }
    await shopper.settle();
    const image = await page.screenshot({ encoding: 'base64', fullPage: mode === 'inline' });
    pictures.push({ name, image, width });
  }
  await page.close();
  return pictures;
}

/** Lays the pictures of a sheet out, a row for each size. */
async function sheet(browser, rows, path) {
  const page = await browser.newPage();
  await page.setContent(
    '<body style="margin: 16px; width: max-content; background: #999; font: 14px system-ui">',
  );
  await page.evaluate(
    async (all, share) => {
      for (const pictures of all) {
        const row = document.createElement('div');
        row.style.cssText = 'display: flex; gap: 12px; align-items: start; margin-bottom: 16px';
        for (const { name, image, width } of pictures) {
          const figure = document.createElement('figure');
          figure.style.margin = '0';
          const picture = new Image();
          picture.src = `data:image/png;base64,${image}`;
          picture.style.cssText = `display: block; width: ${width * share}px`;
          await picture.decode();
          figure.append(name, picture);
          row.append(figure);
        }
        document.body.append(row);
      }
    },
    rows,
    SHARE,
  );
  await page.setViewport({ width: 800, height: 600, deviceScaleFactor: 1 });
  const body = await page.$('body');
  await body.screenshot({ path, type: 'webp', quality: 80 });
  await page.close();
}

mkdirSync(FOLDER, { recursive: true });
await withStage(async (stage) => {
  for (const mode of MODES)
    for (const locale of LOCALES)
      for (const theme of THEMES) {
        const name = `${mode}-${locale}-${theme}`;
        if (!only.test(name)) continue;
        const rows = [];
        for (const size of SIZES) rows.push(await take(stage, { mode, locale, theme, size }));
        await sheet(stage.browser, rows, `${FOLDER}/${name}.webp`);
        console.log(`${FOLDER}/${name}.webp`);
      }
});
