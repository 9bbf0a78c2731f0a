import { chromeLauncher } from '@web/test-runner-chrome';
import { chromium } from './tools/browser.mjs';
import { shared } from './tools/test/config.mjs';

export default {
  ...shared,
  browsers: [chromeLauncher({ launchOptions: await chromium() })],
};
