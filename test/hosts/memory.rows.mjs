// Removing the element frees everything: counted by the browser's own heap, not guessed from its size alone.
import assert from 'node:assert/strict';
import { panelReady, widgetsHeld } from './widget.mjs';

/** Mounts and removes widgets one after the other; each opens its panel. */
async function mount(page, mode, times) {
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

/** Counts what is left. */
async function count(page) {
  const widgets = await widgetsHeld(page);
  const { JSHeapUsedSize, Nodes, JSEventListeners } = await page.metrics();
  return { widgets, heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}

async function noGrowth(t, mode) {
  const page = await t.open({ body: '<taobao-help></taobao-help>' });
  await panelReady(page);
  await mount(page, mode, 50);
  const before = await count(page);
  await mount(page, mode, 500);
  const after = await count(page);
  const story = JSON.stringify({ before, after });
  // The one that stays on the page.
  assert.equal(after.widgets, 1, story);
  assert.ok(after.nodes - before.nodes < 100, story);
  assert.ok(after.listeners - before.listeners < 20, story);
  assert.ok(after.heap - before.heap < 500 * 1000, story);
}

export const host = 'memory';
export const rows = {
  '500 mounts leave no element, node or listener: launcher': (t) => noGrowth(t, 'launcher'),
  '500 mounts leave no element, node or listener: inline': (t) => noGrowth(t, 'inline'),
  '500 mounts leave no element, node or listener: dialog': (t) => noGrowth(t, 'dialog'),
};
