// Pages with the widget more than once: loaded twice, in two versions, two of it side by side.
import assert from 'node:assert/strict';
import { row } from '../support/hosts/row.mjs';
import { works } from '../support/hosts/uses.mjs';
import { inWidget, LAUNCHER, openPanel, panelReady } from '../support/widget.mjs';

/** Two builds of different version, both on one page. */
const VERSIONED = (version) => (_path, source) => source.replaceAll(/"\d+\.\d+\.\d+"/g, `"${version}"`);

row('loaded twice, by the same tag and by both files', async (t) => {
  const page = await t.open({
    head: '<script type="module" src="/dist/taobao-help.js"></script><script defer src="/dist/taobao-help.classic.js"></script><script defer src="/dist/taobao-help.classic.js"></script>',
    body: LAUNCHER,
  });
  await works(page);
  assert.deepEqual(
    [...t.trouble.warnings, ...t.trouble.consoleErrors.filter((text) => !/favicon|404/.test(text))],
    [],
  );
});

row('two versions: the first wins, the second says so once', async (t) => {
  t.site.transform = VERSIONED('7.7.7');
  t.cdn.transform = VERSIONED('8.8.8');
  const page = await t.open({
    body: LAUNCHER,
    head: `<script type="module" src="${t.cdn.origin}/dist/taobao-help.js"></script>`,
    script: 'module',
  });
  await works(page);
  assert.equal(await page.$eval('taobao-help', (element) => element.constructor.version), '8.8.8');
  assert.equal(t.trouble.warnings.length, 1);
  assert.match(t.trouble.warnings[0], /8\.8\.8.*7\.7\.7/);
});

row('a script address with a query (?ver=…), as content management systems write it', async (t) => {
  const page = await t.open({
    script: 'none',
    head: '<script type="module" src="/dist/taobao-help.js?ver=6.8.3"></script>',
    body: LAUNCHER,
  });
  await works(page);
  assert.deepEqual(t.trouble.warnings, []);
});

row('two widgets on a page keep their cases apart', async (t) => {
  const page = await t.open({ body: `${LAUNCHER}<taobao-help id="two" lang="en"></taobao-help>` });
  await openPanel(page);
  await panelReady(page, '#two');
  await (await inWidget(page, '#ask')).type('退款');
  const texts = await page.$$eval('taobao-help', (elements) =>
    elements.map(({ shadowRoot }) => [
      shadowRoot.querySelector('#ask').value,
      shadowRoot.querySelector('[part="panel"]').lang,
    ]),
  );
  assert.deepEqual(texts, [
    ['退款', 'zh-Hant'],
    ['', 'en'],
  ]);
  await page.keyboard.press('Escape');
  assert.equal(await page.$$eval('taobao-help', (elements) => elements.some(({ open }) => open)), false);
});
