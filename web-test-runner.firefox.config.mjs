// The same tests in Firefox: FIREFOX_PATH, or the first that the PATH has.
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { onPath } from './tools/browser.mjs';
import { shared } from './tools/test/config.mjs';

const executablePath = process.env.FIREFOX_PATH || onPath(['firefox-esr', 'firefox']);
if (!executablePath) throw new Error('Firefox is not installed here; FIREFOX_PATH can name it.');

/** Setting the viewport also sets its orientation, which older Firefox does not know and no test needs. */
async function createPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    await setViewport(viewport).catch((error) => {
      if (!error.message.includes('setScreenOrientationOverride')) throw error;
    });
  };
  return page;
}

export default {
  ...shared,
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        // No command emulates media there: it is started with what nearly all tests ask for, and with a phone's scroll bars.
        extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'ui.useOverlayScrollbars': 1 },
      },
      createPage,
    }),
  ],
};
