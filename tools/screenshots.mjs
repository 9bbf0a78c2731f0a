// Takes the pictures of the three steps that the README shows: on the demo page, as a shopper comes to them.
//   npm run screenshots              docs/screenshots/, Traditional Chinese, 360 and 1280 px, light and dark
//   npm run screenshots -- --all <folder>   every locale and width, and the inline widget in full, into a scratch folder

/* global document, scrollTo */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startDevServer } from '@web/dev-server';
import { launch } from 'puppeteer-core';
import { chromium } from './browser.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
const folder = values.all ? (positionals[0] ?? 'screenshots-all') : 'docs/screenshots';

/** The pictures do not change from day to day. */
const NOW = Date.parse('2026-11-23T15:00:00+08:00');
const TIME_ZONE = 'Asia/Taipei';

const HEIGHTS = { 320: 640, 360: 740, 768: 1024, 1280: 800, 1440: 900 };
const THEMES = ['light', 'dark'];

/** What the shopper says, and which of the words on the screen lead on. */
const CASE = {
  query: {
    'zh-Hant': '東西壞了想退錢',
    'zh-Hans': '东西坏了想退钱',
    en: 'it arrived broken, I want my money back',
  },
  entry: /壞|瑕疵|坏|defect|broken|damag/i,
  order: '2918374650123456789',
  product: '手作陶杯',
  amount: '¥128',
};

/** Runs in the page before anything else: stops the clock. */
function stopClock(now) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now = () => now;
  };
}

/** One widget of the demo page, driven through its shadow root as a shopper would. */
class Shopper {
  constructor(page, id) {
    this.page = page;
    this.id = id;
  }

  find(selector) {
    return this.page.waitForSelector(`#${this.id} >>> ${selector}`, { visible: true, timeout: 10_000 });
  }

  async type(selector, text) {
    const field = await this.find(selector);
    await field.type(text);
    await field.dispose();
  }

  /** Not with the mouse: it would stay there and show the hovered state. */
  async press(selector) {
    const button = await this.find(selector);
    await button.evaluate((node) => node.click());
    await button.dispose();
  }

  async open(mode) {
    if (mode === 'launcher') await this.press('.launcher');
    if (mode === 'inline') await this.page.$eval('#inline', (widget) => widget.scrollIntoView());
    if (mode === 'dialog') await this.page.click('.hero [data-ask]');
    await this.find('#ask');
  }

  /** Opens the first answer that is about something broken. */
  async choose() {
    await this.find('.result');
    const results = await this.page.$$(`#${this.id} >>> .result`);
    for (const result of results) {
      const text = await result.evaluate((node) => node.textContent);
      if (CASE.entry.test(text)) return result.evaluate((node) => node.click());
    }
    throw new Error('No answer is about something broken.');
  }

  async fill() {
    const details = 'form details:has(#orderNumber) > summary';
    await this.press(details);
    await this.type('#orderNumber', CASE.order);
    await this.type('#product', CASE.product);
    await this.type('#amount', CASE.amount);
    await this.press('form .chips[role="group"] .chip');
    await this.press(details);
  }

  /** Lets transitions end and the scroller go to the top. */
  async settle() {
    await this.page.evaluate(async (id) => {
      const root = document.getElementById(id).shadowRoot;
      root.activeElement?.blur();
      root.querySelector('.scroller')?.scrollTo(0, 0);
      await document.fonts.ready;
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
    }, this.id);
  }
}

/** Goes through the three steps and calls `shot(name)` in each. */
async function walk(shopper, { mode, locale }, shot) {
  await shopper.open(mode);
  if (values.all) await shot('start');
  await shopper.type('#ask', CASE.query[locale]);
  await shopper.find('.result');
  await shot('entry');
  await shopper.choose();
  await shopper.fill();
  await shot('issue');
  await shopper.press('.bar .primary');
  await shopper.find('[part="action"]');
  await shot('action');
}

/** A picture of the whole inline widget: the window grows until nothing of it sticks or is covered. */
async function inFull(page, path) {
  const viewport = page.viewport();
  const widget = await page.$('#inline');
  await page.setViewport({ ...viewport, height: 2 * Math.ceil((await widget.boundingBox()).height) });
  await widget.scrollIntoView();
  await widget.screenshot({ path, type: 'webp', quality: 55 });
  await page.setViewport(viewport);
}

async function visit(browser, origin, view) {
  const { width, theme, locale, mode } = view;
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width, height: HEIGHTS[width], deviceScaleFactor: 1, hasTouch: width < 500 });
  await page.emulateTimezone(TIME_ZONE);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluateOnNewDocument(stopClock, NOW);
  await page.goto(`${origin}/demo/?lang=${locale}`, { waitUntil: 'load' });
  // The demo's own bar is no part of what a shopper sees.
  await page.evaluate(() => scrollTo(0, document.querySelector('.site-header').offsetTop));
  const shopper = new Shopper(page, mode);
  await walk(shopper, view, async (step) => {
    await shopper.settle();
    const parts = values.all ? [mode, step, width, locale, theme] : [step, width, theme];
    const path = `${folder}/${parts.join('-')}.webp`;
    if (mode === 'inline') await inFull(page, path);
    else await page.screenshot({ path, type: 'webp', quality: 55 });
  });
  await page.close();
  if (errors.length) throw new Error(errors.join('\n'));
}

/** Which pictures: those of the README, or all. */
function* views() {
  for (const theme of THEMES) {
    if (!values.all) {
      for (const width of [360, 1280]) yield { width, theme, locale: 'zh-Hant', mode: 'launcher' };
      continue;
    }
    for (const locale of ['zh-Hant', 'zh-Hans', 'en']) {
      for (const width of [320, 360, 768, 1280]) yield { width, theme, locale, mode: 'launcher' };
      for (const width of [320, 768, 1280, 1440]) yield { width, theme, locale, mode: 'inline' };
      yield { width: 1280, theme, locale, mode: 'dialog' };
    }
  }
}

mkdirSync(folder, { recursive: true });
const server = await startDevServer({
  config: { rootDir: '.', hostname: '127.0.0.1' },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await launch(await chromium());
try {
  const origin = `http://127.0.0.1:${server.server.address().port}`;
  for (const view of views()) await visit(browser, origin, view);
} finally {
  await browser.close();
  await server.stop();
}
