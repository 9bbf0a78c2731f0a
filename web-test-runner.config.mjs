import { chromeLauncher } from '@web/test-runner-chrome';
import { chromium } from './tools/browser.mjs';
import { shared } from './tools/test/config.mjs';

export default {
  ...shared,
  browsers: [
    chromeLauncher({
      launchOptions: await chromium(),
      // Files run side by side: each with a storage of its own.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
};
