// The widget and the scripts of the page leave each other alone: no globals, no listeners, no focus, no keys; and
// pages that change what every script relies on keep it working.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  beIdle,
  inWidget,
  openPanel,
  outerListeners,
  panelReady,
  shellReady,
  walk,
  WALK,
} from '../support/widget.mjs';
import { row } from '../support/hosts/row.mjs';

const LAUNCHER = '<taobao-help mode="launcher"></taobao-help>';
const INLINE = '<taobao-help></taobao-help>';

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

/** A page whose first script does something that pages do, with the widget in both modes. */
async function survives(t, init, script = 'module') {
  const page = await t.open({ head: `<script>(${init})()</script>`, body: LAUNCHER, script });
  await openPanel(page);
  assert.deepEqual(await walk(page), WALK);
  await page.keyboard.press('Escape');
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), false);
  return page;
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

row('survives: Array.prototype with enumerable extras', (t) =>
  survives(t, function () {
    Array.prototype.contains = function (item) {
      return this.indexOf(item) >= 0;
    };
    Object.prototype.extra = function () {};
    String.prototype.trimAll = function () {};
  }),
);

row('survives: Object.prototype and Array.prototype frozen', (t) =>
  survives(t, function () {
    [Object, Array, Function, String, Map, Set, Promise, Error, RegExp].forEach(({ prototype }) =>
      Object.freeze(prototype),
    );
  }),
);

row('survives: Prototype.js-like patches (toJSON, Array.from, bind, classList)', (t) =>
  survives(t, function () {
    Array.prototype.toJSON = function () {
      return `[${this.join()}]`;
    };
    Object.toJSON = JSON.stringify;
    Array.from = (list) => Array.prototype.slice.call(list);
    Function.prototype.bind = function (self, ...first) {
      return (...rest) => this.apply(self, [...first, ...rest]);
    };
    Element.prototype.remove = function () {
      this.parentNode?.removeChild(this);
      return this;
    };
    Array.prototype.find = function (test) {
      return this.filter(test)[0];
    };
    Element.prototype.toggle =
      Element.prototype.show =
      Element.prototype.hide =
        function () {
          throw new Error('a method of the page');
        };
  }),
);

row('survives: addEventListener, attachShadow and setTimeout wrapped (zone.js-like)', (t) =>
  survives(t, function () {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const wrapped = typeof listener === 'function' ? (...list) => listener.apply(this, list) : listener;
      return addEventListener.call(this, type, wrapped, options);
    };
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, { ...options });
    };
    const { setTimeout: real } = window;
    window.setTimeout = (work, ...rest) => real(() => work(), ...rest);
  }),
);

row('survives: window.Event, name, status, event and process of the page', (t) =>
  survives(t, function () {
    window.process = { env: {} };
    window.module = window.exports = {};
    window.define = function () {};
    window.define.amd = true;
    window.name = 'panel';
    window.html = window.render = window.Panel = window.VERSION = 'of the page';
  }),
);

row('survives: AMD, CommonJS and names of the page, classic file', (t) =>
  survives(
    t,
    function () {
      window.define = function () {
        throw new Error('AMD was called');
      };
      window.define.amd = {};
      window.exports = window.module = { exports: {} };
      window.html = window.render = window.e = window.t = 1;
    },
    'classic',
  ),
);

row('survives: no requestIdleCallback, no navigator.connection, no crypto.randomUUID', (t) =>
  survives(t, function () {
    delete window.requestIdleCallback;
    delete window.cancelIdleCallback;
    Object.defineProperty(Navigator.prototype, 'connection', { value: undefined });
    Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined });
  }),
);

row("survives: the page's own Lit, and leaves it working", async (t) => {
  const lit = readFileSync('node_modules/lit-html/lit-html.js', 'utf8');
  t.site.pages.set('/lit.js', { type: 'text/javascript', body: lit });
  const page = await t.open({
    head: `<script type="module">
        import { html, render } from '/lit.js';
        window.draw = (text) => render(html\`<b>\${text}</b>\`, document.querySelector('#own'));
        draw('one');
      </script>`,
    body: `<div id="own"></div>${LAUNCHER}`,
  });
  await openPanel(page);
  await walk(page);
  assert.equal(await page.evaluate(() => (draw('two'), document.querySelector('#own').textContent)), 'two');
  assert.equal(await page.evaluate(() => window.litHtmlVersions.length), 1);
  assert.deepEqual(t.trouble.warnings, []);
});

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
