// A small entry draws the launcher at once; the rest comes when it is needed, from wherever the entry came from.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  beIdle,
  chunks,
  inWidget,
  openPanel,
  panelReady,
  saveData,
  shellReady,
  walk,
  WALK,
} from '../support/widget.mjs';
import { row } from '../support/hosts/row.mjs';

const LAUNCHER = '<taobao-help mode="launcher"></taobao-help>';

/** Styles by which docs/hosts.md keeps the page still while the script is on its way. */
const RESERVE = /<!-- tried: reserve -->\s*```html\n([\s\S]*?)```/.exec(
  readFileSync('docs/hosts.md', 'utf8'),
)[1];

const panelRequested = async (t, page) => {
  await panelReady(page, 'taobao-help');
  assert.ok(chunks(t.site).includes('panel'), 'the panel was fetched');
};

const shifts = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) =>
          done(
            list.getEntries().map(({ value, sources }) => [value, sources.map(({ node }) => node?.nodeName)]),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done([]), 400);
      }),
  );

async function noShift(t, body, { ready, head = RESERVE } = {}) {
  const filler = '<p>Text</p>'.repeat(6);
  let release;
  const held = new Promise((done) => (release = done));
  const page = await t.newPage({ viewport: { width: 800, height: 1500 } });
  await page.setRequestInterception(true);
  // The script comes late, as on a slow phone: the page has been drawn without it.
  page.on('request', (request) => {
    if (request.url().endsWith('/dist/taobao-help.js')) void held.then(() => request.continue());
    else void request.continue();
  });
  const opening = t.open({ page, head, body: filler + body + filler, waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('p:last-of-type')?.getBoundingClientRect().height);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  release();
  await opening;
  await shellReady(page);
  await ready?.(page);
  await beIdle(page);
  assert.deepEqual(await shifts(page), []);
  return page;
}

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

async function fromElsewhere(t, options) {
  const page = await t.open(options);
  await openPanel(page);
  return page;
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
    const page = await t.open({ body: '<taobao-help></taobao-help>' });
    await panelReady(page);
    await beIdle(page);
    assert.deepEqual(chunks(t.site).sort(), ['panel', 'zh-Hant']);
    await (await inWidget(page, '#ask')).focus();
    await beIdle(page);
    assert.deepEqual(chunks(t.site).sort(), ['panel', 'search', 'zh-Hant', 'zh-Hant.data']);
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

row('no layout shift: launcher', async (t) => {
  await noShift(t, '<taobao-help mode="launcher"><a href="tel:9510211">9510211</a></taobao-help>');
});

row('no layout shift: inline, with text under it', async (t) => {
  await noShift(t, '<taobao-help><a href="tel:9510211">9510211</a></taobao-help>', { ready: panelReady });
});

row('no layout shift: dialog', async (t) => {
  await noShift(t, '<taobao-help mode="dialog"></taobao-help>');
});

row('no layout shift: a grid with gaps keeps its rows beside a launcher', async (t) => {
  const head = `${RESERVE}<style>body { display: grid; gap: 24px }</style>`;
  await noShift(t, LAUNCHER, { head });
});

row('a launcher adds no box, no gap and no scroll to the page', async (t) => {
  const head = '<style>body { display: flex; flex-direction: column; gap: 24px } p { margin: 0 }</style>';
  const measure = async (body, script) => {
    const page = await t.open({ head, body: `<p>One</p>${body}<p>Two</p>`, script });
    if (body) await shellReady(page);
    return page.evaluate(() => [
      document.body.getBoundingClientRect().height,
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
      document.querySelector('p:last-of-type').getBoundingClientRect().top,
    ]);
  };
  assert.deepEqual(await measure(LAUNCHER, 'module'), await measure('', 'none'));
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

row('offline after load: launcher, all three steps', (t) => walksOffline(t, LAUNCHER, openPanel));

row('offline after load: inline, all three steps', (t) =>
  walksOffline(t, '<taobao-help></taobao-help>', async () => {}),
);

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
  const page = await t.open({ body: '<taobao-help></taobao-help>' });
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
  const page = await t.open({ body: '<taobao-help></taobao-help>' });
  await panelReady(page);
  await (await inWidget(page, '#ask')).type('退款多久到帳');
  await inWidget(page, '.result');
  await beIdle(page);
  const [hit] = await page.$eval('taobao-help', (element) => element.search('單號一個禮拜沒跳'));
  assert.equal(hit.id, 'logistics-delay');
});

row('without JavaScript the default slot shows phone numbers and links', async (t) => {
  const page = await t.newPage();
  await page.setJavaScriptEnabled(false);
  t.site.pages.set('/', {
    body: `<!doctype html>${RESERVE}<script type="module" src="/dist/taobao-help.js"></script>
        <taobao-help><a href="tel:9510211">9510211</a></taobao-help>
        <noscript><p id="no">電話：9510211</p></noscript>`,
  });
  await page.goto(`${t.site.origin}/`);
  for (const selector of ['taobao-help a', '#no']) {
    const box = await (await page.$(selector)).boundingBox();
    assert.ok(box && box.width > 20 && box.height > 10, `${selector} is shown`);
  }
});

row('before the upgrade the default slot of a launcher can be seen and used', async (t) => {
  t.site.fails = (path) => path.endsWith('taobao-help.js');
  const page = await t.open({
    head: RESERVE,
    body: '<taobao-help mode="launcher"><a href="tel:9510211">9510211</a></taobao-help>',
  });
  const reached = await page.$eval('taobao-help a', (link) => {
    const { left, top } = link.getBoundingClientRect();
    return document.elementFromPoint(left + 3, top + 3) === link;
  });
  assert.equal(reached, true);
});
