// Pages that change what every script relies on keep the widget working.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { row } from '../support/hosts/row.mjs';
import { LAUNCHER, openPanel, walk, WALK } from '../support/widget.mjs';

/** A page whose first script does something that pages do, with the widget in both modes. */
async function survives(t, init, script = 'module') {
  const page = await t.open({ head: `<script>(${init})()</script>`, body: LAUNCHER, script });
  await openPanel(page);
  assert.deepEqual(await walk(page), WALK);
  await page.keyboard.press('Escape');
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), false);
  return page;
}

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
