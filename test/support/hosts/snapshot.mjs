// The widget's looks, node by node: every computed property and every box. A host page must not change them.
import assert from 'node:assert/strict';

/** Runs in the page: every element of the widget with its styles and its box, measured from the panel or launcher. */
function look(selector) {
  const { shadowRoot } = document.querySelector(selector);
  const round = (value) => Math.round(value * 10) / 10;
  const nodes = [];
  const visit = (element, origin, path) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const styles = getComputedStyle(element);
    const properties = Object.fromEntries([...styles].map((name) => [name, styles.getPropertyValue(name)]));
    // The browser reports a node that is not drawn at the window's corner.
    const drawn = element.getClientRects().length > 0;
    const box = drawn ? [left - origin.left, top - origin.top, width, height].map(round) : [0, 0, 0, 0];
    nodes.push({ path, box, properties });
    [...element.children].forEach((child, index) =>
      visit(child, origin, `${path} > ${child.localName}:${index}`),
    );
  };
  for (const element of shadowRoot.children) {
    const origin = element.getBoundingClientRect();
    const place = element.matches('.inline') ? origin : { left: 0, top: 0 };
    visit(element, place, `${element.localName}.${element.className.split(' ')[0]}`);
  }
  return JSON.stringify(nodes);
}

export async function snapshot(page, selector = 'taobao-help') {
  await page.evaluate(async () => {
    document.documentElement.scrollTop = 0;
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  return JSON.parse(await page.evaluate(look, selector));
}

/** Fails with the first few differences, readable. */
export function assertSame(actual, expected, { except = [], boxes = true } = {}) {
  assert.deepEqual(
    actual.map(({ path }) => path),
    expected.map(({ path }) => path),
    'the same nodes',
  );
  const differences = [];
  actual.forEach(({ path, box, properties }, index) => {
    const other = expected[index];
    const moved = box.some((value, side) => Math.abs(value - other.box[side]) > 0.5);
    if (boxes && moved) differences.push(`${path}: box ${box.join(' ')} instead of ${other.box.join(' ')}`);
    for (const name in other.properties) {
      if (except.some((pattern) => pattern.test(name)) || properties[name] === other.properties[name])
        continue;
      differences.push(`${path}: ${name} ${properties[name]} instead of ${other.properties[name]}`);
    }
  });
  assert.equal(
    differences.length,
    0,
    `${differences.length} differences:\n${differences.slice(0, 12).join('\n')}`,
  );
}
