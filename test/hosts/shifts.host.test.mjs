// The page keeps still while the script is on its way, and shows what stands in the tag until then.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { row } from '../support/hosts/row.mjs';
import { beIdle, LAUNCHER, panelReady, shellReady } from '../support/widget.mjs';

/** Styles by which docs/hosts.md keeps the page still while the script is on its way. */
const RESERVE = /<!-- tried: reserve -->\s*```html\n([\s\S]*?)```/.exec(
  readFileSync('docs/hosts.md', 'utf8'),
)[1];

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
