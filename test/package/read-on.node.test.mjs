// Days on which facts were read are written as readers of each language write them, and are the same in every zone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPage, withStage } from '../../tools/pictures/stage.mjs';
import content from '../../dist/npm/content/en.js';

const ZONES = ['America/Los_Angeles', 'Europe/London', 'Asia/Taipei', 'Pacific/Auckland'];

const { readOn } = content.resources[0];
const [year, month, day] = readOn.split('-').map(Number);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WRITTEN = {
  'zh-Hant': `資料查閱於 ${year}年${month}月${day}日`,
  'zh-Hans': `资料查阅于 ${year}年${month}月${day}日`,
  en: `Checked on ${day} ${MONTHS[month - 1]} ${year}`,
};

test('the day on which the content was read is written out, in every zone', () =>
  withStage(async ({ browser, origin }) => {
    for (const zone of ZONES) {
      const page = await newPage(browser, { width: 800, height: 600, theme: 'light' });
      await page.emulateTimezone(zone);
      await page.goto(`${origin}/stage?mode=inline&lang=en&region=tw`);
      const footer = await page.waitForSelector('taobao-help >>> .footer');
      for (const [locale, written] of Object.entries(WRITTEN)) {
        await footer.evaluate(async (node, lang) => {
          const { host } = node.getRootNode();
          host.lang = lang;
          while (node.closest('.panel').lang !== lang) await new Promise(requestAnimationFrame);
        }, locale);
        const text = await footer.evaluate((node) => node.textContent);
        assert.ok(text.includes(written), `${locale} in ${zone}: ${text}`);
      }
      await page.close();
    }
  }));
