// Astro's site: the shop that all examples show, then pages between which its router swaps the body.
import assert from 'node:assert/strict';
import { SHOP } from '../support/examples/shop.mjs';
import { inWidget, openPanel, walk, WALK, widgetsHeld } from '../support/widget.mjs';
import { example } from '../support/examples/example.mjs';
import { followsRecipe } from '../support/examples/recipe.mjs';

const FOLDER = 'examples/astro/src';

/** Once a page has come: until the pictures of both pages are gone, they lie over it and take its clicks. */
async function arrived(page, title) {
  await page.waitForFunction((name) => document.querySelector('h1').textContent === name, {}, title);
  await page.waitForSelector('html:not([data-astro-transition])');
}

/** Follows a link of the page's own; what its scripts do then is done. */
async function visit(page, title) {
  await page.evaluate((name) => {
    const link = [...document.querySelectorAll('nav a')].find(({ textContent }) => textContent === name);
    return new Promise((done) => {
      document.addEventListener('astro:page-load', done, { once: true });
      link.click();
    });
  }, title);
  await arrived(page, title);
}

const typed = async (page) => (await inWidget(page, '#ask')).evaluate(({ value }) => value);

const checks = {
  recipe() {
    followsRecipe('frameworks.md', 'Astro', {
      html: `${FOLDER}/layouts/Page.astro`,
      astro: `${FOLDER}/layouts/Page.astro`,
      ts: `${FOLDER}/pages/index.astro`,
    });
  },
  ...SHOP.checks,
  /** Without `transition:persist` the router makes a new element: nothing is left of the one before. */
  async 'made anew'(page) {
    await page.evaluate(() => {
      globalThis.sameDocument = true;
      globalThis.firstClass = customElements.get('taobao-help');
      document.querySelector('taobao-help').dataset.first = '';
    });
    for (const title of ['配送', '山海選物', '退換貨', '山海選物']) await visit(page, title);
    await inWidget(page, '.inline');
    assert.deepEqual(
      await page.evaluate(() => [
        globalThis.sameDocument,
        globalThis.firstClass === customElements.get('taobao-help'),
        document.querySelectorAll('taobao-help').length,
        document.querySelectorAll('[data-first]').length,
      ]),
      [true, true, 1, 0],
    );
    await SHOP.checks.attribute(page);
    await SHOP.checks.property(page);
    await SHOP.checks.event(page);
  },
  /** With it, the very element goes along. */
  async persisted(page) {
    await visit(page, '配送');
    await openPanel(page);
    await (await inWidget(page, '#ask')).type('退款');
    await page.$eval('taobao-help', (element) => (globalThis.before = element));
    await visit(page, '退換貨');
    assert.ok(await page.evaluate(() => globalThis.before === document.querySelector('taobao-help')));
    await inWidget(page, '.launcher:popover-open');
    await inWidget(page, '.panel:popover-open');
    assert.equal(await typed(page), '退款');
    await page.goBack();
    await arrived(page, '配送');
    assert.equal(await typed(page), '退款');
    await page.$eval('taobao-help', (element) => {
      delete globalThis.before;
      element.reset();
    });
    assert.deepEqual(await walk(page), WALK);
  },
  /** Those that the checks above have handles on stay; no other does. */
  async leaks(page) {
    const round = async () => {
      for (const title of ['山海選物', '配送', '退換貨']) await visit(page, title);
      await (await inWidget(page, '.launcher:popover-open')).dispose();
    };
    await round();
    const before = await widgetsHeld(page);
    for (let turn = 0; turn < 5; turn++) await round();
    assert.equal(await widgetsHeld(page), before);
  },
  async 'loaded once'(page) {
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    );
    assert.ok(scripts.some((path) => path.includes('/create-search.')));
    assert.deepEqual(scripts, [...new Set(scripts)]);
  },
};

example('astro', { init: SHOP.init, checks });
