// A small entry draws the launcher at once; the rest comes when it is needed, from wherever the entry came from.
import assert from 'node:assert/strict';
import { row } from '../support/hosts/row.mjs';
import {
  beIdle,
  chunks,
  inWidget,
  LAUNCHER,
  INLINE,
  openPanel,
  panelReady,
  saveData,
  shellReady,
  walk,
  WALK,
} from '../support/widget.mjs';

const panelRequested = async (t, page) => {
  await panelReady(page, 'taobao-help');
  assert.ok(chunks(t.site).includes('panel'), 'the panel was fetched');
};

async function fromElsewhere(t, options) {
  const page = await t.open(options);
  await openPanel(page);
  return page;
}

row('the launcher is drawn and named before the panel is fetched', async (t) => {
  const page = await t.open({ body: LAUNCHER });
  const launcher = await inWidget(page, '.launcher');
  const { width, height } = await launcher.boundingBox();
  assert.ok(width >= 56 && height >= 44, `${width} × ${height}`);
  assert.match(await launcher.evaluate((button) => button.textContent), /淘寶/);
  await beIdle(page);
  assert.deepEqual(chunks(t.site), []);
  assert.deepEqual(
    t.site.requests.filter((path) => path.includes('/dist/')),
    ['/dist/taobao-help.js'],
  );
});

row('the pointer over the launcher fetches the panel', async (t) => {
  const page = await t.open({ body: LAUNCHER });
  await (await inWidget(page, '.launcher')).hover();
  await panelRequested(t, page);
});

row('focus on the launcher fetches the panel', async (t) => {
  const page = await t.open({ body: LAUNCHER });
  await shellReady(page);
  await page.keyboard.press('Tab');
  await panelRequested(t, page);
});

row('a tap on the launcher fetches and opens the panel', async (t) => {
  const page = await t.open({
    body: LAUNCHER,
    viewport: { width: 390, height: 800, hasTouch: true },
  });
  await (await inWidget(page, '.launcher')).tap();
  await panelRequested(t, page);
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), true);
});

row('a widget that nobody touches costs its page one file and no more, however long it rests', async (t) => {
  const page = await t.open({ body: `${LAUNCHER}<taobao-help mode="dialog"></taobao-help>` });
  await shellReady(page);
  await page.mouse.move(5, 5);
  await page.mouse.wheel({ deltaY: 200 });
  await beIdle(page);
  assert.deepEqual(chunks(t.site), []);
});

row('preload="idle": a page that rests fetches the first step in its language, and no more', async (t) => {
  const page = await t.open({ body: '<taobao-help mode="launcher" preload="idle"></taobao-help>' });
  await panelRequested(t, page);
  await beIdle(page);
  assert.deepEqual(chunks(t.site).sort(), ['panel', 'zh-Hant']);
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), false);
});

row('preload="idle": nothing where data is to be saved', async (t) => {
  const page = await t.open({
    body: '<taobao-help mode="launcher" preload="idle"></taobao-help>',
    init: saveData,
  });
  await shellReady(page);
  await beIdle(page);
  assert.deepEqual(chunks(t.site), []);
});

row('preload="none": pointing at the launcher fetches nothing, a press opens the panel', async (t) => {
  const page = await t.open({ body: '<taobao-help mode="launcher" preload="none"></taobao-help>' });
  await (await inWidget(page, '.launcher')).hover();
  await beIdle(page);
  assert.deepEqual(chunks(t.site), []);
  await openPanel(page);
});

row(
  'the search comes with the first focus of its field, the later steps with the first answers',
  async (t) => {
    const page = await t.open({ body: INLINE });
    await panelReady(page);
    await beIdle(page);
    assert.deepEqual(chunks(t.site).sort(), ['panel', 'zh-Hant']);
    await (await inWidget(page, '#ask')).focus();
    await beIdle(page);
    const asking = ['model.generated', 'panel', 'search', 'zh-Hant', 'zh-Hant.data'];
    assert.deepEqual(chunks(t.site).sort(), asking);
    await (await inWidget(page, '#ask')).type('退款');
    await inWidget(page, '.result');
    await beIdle(page);
    const loaded = chunks(t.site);
    assert.ok(loaded.includes('later') && loaded.includes('marks'), loaded.join());
    assert.ok(!loaded.includes('opencc'), loaded.join());
  },
);

row('an inline widget fetches its panel as it nears the viewport, not before', async (t) => {
  const page = await t.open({ body: '<div style="height:4000px"></div><taobao-help></taobao-help>' });
  await shellReady(page);
  await beIdle(page);
  assert.deepEqual(chunks(t.site), []);
  await page.evaluate(() => scrollTo(0, 2700));
  await panelRequested(t, page);
});

row('a closed dialog widget fetches its panel when the page opens it', async (t) => {
  const page = await t.open({ body: '<taobao-help mode="dialog"></taobao-help>' });
  await shellReady(page);
  await beIdle(page);
  assert.deepEqual(chunks(t.site), []);
  await page.$eval('taobao-help', (element) => element.show());
  await panelRequested(t, page);
});

row('the files work from a folder deep down, below a page with another base', async (t) => {
  await fromElsewhere(t, {
    head: '<base href="/shop/zh/"><script type="module" src="/a/b/c/dist/taobao-help.js"></script>',
    body: LAUNCHER,
    script: 'none',
    path: '/shop/item/1?x=/../2',
  });
  assert.ok(t.site.requests.some((path) => path.startsWith('/a/b/c/dist/chunks/panel')));
});

row('the files work from another origin (CDN)', async (t) => {
  await fromElsewhere(t, {
    head: `<script type="module" src="${t.cdn.origin}/taobao-help@0/dist/taobao-help.js"></script>`,
    body: LAUNCHER,
    script: 'none',
  });
  assert.ok(t.cdn.requests.some((path) => path.startsWith('/taobao-help@0/dist/chunks/panel')));
  assert.deepEqual(chunks(t.site), []);
});

row('the classic file works from another origin that allows nothing', async (t) => {
  t.cdn.pages.set('/classic.js', () => ({ type: 'text/javascript', body: t.classic }));
  await fromElsewhere(t, {
    head: `<script defer src="${t.cdn.origin}/classic.js"></script>`,
    body: LAUNCHER,
    script: 'none',
  });
});

row('the classic file is one piece', async (t) => {
  const page = await t.open({ body: LAUNCHER, script: 'classic' });
  await openPanel(page);
  assert.deepEqual(await walk(page), WALK);
  assert.deepEqual(
    t.site.requests.filter((path) => path.includes('/dist/')),
    ['/dist/taobao-help.classic.js'],
  );
});
