// Where the widget stands for its picture: a server, a browser, and a page with the clock stopped.

import { startDevServer } from '@web/dev-server';
import { launch } from 'puppeteer-core';
import { chromium } from '../browser.mjs';

/** The pictures do not change from day to day. */
const NOW = Date.parse('2026-11-23T15:00:00+08:00');
const TIME_ZONE = 'Asia/Taipei';

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

/** `/stage?mode=…&lang=…&region=…&skin=…`: a page with nothing on it but the widget, opened. */
const stage = ({ mode, lang, region, skin = '' }) => `<!doctype html>
<html lang="${lang}" data-skin="${skin}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/demo/themes.css">
<body style="margin: 0; background: Canvas; color-scheme: light dark">
<taobao-help mode="${mode}" region="${region}" open></taobao-help>
<script type="module" src="/dist/taobao-help.js"></script>`;

function serveStage(context, next) {
  if (context.path !== '/stage') return next();
  context.type = 'html';
  context.body = stage(context.query);
  return undefined;
}

/**
 * Calls back with a browser and the address of the repository, and closes both.
 * @param {(stage: { browser: import('puppeteer-core').Browser, origin: string }) => Promise<void>} work
 */
export async function withStage(work) {
  const server = await startDevServer({
    config: { rootDir: '.', hostname: '127.0.0.1', middleware: [serveStage] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const browser = await launch(await chromium());
  try {
    await work({ browser, origin: `http://127.0.0.1:${server.server.address().port}` });
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Media features of the themes that are not just light. */
const FEATURES = {
  dark: { name: 'prefers-color-scheme', value: 'dark' },
  forced: { name: 'forced-colors', value: 'active' },
  contrast: { name: 'prefers-contrast', value: 'more' },
};

/**
 * A page of a size and theme (`light`, `dark`, `forced`, `contrast`), with nothing moving.
 * @returns {Promise<import('puppeteer-core').Page>}
 */
export async function newPage(browser, { width, height, theme, scale = 1 }) {
  const page = await browser.newPage();
  const phone = width < 480 || height < 560;
  await page.setViewport({ width, height, deviceScaleFactor: scale, hasTouch: phone, isMobile: phone });
  await page.emulateTimezone(TIME_ZONE);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      ...(theme in FEATURES ? [FEATURES[theme]] : []),
    ],
  });
  await page.evaluateOnNewDocument(stopClock, NOW);
  return page;
}
