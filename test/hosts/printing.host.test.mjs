// Pages that are printed.
import assert from 'node:assert/strict';
import { row } from '../support/hosts/row.mjs';
import { LAUNCHER, INLINE, openPanel, panelReady } from '../support/widget.mjs';

row('print: a closed launcher leaves no trace', async (t) => {
  const body = '<h1>Order</h1><p>Text</p>';
  const shot = async (page) => {
    await page.emulateMediaType('print');
    return page.screenshot({ encoding: 'base64' });
  };
  const clean = await shot(await t.open({ body, script: 'none' }));
  const page = await t.open({ body: body + LAUNCHER });
  await openPanel(page);
  await page.$eval('taobao-help', (element) => element.hide());
  assert.equal(await shot(page), clean);
});

row('print: an open panel does not cover the page', async (t) => {
  const body = `<h1>Order</h1><div style="height: 800px; background: #eee"></div>`;
  const page = await t.open({ body: body + LAUNCHER });
  await openPanel(page);
  await page.emulateMediaType('print');
  const covered = await page.evaluate(
    () => document.elementFromPoint(innerWidth - 200, innerHeight - 200)?.localName,
  );
  assert.equal(covered, 'div');
  await page.emulateMediaType(null);
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), true);
});

row('print: an inline widget prints all of itself', async (t) => {
  const page = await t.open({ body: INLINE });
  await panelReady(page);
  await page.emulateMediaType('print');
  const [scroll, client] = await page.$eval('taobao-help', ({ shadowRoot }) => {
    const { scrollHeight, clientHeight } = shadowRoot.querySelector('.scroller');
    return [scrollHeight, clientHeight];
  });
  assert.ok(scroll <= client + 1, `${scroll} > ${client}`);
});
