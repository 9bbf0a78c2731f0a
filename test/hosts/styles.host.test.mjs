// Style sheets of host pages do not reach the widget: every computed property and box is as on a clean page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assertSame, snapshot } from '../support/hosts/snapshot.mjs';
import {
  inWidget,
  openPanel,
  panelReady,
  shellReady,
  stopClock,
  INLINE,
  LAUNCHER,
} from '../support/widget.mjs';
import { row } from '../support/hosts/row.mjs';

const file = (path) => `<style>${readFileSync(`tools/hosts/node_modules/${path}`, 'utf8')}</style>`;
const style = (css) => `<style>${css}</style>`;

/** An inline widget is where and as wide as the page lets it be; here that is the same on every page. */
const COLUMN = `display: block !important; position: absolute !important; inset: 20px auto auto 20px !important;
  transform: none !important; opacity: 1 !important; box-sizing: content-box !important; width: 420px !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; float: none !important; zoom: 1 !important`;
const bodyOf = (theme) => `<main id="top"><h1>Shop</h1><p>Text <a href="#top">link</a></p></main>
  <div style="${COLUMN}"><taobao-help id="inline" theme="${theme}"></taobao-help></div>
  <taobao-help id="launcher" mode="launcher" theme="${theme}"></taobao-help>`;

const IMPORTANT = `* { margin: 0 !important; padding: 0 !important; border: 0 !important; outline: 0 !important;
  box-sizing: content-box !important; font: italic 30px/3 cursive !important; color: lime !important;
  background: black !important; list-style: square !important; text-align: right !important;
  text-transform: uppercase !important; letter-spacing: 5px !important; word-break: break-all !important;
  text-indent: 2em !important; white-space: pre !important; cursor: none !important; direction: rtl !important;
  unicode-bidi: bidi-override !important; writing-mode: horizontal-tb !important; visibility: visible !important;
  text-shadow: 2px 2px red !important; -webkit-text-fill-color: lime !important; user-select: none !important;
  pointer-events: none !important; transition: all 3s !important; animation: none !important;
  word-spacing: 9px !important; quotes: none !important; accent-color: red !important;
  caret-color: red !important; hyphens: auto !important; overflow-wrap: anywhere !important; tab-size: 1 !important;
  font-variant: small-caps !important; font-feature-settings: "smcp" !important; -webkit-text-stroke: 1px red !important }`;

const TAGS = `button, input, select, textarea, ul, ol, li, h2, h3, p, a, svg, section, header, footer, nav, dialog, details,
  summary, label, mark { all: revert; display: inline !important; position: absolute !important; width: 7px !important;
  height: 7px !important; opacity: 0.1 !important; transform: rotate(9deg) !important; z-index: -1 !important }
  .panel, .launcher, .body, .button, .card, .icon, .hidden, .step, .header, .link, .bar { display: none !important }`;

/** Looks of host pages; each is tried with an inline widget and with a launcher, closed and open. */
const HOSTS = {
  '* { all: unset }': { head: style('*, *::before, *::after { all: unset }') },
  '* { all: revert !important }': { head: style('* { all: revert !important }') },
  'resets with !important on everything': { head: style(IMPORTANT) },
  'rules for tags and for our class names': { head: style(TAGS) },
  // Its dark theme declares a dark page, which an automatic theme follows.
  Bootstrap: {
    head: file('bootstrap/dist/css/bootstrap.css'),
    attributes: 'data-bs-theme="dark"',
    theme: 'light',
  },
  'Tailwind preflight': { head: file('tailwindcss/preflight.css') },
  'html { font-size: 62.5% }': { head: style('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  'a page from right to left': { attributes: 'dir="rtl"' },
  'huge z-indexes and a full-page layer': {
    head: style('#top { position: fixed; inset: 0; z-index: 2147483647; background: #fff }'),
  },
  'overflow, transform, filter and contain on ancestors': {
    head: style(`body { transform: translateZ(0) scale(1); filter: blur(0); perspective: 1px; overflow: hidden; height: 3000px;
      contain: layout paint style; will-change: transform; backdrop-filter: blur(1px); isolation: isolate; margin: 8px }`),
    closed: true,
  },
  'an ancestor that is see-through and takes no pointer': {
    head: style(
      'body { opacity: 0.2; pointer-events: none; user-select: none; cursor: wait; visibility: hidden }',
    ),
  },
  'a vertical writing mode': {
    head: style('html { writing-mode: vertical-rl; text-orientation: upright }'),
    closed: true,
  },
  'custom properties of common names': {
    head: style(
      ':root { --background: red; --text: lime; --radius: 50%; --_accent: red; --_background: lime; --_radius: 99px; --_inset: 0px }',
    ),
  },
  'layers, scopes and container queries of the page': {
    head: style(`@layer a, b; @layer a { * { color: red; font-weight: 900 } } @scope (html) { button { all: unset } }
      html { container: taobao-help / inline-size }`),
  },
  'quirks mode (no doctype)': { quirks: true },
};

/** Theme → the clean page. */
const references = new Map();

async function picture(t, { head = '', attributes = '', quirks = false, theme = 'auto' }) {
  const page = await t.newPage({ init: stopClock, viewport: { width: 1000, height: 800 } });
  // Nothing is caught on its way.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const body = bodyOf(theme);
  const html = `<html lang="zh-Hant"><head><meta charset="utf-8"><script type="module" src="/dist/taobao-help.js"></script></head><body>${body}</body>`;
  await t.open({ page, head, attributes, body, ...(quirks && { html }) });
  assert.equal(await page.evaluate(() => document.compatMode), quirks ? 'BackCompat' : 'CSS1Compat');
  await page.waitForFunction(() =>
    document.querySelector('#launcher')?.shadowRoot?.querySelector('.launcher'),
  );
  await panelReady(page, '#inline');
  const inline = await snapshot(page, '#inline');
  const closed = await snapshot(page, '#launcher');
  // As a page would call it: the pointer must be able to do so too, which the rows on the top layer show.
  await page.$eval('#launcher', (element) => element.show());
  await panelReady(page, '#launcher');
  const open = await snapshot(page, '#launcher');
  return { page, inline, closed, open };
}

/** The clean page in a theme, once for all rows. */
async function reference(t, theme = 'auto') {
  if (!references.has(theme)) references.set(theme, await picture(t, { theme }));
  return references.get(theme);
}

async function unchanged(t, settings) {
  const clean = await reference(t, settings.theme);
  const seen = await picture(t, settings);
  assertSame(seen.closed, clean.closed);
  assertSame(seen.open, clean.open);
  if (!settings.closed) assertSame(seen.inline, clean.inline);
}

/** Whether a click in the middle of something in the widget reaches the widget. */
const reaches = (page, selector) =>
  inWidget(page, selector).then((handle) =>
    handle.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
    }),
  );

async function onTop(t, options) {
  const page = await t.open({ init: stopClock, ...options });
  await shellReady(page);
  assert.equal(await reaches(page, '.launcher'), 'taobao-help');
  await openPanel(page);
  assert.equal(await reaches(page, '#ask'), 'taobao-help');
  const box = await (await inWidget(page, '.panel')).boundingBox();
  const { width, height } = page.viewport();
  assert.ok(
    box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
    JSON.stringify(box),
  );
  return page;
}

for (const [name, settings] of Object.entries(HOSTS))
  row(`unchanged by: ${name}`, (t) => unchanged(t, settings));

row('on top of z-index 2147483647', async (t) => {
  await onTop(t, {
    body: `${LAUNCHER}<div style="position: fixed; inset: 0; z-index: 2147483647; background: #fff"></div>`,
  });
});

row('free of ancestors that clip, move and filter', async (t) => {
  await onTop(t, {
    body: `<div style="overflow: hidden; width: 10px; height: 10px; transform: translate(-500px) rotate(30deg); filter: blur(3px);
        contain: strict; clip-path: circle(1px); opacity: 0; pointer-events: none; user-select: none">${LAUNCHER}</div>`,
  });
});

row('zoom on html: inside the window, and works', async (t) => {
  await onTop(t, {
    head: style('html { zoom: 1.5 }'),
    body: LAUNCHER,
    viewport: { width: 1200, height: 900 },
  });
});

row('zoom: 0.5 on body: inside the window, and works', async (t) => {
  await onTop(t, { head: style('body { zoom: 0.5 }'), body: LAUNCHER });
});

row('text in the panel can be selected where the page forbids it', async (t) => {
  const page = await t.open({
    head: style('* { user-select: none }'),
    body: INLINE,
  });
  const heading = await inWidget(page, '#step-heading');
  const { x, y, width, height } = await heading.boundingBox();
  await page.mouse.click(x + Math.min(40, width / 2), y + height / 2, { count: 3 });
  assert.notEqual(String(await page.evaluate(() => String(getSelection()))).trim(), '');
});

row('the page can still move, hide and size an inline widget', async (t) => {
  const page = await t.open({
    head: style('taobao-help { margin: 10px 20px; max-width: 500px } .off { display: none }'),
    body: INLINE,
  });
  await shellReady(page);
  const box = () =>
    page.$eval('taobao-help', (element) => {
      const { left, width } = element.getBoundingClientRect();
      return [left, width];
    });
  assert.deepEqual(await box(), [28, 500]);
  await page.$eval('taobao-help', (element) => element.classList.add('off'));
  assert.deepEqual(await box(), [0, 0]);
  await page.$eval('taobao-help', (element) => {
    element.classList.remove('off');
    element.hidden = true;
  });
  assert.deepEqual(await box(), [0, 0]);
});
