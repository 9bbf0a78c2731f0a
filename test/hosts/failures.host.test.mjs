// Files that fail, hang or are out of reach: the shopper is told, and a retry works.
import assert from 'node:assert/strict';
import { row } from '../support/hosts/row.mjs';
import { beIdle, inWidget, LAUNCHER, INLINE, openPanel, panelReady, walk, WALK } from '../support/widget.mjs';

/** Loses the connection with the first answers on the screen: the way on has been fetched by then. */
async function walksOffline(t, body, open) {
  const page = await t.open({ body });
  await open(page);
  await panelReady(page);
  await (await inWidget(page, '#ask')).type('退');
  await inWidget(page, '.result');
  const last = t.fileOf('src/advice/words/zh-Hant.ts');
  await page.waitForFunction(
    (name) => performance.getEntriesByType('resource').some((one) => one.name.includes(name)),
    {},
    last,
  );
  await beIdle(page);
  await page.setOfflineMode(true);
  assert.deepEqual(await walk(page), WALK);
}

/**
 * Presses what the widget shows after a failure, with the network back, until the panel is there.
 * @param how whether the connection breaks, or nothing is ever answered
 */
async function triesAgain(t, body, failing, how = 'fails') {
  t.site[how] = (path) => failing.test(path);
  const page = await t.open({
    body: `<script>window.told = []; addEventListener('taobao-help-error', ({ code }) => told.push(code))</script>${body}`,
  });
  if (body === LAUNCHER) await (await inWidget(page, '.launcher')).click();
  await page.waitForFunction(
    () => /沒有載入成功/.test(document.querySelector('taobao-help').shadowRoot.textContent),
    { timeout: 20_000 },
  );
  assert.deepEqual(await page.evaluate(() => window.told), ['chunk']);
  const phone = await page.$('taobao-help a');
  if (phone) assert.ok(await phone.isVisible(), 'the phone number is there meanwhile');
  t.site[how] = () => false;
  await (await inWidget(page, 'button')).click();
  await panelReady(page);
}

row('offline after load: launcher, all three steps', (t) => walksOffline(t, LAUNCHER, openPanel));

row('offline after load: inline, all three steps', (t) => walksOffline(t, INLINE, async () => {}));

row('a chunk that fails: message, event and a retry that works; launcher', (t) =>
  triesAgain(t, LAUNCHER, /\/chunks\//),
);

row('a chunk that fails: message, event and a retry that works; inline', (t) =>
  triesAgain(t, '<taobao-help><a href="tel:9510211">9510211</a></taobao-help>', /\/chunks\//),
);

row("a locale's chunk that fails: message, event and a retry that works", (t) =>
  triesAgain(t, LAUNCHER, /\/chunks\/(en|zh)/),
);

row('a file that is never answered counts as failed in time: launcher', (t) =>
  triesAgain(t, LAUNCHER, /\/chunks\//, 'hangs'),
);

row('a file that hangs once is asked for again, and nobody has to press anything', async (t) => {
  t.site.hangs = (path) => /\/chunks\/[\w.-]+\.js$/.test(path);
  const page = await t.open({ body: LAUNCHER });
  await (await inWidget(page, '.launcher')).click();
  await panelReady(page);
});

row('later steps that are never answered: the shopper is told, and goes on once they are', async (t) => {
  const page = await t.open({ body: INLINE });
  await panelReady(page);
  const later = t.fileOf('src/elements/later/index.ts');
  t.site.hangs = (path) => path.includes(later);
  await page.$eval('taobao-help', (element) => {
    element.report = { summary: '鞋子開膠' };
    element.goTo('action');
  });
  const retry = await page.waitForFunction(
    () => document.querySelector('taobao-help').shadowRoot.querySelector('.empty button'),
    { timeout: 20_000 },
  );
  t.site.hangs = () => false;
  await retry.asElement().click();
  await inWidget(page, '[part="action"]');
});

row('marks that fail to load: the answers stand without', async (t) => {
  const marks = t.fileOf('src/search/marks.ts');
  t.site.fails = (path) => path.includes(marks);
  const page = await t.open({ body: INLINE });
  await panelReady(page);
  await (await inWidget(page, '#ask')).type('退款多久到帳');
  await inWidget(page, '.result');
  await beIdle(page);
  const [hit] = await page.$eval('taobao-help', (element) => element.search('單號一個禮拜沒跳'));
  assert.equal(hit.id, 'logistics-delay');
});
