// Docusaurus' site: sent as HTML, brought to life by React, and then one page that changes.
import assert from 'node:assert/strict';
import { inWidget, openPanel, panelReady, walk, WALK } from '../support/widget.mjs';
import { example } from '../support/examples/example.mjs';
import { followsRecipe } from '../support/examples/recipe.mjs';

const FOLDER = 'examples/docusaurus';
const LAUNCHER = 'taobao-help[mode]';

const heading = (page, text) =>
  page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, {}, text);

const colours = (page) =>
  page.$eval(LAUNCHER, ({ shadowRoot }) => {
    const of = (part, property) => getComputedStyle(shadowRoot.querySelector(part))[property];
    return [of('.launcher', 'backgroundColor'), of('.panel', 'backgroundColor'), of('.panel', 'colorScheme')];
  });

const checks = {
  recipe() {
    followsRecipe('hosts.md', 'Docusaurus', {
      js: `${FOLDER}/docusaurus.config.js`,
      jsx: `${FOLDER}/src/theme/Root.js`,
      css: `${FOLDER}/src/css/custom.css`,
    });
  },
  /** Errors of React's are errors of the page, which no row may have. */
  async hydration(page) {
    await page.waitForSelector('html[data-has-hydrated=true]');
    await inWidget(page, '.launcher:popover-open');
    assert.equal((await page.$$('taobao-help')).length, 1);
    assert.deepEqual(
      await page.$eval(LAUNCHER, (element) => Object.keys(element).some((key) => key.startsWith('__react'))),
      true,
      'React has taken the very element over',
    );
  },
  async steps(page) {
    await openPanel(page);
    assert.deepEqual(await walk(page), WALK);
    await page.$eval(LAUNCHER, (element) => element.reset());
  },
  async navigation(page) {
    await (await inWidget(page, '#ask')).type('退款');
    await page.$eval(LAUNCHER, (element) => {
      globalThis.before = element;
      element.hide();
    });
    await page.click('.pagination-nav__link--next');
    await heading(page, '退換貨');
    assert.ok(
      await page.evaluate(() => globalThis.before === document.querySelector('taobao-help')),
      'the same page, the same element',
    );
    await openPanel(page);
    assert.equal(await (await inWidget(page, '#ask')).evaluate(({ value }) => value), '退款');
    await page.$eval(LAUNCHER, (element) => element.hide());
  },
  /** A page written in MDX, with a widget of its own; it goes, and comes, with the page. */
  async mdx(page) {
    const inline = 'main taobao-help';
    await page.click('.pagination-nav__link--next');
    await heading(page, '客服');
    await panelReady(page, inline);
    await page.goBack();
    await heading(page, '退換貨');
    assert.equal(await page.$(inline), null);
    await page.goForward();
    await heading(page, '客服');
    await panelReady(page, inline);
    assert.deepEqual(await walk(page), WALK);
  },
  /** The switch of the page decides, whatever the device is set to. */
  async dark(page) {
    const light = ['rgb(26, 77, 46)', 'rgb(255, 255, 255)', 'light'];
    const dark = ['rgb(127, 214, 164)', 'rgb(27, 27, 29)', 'dark'];
    const follow = async (device, theme, expected) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: device }]);
      if ((await page.$eval('html', ({ dataset }) => dataset.theme)) !== theme)
        await page.click('.navbar [class*=toggleButton]');
      await page.waitForSelector(`html[data-theme=${theme}]`);
      assert.deepEqual(await colours(page), expected, `${theme} on a ${device} device`);
    };
    await follow('light', 'light', light);
    await follow('light', 'dark', dark);
    await follow('dark', 'dark', dark);
    await follow('dark', 'light', light);
  },
};

example('docusaurus', { checks });
