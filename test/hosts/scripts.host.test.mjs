// The widget and the scripts of the page leave each other alone: no globals, no listeners, no focus, no keys.
import assert from 'node:assert/strict';
import { row } from '../support/hosts/row.mjs';
import { works } from '../support/hosts/uses.mjs';
import {
  beIdle,
  inWidget,
  LAUNCHER,
  INLINE,
  openPanel,
  outerListeners,
  panelReady,
  shellReady,
  walk,
} from '../support/widget.mjs';

const globalsOf = (page) =>
  page.evaluate(() => [
    ...Object.getOwnPropertyNames(window),
    ...Object.getOwnPropertySymbols(window).map(String),
    ...[
      'Object',
      'Array',
      'Function',
      'String',
      'Promise',
      'Node',
      'Element',
      'HTMLElement',
      'EventTarget',
      'Event',
    ].flatMap((name) =>
      Object.getOwnPropertyNames(window[name].prototype).map((key) => `${name}.prototype.${key}`),
    ),
    ...Object.getOwnPropertyNames(document),
  ]);

const NOTHING = {
  window: [],
  document: [],
  'document.documentElement': [],
  'document.body': [],
  visualViewport: [],
};
/** A widget follows the page's address, which may ask for it. */
const CLOSED = { ...NOTHING, window: ['hashchange'] };
/** Its panel reads a case in the address, and asks how it went once the shopper is back. */
const OPENED = { ...NOTHING, document: ['visibilitychange'], window: ['hashchange', 'hashchange'] };

/** Everything of the page outside the widget that a script could leave a mark on. */
const outside = (page) =>
  page.evaluate(() => {
    const { documentElement: root, body, head } = document;
    const attributes = ({ attributes: list }) => [...list].map(({ name, value }) => `${name}=${value}`);
    return {
      root: attributes(root),
      body: attributes(body),
      head: head.childElementCount,
      children: [...body.children].map(({ localName }) => localName),
      styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
      overflow: [getComputedStyle(root).overflow, getComputedStyle(body).overflow],
      title: document.title,
      url: location.href,
      history: history.length,
      scroll: [scrollX, scrollY],
      cookies: document.cookie,
      stored: [localStorage.length, sessionStorage.length],
      elements: document.querySelectorAll('*').length,
    };
  });

async function noGlobals(t, script) {
  const clean = await t.open({ body: INLINE, script: 'none' });
  const before = await globalsOf(clean);
  const page = await t.open({ body: INLINE + LAUNCHER, script });
  await panelReady(page);
  await walk(page);
  const known = new Set(before);
  assert.deepEqual(
    (await globalsOf(page)).filter(
      (name) => !known.has(name) && !/aria(Query|query)|ariaQuerySelector/.test(name),
    ),
    [],
  );
}

row('no globals: module', (t) => noGlobals(t, 'module'));

row('no globals: classic', (t) => noGlobals(t, 'classic'));

row('one name in the registry of elements', async (t) => {
  const page = await t.open({
    head: '<script>{ const { define } = customElements; window.names = []; customElements.define = function (name, ...rest) { names.push(name); return define.call(this, name, ...rest) } }</script>',
    body: LAUNCHER,
  });
  await openPanel(page);
  assert.deepEqual(await page.evaluate(() => window.names), ['taobao-help']);
});

row('no listeners on the window, the document or the body, closed, open and closed again', async (t) => {
  const page = await t.open({ body: LAUNCHER });
  await shellReady(page);
  assert.deepEqual(await outerListeners(page), CLOSED);
  await openPanel(page);
  // An open panel makes room for the keyboard of a phone.
  assert.deepEqual(await outerListeners(page), { ...OPENED, visualViewport: ['resize', 'scroll'] });
  await page.keyboard.press('Escape');
  assert.deepEqual(await outerListeners(page), OPENED);
  await page.$eval('taobao-help', (element) => element.remove());
  assert.deepEqual(await outerListeners(page), NOTHING);
});

row('no listeners left where it is removed before the page has loaded', async (t) => {
  t.site.pages.set('/slow.png', () => ({ type: 'image/png', body: '' }));
  const page = await t.open({
    body: `${LAUNCHER}${INLINE}<script type="module" src="/dist/taobao-help.js"></script>
        <script type="module">document.querySelectorAll('taobao-help').forEach((element) => element.remove())</script>`,
  });
  await beIdle(page);
  assert.deepEqual(await outerListeners(page), NOTHING);
  assert.deepEqual(
    t.site.requests.filter((path) => path.includes('/chunks/')),
    [],
  );
});

row('no listeners left by a modal panel on a phone', async (t) => {
  const page = await t.open({ body: LAUNCHER, viewport: { width: 390, height: 800 } });
  await openPanel(page);
  await page.keyboard.press('Escape');
  assert.deepEqual(await outerListeners(page), OPENED);
  await page.$eval('taobao-help', (element) => element.remove());
  assert.deepEqual(await outerListeners(page), NOTHING);
});

row('nothing outside changes: attributes, styles, elements, storage, history, scroll', async (t) => {
  const body = `<div style="height: 3000px"></div>${LAUNCHER}`;
  const clean = await t.open({ body, path: '/same/', script: 'none' });
  const expected = await outside(clean);
  const page = await t.open({ body, path: '/same/' });
  // The page's own script tag is all that differs.
  expected.head += 1;
  expected.elements += 1;
  assert.deepEqual(await outside(page), expected);
  await openPanel(page);
  const { scroll, ...open } = expected;
  const seen = await outside(page);
  assert.deepEqual({ ...seen, scroll }, { ...open, scroll });
  assert.deepEqual(seen.scroll, scroll);
  await walk(page);
  await page.keyboard.press('Escape');
  assert.deepEqual(await outside(page), expected);
});

row('the focus stays with the page until the shopper opens the panel, and comes back', async (t) => {
  const page = await t.open({ body: `<input id="own" autofocus>${LAUNCHER}${INLINE}` });
  await panelReady(page, 'taobao-help + taobao-help');
  await beIdle(page);
  const active = () => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
  assert.equal(await active(), 'own');
  await page.$eval('taobao-help', (element) => element.show());
  await page.waitForFunction(() => document.activeElement.localName === 'taobao-help');
  await page.keyboard.press('Escape');
  assert.equal(await active(), 'own');
});

row('no key is caught while the panel is closed', async (t) => {
  const page = await t.open({
    body: `<textarea id="own"></textarea>${LAUNCHER}
        <script>window.keys = []; addEventListener('keydown', (event) => keys.push(event.key + event.defaultPrevented))</script>`,
  });
  await openPanel(page);
  await page.$eval('taobao-help', (element) => element.hide());
  await page.focus('#own');
  const keys = ['/', '?', 'Escape', 'Enter', 'Tab', 'k', 'ArrowDown'];
  for (const key of keys) {
    await page.focus('#own');
    await page.keyboard.press(key);
  }
  await page.focus('#own');
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  assert.deepEqual(await page.evaluate(() => window.keys), [
    ...keys.map((key) => `${key}false`),
    'Controlfalse',
    'kfalse',
  ]);
  assert.equal(await page.$eval('#own', ({ value }) => value), '/?\nk');
});

row('keys typed in the page beside an open panel stay with the page', async (t) => {
  const page = await t.open({ body: `<textarea id="own"></textarea>${LAUNCHER}` });
  await openPanel(page);
  await page.focus('#own');
  await page.keyboard.type('a/');
  await page.keyboard.press('Escape');
  assert.equal(await page.$eval('#own', ({ value }) => value), 'a/');
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), true);
});

row('a page that cancels opening and closing keeps its way', async (t) => {
  const page = await t.open({ body: LAUNCHER });
  await shellReady(page);
  await page.evaluate(() =>
    addEventListener('taobao-help-open', (event) => event.preventDefault(), { once: true }),
  );
  await (await inWidget(page, '.launcher')).click();
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), false);
  await works(page);
});
