// Dialogs of the page, modal and not, beside the widget and around it.
import assert from 'node:assert/strict';
import { row } from '../support/hosts/row.mjs';
import {
  inWidget,
  LAUNCHER,
  INLINE,
  openPanel,
  panelReady,
  shellReady,
  walk,
  WALK,
} from '../support/widget.mjs';

row("the page's own dialog, not modal, and the panel work side by side", async (t) => {
  const page = await t.open({ body: `<dialog open id="own"><button>Own</button></dialog>${LAUNCHER}` });
  await openPanel(page);
  await walk(page);
  await page.click('#own button');
  assert.equal(await page.$eval('#own', ({ open }) => open), true);
});

row("the page's modal dialog: a panel that the page opens can be used", async (t) => {
  const page = await t.open({ body: `<dialog id="own"><button>Own</button></dialog>${LAUNCHER}` });
  await shellReady(page);
  await page.$eval('#own', (dialog) => dialog.showModal());
  await page.$eval('taobao-help', (element) => element.show());
  const ask = await inWidget(page, '#ask');
  await ask.click();
  await page.keyboard.type('退款');
  assert.equal(await ask.evaluate(({ value }) => value), '退款');
  await page.keyboard.press('Escape');
  assert.deepEqual(
    await page.evaluate(() => [
      document.querySelector('taobao-help').open,
      document.querySelector('#own').open,
    ]),
    [false, true],
  );
});

row("the page's modal dialog: it covers an open panel, which works again after it", async (t) => {
  const page = await t.open({ body: `<dialog id="own"><button>Own</button></dialog>${LAUNCHER}` });
  await openPanel(page);
  await page.$eval('#own', (dialog) => dialog.showModal());
  await page.keyboard.press('Escape');
  assert.equal(await page.$eval('#own', ({ open }) => open), false);
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), true);
  await walk(page);
});

row("inside the page's modal dialog a launcher and an inline widget work", async (t) => {
  const page = await t.open({ body: '<dialog id="own"><p>Own</p></dialog>' });
  await page.evaluate((html) => {
    const dialog = document.querySelector('#own');
    dialog.showModal();
    dialog.insertAdjacentHTML('beforeend', html);
  }, LAUNCHER);
  await openPanel(page);
  await walk(page);
  await page.keyboard.press('Escape');
  const state = () =>
    page.evaluate(() => [document.querySelector('taobao-help').open, document.querySelector('#own').open]);
  assert.deepEqual(await state(), [false, true]);
  await page.evaluate((html) => {
    document.querySelector('#own').innerHTML = html;
  }, INLINE);
  await panelReady(page);
  // The dialog is as wide as what is in it.
  const width = await page.$eval('taobao-help', (element) => element.getBoundingClientRect().width);
  assert.ok(width >= 400, `${width} px`);
  assert.deepEqual(await walk(page), WALK);
});
