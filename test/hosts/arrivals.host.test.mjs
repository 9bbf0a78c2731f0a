// Pages that come another way: from the browser’s cache, made ready unseen, from a server, hydrated late.
import assert from 'node:assert/strict';
import { documentOf } from '../support/hosts/context.mjs';
import { row } from '../support/hosts/row.mjs';
import { typed, works } from '../support/hosts/uses.mjs';
import {
  chunks,
  inWidget,
  LAUNCHER,
  openPanel,
  panelReady,
  shellReady,
  walk,
  WALK,
} from '../support/widget.mjs';

/** Events of a widget while somebody walks through the steps. */
const ON_THE_WAY = ['entry-open', 'step-change', 'complete', 'step-change', 'step-change', 'complete'];

async function bfcache(t, prepare) {
  t.site.pages.set('/next', { body: '<!doctype html><title>Next</title><p>Next' });
  const page = await t.open({ body: LAUNCHER });
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.restored = persisted)));
  await shellReady(page);
  await prepare?.(page);
  await page.goto(`${t.site.origin}/next`);
  await page.goBack();
  await page.waitForFunction(() => window.restored !== undefined || !document.querySelector('taobao-help'));
  assert.equal(await page.evaluate(() => window.restored), true, 'the page came from the back/forward cache');
  return page;
}

/** Writes down the widgets' events, and tells the site when the page has rested for a while unseen. */
function whileUnseen() {
  window.events = [];
  for (const type of ['open', 'close', 'entry-open', 'step-change', 'complete', 'error'])
    addEventListener(`taobao-help-${type}`, () => window.events.push(type));
  addEventListener('load', async () => {
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((done) => requestIdleCallback(() => setTimeout(done, 50), { timeout: 500 }));
    }
    window.stored = localStorage.length + sessionStorage.length;
    void fetch(`/rested?${document.prerendering}`);
  });
}

/**
 * A page that the browser makes ready unseen, and goes to by a click.
 * @returns the page, now that it is seen, and the chunks that were asked for before
 */
async function prerendered(t, body) {
  t.site.pages.set('/b', { body: documentOf({ head: `<script>(${whileUnseen})()</script>`, body }) });
  const rested = new Promise((done) =>
    t.site.pages.set('/rested?true', () => {
      done();
      return { type: 'text/plain', body: '' };
    }),
  );
  const page = await t.newPage({ prerenders: true });
  await t.open({
    page,
    script: 'none',
    body: `<a href="/b">B</a>
      <script type="speculationrules">{ "prerender": [{ "urls": ["/b"], "eagerness": "immediate" }] }</script>`,
  });
  await rested;
  const unseen = chunks(t.site);
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  assert.deepEqual(
    await page.evaluate(() => [
      location.pathname,
      performance.getEntriesByType('navigation')[0].activationStart > 0,
      document.prerendering,
      document.wasDiscarded,
      window.stored,
      window.events,
    ]),
    ['/b', true, false, false, 0, []],
    'made ready unseen, with nothing stored and nothing told',
  );
  return { page, unseen };
}

row('back/forward cache: restored, closed', async (t) => works(await bfcache(t)));

row('back/forward cache: restored, open, with what was typed', async (t) => {
  const page = await bfcache(t, async (before) => {
    await openPanel(before);
    await (await inWidget(before, '#ask')).type('退款');
  });
  assert.equal(await typed(page), '退款');
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), true);
  await page.$eval('taobao-help', (element) => element.hide());
  await works(page);
});

row('declarative shadow DOM from a server: taken over, not doubled', async (t) => {
  const page = await t.open({
    body: `<taobao-help mode="launcher"><template shadowrootmode="open"><section class="panel inline" part="panel"><button class="launcher" part="launcher">Help</button></section></template></taobao-help>`,
  });
  await works(page);
});

row('declarative shadow DOM, inline, with content of the default slot', async (t) => {
  const page = await t.open({
    body: `<taobao-help><template shadowrootmode="open"><slot></slot></template><a href="tel:9510211">9510211</a></taobao-help>`,
  });
  await panelReady(page);
  assert.deepEqual(await walk(page), WALK);
  assert.equal(
    await page.$eval('taobao-help', ({ shadowRoot }) => shadowRoot.querySelectorAll('[part="panel"]').length),
    1,
  );
});

row('hydration: the element is defined long after the page, with properties set before', async (t) => {
  const page = await t.open({
    script: 'none',
    body: `${LAUNCHER}<script>const help = document.querySelector('taobao-help'); help.query = '退款'; help.open = true; help.lang = 'zh-Hans'</script>`,
  });
  await page.addScriptTag({ url: '/dist/taobao-help.js', type: 'module' });
  await panelReady(page);
  assert.deepEqual(
    await page.$eval('taobao-help', (element) => [
      element.open,
      element.getAttribute('open'),
      element.getAttribute('query'),
      element.shadowRoot.querySelector('#ask').value,
      Object.hasOwn(element, 'open'),
    ]),
    [true, '', '退款', '退款', false],
  );
});

row('prerender: a launcher loads nothing more until somebody sees the page', async (t) => {
  const { page, unseen } = await prerendered(
    t,
    '<input autofocus id="own"><taobao-help mode="launcher" persist="local"></taobao-help>',
  );
  assert.deepEqual(unseen, []);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'own');
  // By itself, as on any page that rests.
  await works(page);
  await openPanel(page);
  assert.deepEqual(await walk(page), WALK);
  assert.deepEqual(await page.evaluate(() => window.events), ['open', 'close', 'open', ...ON_THE_WAY]);
});

row('prerender: an inline widget loads its panel when somebody sees the page', async (t) => {
  const { page, unseen } = await prerendered(t, '<taobao-help persist="local"></taobao-help>');
  assert.deepEqual(unseen, []);
  await panelReady(page);
  assert.deepEqual(await walk(page), WALK);
  assert.deepEqual(await page.evaluate(() => window.events), ON_THE_WAY);
});
