// What rows do with a widget from beginning to end, and what has to hold then.
import assert from 'node:assert/strict';
import { inWidget, openPanel, shellReady, walk, WALK } from '../widget.mjs';

/** How many launchers there are, and whether the first is in the top layer. */
const launchers = (page) =>
  page.$eval('taobao-help', ({ shadowRoot }) => [
    shadowRoot.querySelectorAll('.launcher').length,
    shadowRoot.querySelector('.launcher').matches(':popover-open'),
  ]);

const panels = (page) =>
  page.$eval('taobao-help', ({ shadowRoot }) => shadowRoot.querySelectorAll('[part="panel"]').length);

/** The launcher is on the screen once, and opens a panel that works. */
export async function works(page) {
  await shellReady(page);
  assert.deepEqual(await launchers(page), [1, true]);
  await openPanel(page);
  assert.equal(await panels(page), 1);
  await page.waitForFunction(() =>
    document.querySelector('taobao-help').shadowRoot.querySelector('.panel:popover-open'),
  );
  await (await inWidget(page, '#ask')).click();
  await page.keyboard.press('Escape');
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), false);
}

/** What stands in the search box. */
export const typed = (page) =>
  page.$eval('taobao-help', ({ shadowRoot }) => shadowRoot.querySelector('#ask').value);

/** Goes all the way, and saves the case. */
export async function everything(page) {
  await openPanel(page);
  assert.deepEqual(await walk(page), WALK);
  const idle = await (await inWidget(page, '#delivered-case')).evaluate(({ textContent }) => textContent);
  const save = await inWidget(page, '[aria-labelledby="case-title"] button:nth-of-type(2)');
  await save.evaluate((button) => button.click());
  await page.waitForFunction(
    (before) =>
      document.querySelector('taobao-help').shadowRoot.querySelector('#delivered-case').textContent !==
      before,
    {},
    idle,
  );
  await page.keyboard.press('Escape');
}
