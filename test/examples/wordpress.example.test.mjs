// WordPress' pages in its stock theme: a plugin's launcher on every page, and a widget in a block.
import assert from 'node:assert/strict';
import { inWidget, openPanel, panelReady, walk, WALK } from '../support/widget.mjs';
import { example } from '../support/examples/example.mjs';
import { followsRecipe } from '../support/examples/recipe.mjs';

const IN_BLOCK = '.wp-block-post-content taobao-help';

const visit = (page, name) => page.goto(new URL(`/?pagename=${name}`, page.url()).href);

const checks = {
  recipe() {
    followsRecipe('hosts.md', 'WordPress', { php: 'examples/wordpress/taobao-help.php' });
  },
  async launcher(page) {
    await inWidget(page, '.launcher:popover-open');
    assert.equal((await page.$$('taobao-help')).length, 1);
    await openPanel(page);
    assert.deepEqual(await walk(page), WALK);
    const panel = await page.evaluate(
      () => performance.getEntriesByType('resource').find(({ name }) => name.includes('/panel-')).name,
    );
    assert.match(panel, /\/wp-content\/taobao-help\/dist\/chunks\/panel-[\w-]+\.js$/);
  },
  /** As wide as the text: the theme lays blocks out. */
  async block(page) {
    await visit(page, 'help');
    await panelReady(page, IN_BLOCK);
    const [width, text] = await page.$eval(IN_BLOCK, (element) => [
      element.shadowRoot.querySelector('.panel').getBoundingClientRect().width,
      Number.parseFloat(getComputedStyle(element).maxWidth),
    ]);
    assert.equal(width, text);
    assert.deepEqual(await walk(page), WALK);
  },
  /** WordPress strips the element from texts of people who may not write unfiltered HTML; the launcher stays. */
  async filtered(page) {
    await visit(page, 'help-by-author');
    await inWidget(page, '.launcher:popover-open');
    assert.equal((await page.$$('.wp-block-post-content')).length, 1);
    assert.equal((await page.$$(IN_BLOCK)).length, 0);
  },
};

example('wordpress', { checks });
