// Removing the element frees everything: counted by the browser's own heap, not guessed from its size alone.
import assert from 'node:assert/strict';
import { inWidget, panelReady, widgetsHeld, INLINE } from '../support/widget.mjs';
import { row } from '../support/hosts/row.mjs';

/** ms for a row: a thousand widgets, each with its panel, take 50 s on two idle cores, six times that on busy ones. */
const LIMIT = 480_000;

/** How many mounts one call into the page makes: the browser's driver waits three minutes for an answer. */
const AT_ONCE = 50;

/** Mounts and removes widgets one after the other; each opens its panel. */
async function mount(page, mode, times) {
  for (let from = 0; from < times; from += AT_ONCE) await mountSome(page, mode, AT_ONCE);
}

async function mountSome(page, mode, times) {
  await page.evaluate(
    async (name, count) => {
      for (let turn = 0; turn < count; turn++) {
        const element = document.createElement('taobao-help');
        element.setAttribute('mode', name);
        document.body.append(element);
        element.open = name !== 'inline';
        element.query = '退款';
        // Sixteen at a time have their core and their panel before they go.
        if (turn % 16 === 0) await element.search('退貨');
        await new Promise((done) => setTimeout(done));
        element.remove();
      }
    },
    mode,
    times,
  );
}

/** How often what is left is counted before it counts as held for good; each time takes a second or more. */
const COUNTS = 30;

/** Counts what is left, once loads that were on their way have ended: they hold what they load for. */
async function count(page) {
  let widgets = await widgetsHeld(page);
  for (let turn = 1; widgets > 1 && turn < COUNTS; turn++) widgets = await widgetsHeld(page);
  const { JSHeapUsedSize, Nodes, JSEventListeners } = await page.metrics();
  return { widgets, heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}

/** Leads one widget to its last step and back: whatever a page loads and compiles once is there before it is counted. */
async function walk(page) {
  await page.evaluate(async () => {
    const widget = document.querySelector('taobao-help');
    await widget.search('退貨');
    widget.report = { entry: 'returns-apply', summary: '花瓶碎了，想退貨' };
    widget.step = 'action';
  });
  await inWidget(page, '.plan');
  await page.evaluate(() => document.querySelector('taobao-help').reset());
}

async function noGrowth(t, mode) {
  const page = await t.open({ body: INLINE });
  await panelReady(page);
  await walk(page);
  // The first 500 still compile code and expressions, 500 KB of them; after these 500 more add 30.
  await mount(page, mode, 500);
  const before = await count(page);
  await mount(page, mode, 500);
  const after = await count(page);
  const story = JSON.stringify({ before, after });
  // The one that stays on the page.
  assert.equal(after.widgets, 1, story);
  assert.ok(after.nodes - before.nodes < 100, story);
  assert.ok(after.listeners - before.listeners < 20, story);
  assert.ok(after.heap - before.heap < 250 * 1000, story);
}

row('500 mounts leave no element, node or listener: launcher', (t) => noGrowth(t, 'launcher'), LIMIT);

row('500 mounts leave no element, node or listener: inline', (t) => noGrowth(t, 'inline'), LIMIT);

row('500 mounts leave no element, node or listener: dialog', (t) => noGrowth(t, 'dialog'), LIMIT);
