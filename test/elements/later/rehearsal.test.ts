import { expect, waitUntil } from '@open-wc/testing';
import { drawn, mount } from '../mount.js';

/** Work that waits for the browser to be at rest, which it is when a test says so. */
const waiting: (() => void)[] = [];
const { requestIdleCallback } = globalThis;

beforeEach(() => {
  globalThis.requestIdleCallback = (work) =>
    waiting.push(() => work({ didTimeout: false, timeRemaining: () => 50 }));
});

afterEach(() => {
  globalThis.requestIdleCallback = requestIdleCallback;
  waiting.length = 0;
});

/** How many templates are made from now on: each is parsed once, the first time that it is drawn. */
function countTemplates(): () => number {
  let count = 0;
  const made = Reflect.get(document, 'createElement') as (tag: string) => Element;
  const createElement = (tag: string): Element => {
    if (tag === 'template') count++;
    return made.call(document, tag);
  };
  Object.assign(document, { createElement });
  return () => {
    Reflect.deleteProperty(document, 'createElement');
    return count;
  };
}

describe('the action for the best answer', () => {
  it('is drawn ahead while the answers are read, where nobody sees it', async () => {
    const shopper = await mount();
    // Only waits of the rehearsal count, not those of the panel before.
    waiting.length = 0;
    await shopper.ask('花瓶碎了，賣家不理我，想退款');
    await waitUntil(() => waiting.length > 0, 'nothing waits', { timeout: 10_000 });
    const { textContent } = shopper.root;
    const ahead = countTemplates();
    for (const work of waiting) work();
    await drawn();
    expect(ahead(), 'ahead').to.be.above(10);
    expect(shopper.root.textContent).to.equal(textContent);
    expect(shopper.element.step).to.equal('entry');
    expect(shopper.element.report.entry).to.equal('');

    const then = countTemplates();
    await shopper.open('product-defect');
    expect(then(), 'then').to.be.below(5);
  });
});
