import { expect } from '@open-wc/testing';
import { describing, drawn, mount } from '../mount.js';

const ALWAYS = ['panel', 'header', 'stepper', 'step', 'footer'];

describe('the parts', () => {
  it('of the first step', async () => {
    const shopper = await mount();
    for (const name of [...ALWAYS, 'search-input', 'channel']) {
      expect(shopper.part(name) !== null, name).to.equal(true);
    }
    await shopper.ask('退款');
    expect(shopper.part('result') !== null).to.equal(true);
    expect(shopper.part('search-input') === shopper.searchBox).to.equal(true);
  });

  it('of the second step', async () => {
    const shopper = await describing('refund-time');
    for (const name of [...ALWAYS, 'issue-form']) {
      expect(shopper.part(name) !== null, name).to.equal(true);
    }
  });

  it('of the last step', async () => {
    const shopper = await mount({ entry: 'product-defect' });
    for (const name of [...ALWAYS, 'action', 'message', 'channel', 'answer']) {
      expect(shopper.part(name) !== null, name).to.equal(true);
    }
  });

  it('of the launcher', async () => {
    const shopper = await mount({ mode: 'launcher' });
    expect(shopper.part('launcher') === shopper.button(shopper.strings.name)).to.equal(true);
  });

  it('can be styled by the page', async () => {
    const style = document.createElement('style');
    style.textContent = 'taobao-help::part(header) { outline: 3px solid rgb(1, 2, 3) }';
    document.head.append(style);
    const shopper = await mount();
    await drawn();
    expect(getComputedStyle(shopper.part('header')!).outlineColor).to.equal('rgb(1, 2, 3)');
    style.remove();
  });
});
