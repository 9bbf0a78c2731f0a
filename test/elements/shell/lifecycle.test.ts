import { expect } from '@open-wc/testing';
import { TaobaoHelpElement } from '../../../src/index.js';
import { describing, drawn, make, mount, place, ready } from '../mount.js';
import { waitFor } from '../queries.js';
import { record } from '../record.js';

const box = (): HTMLElement => {
  const made = document.createElement('div');
  document.body.append(made);
  return made;
};

describe('an element that is moved', () => {
  it('keeps everything', async () => {
    const shopper = await describing('refund-time');
    await shopper.type(shopper.summary, '退款一直沒到');
    const elsewhere = box();
    elsewhere.append(shopper.element);
    await drawn();
    expect(shopper.summary.value).to.equal('退款一直沒到');
    expect(shopper.element.step).to.equal('issue');
    elsewhere.remove();
  });

  it('goes on working', async () => {
    const shopper = await mount();
    const elsewhere = box();
    elsewhere.append(shopper.element);
    await shopper.ask('忘記密碼');
    expect(shopper.results[0]).to.equal(shopper.entry('account-password').title);
    elsewhere.remove();
  });

  for (const mode of ['launcher', 'dialog'] as const) {
    it(`stays open where it was: ${mode}`, async () => {
      const shopper = await mount({ mode, open: '' });
      const elsewhere = box();
      elsewhere.append(shopper.element);
      await drawn();
      const dialog = shopper.ui.getByRole('dialog', { name: shopper.strings.name });
      expect(dialog.matches(mode === 'dialog' ? ':modal' : ':popover-open')).to.equal(true);
      await shopper.press(shopper.strings.close);
      expect(shopper.ui.queryByRole('dialog') === null).to.equal(true);
      elsewhere.remove();
    });
  }
});

describe('an element that is taken out', () => {
  it('comes back as it was', async () => {
    const shopper = await mount({ mode: 'launcher', open: '' });
    await shopper.ask('忘記密碼');
    shopper.element.remove();
    const { results } = shopper;
    document.body.append(shopper.element);
    await drawn();
    expect(shopper.searchBox.value).to.equal('忘記密碼');
    expect(shopper.results).to.deep.equal(results);
    expect(shopper.element.open).to.equal(true);
  });

  it('while its panel loads, comes back whole', async () => {
    const element = make();
    const placed = place(element);
    element.remove();
    await placed.catch(() => undefined);
    document.body.append(element);
    const shopper = await ready(element);
    expect(shopper.root.querySelectorAll('[part~="panel"]').length).to.equal(1);
  });

  it('takes changes while it is out', async () => {
    const shopper = await mount();
    shopper.element.remove();
    shopper.element.lang = 'en';
    shopper.element.mode = 'dialog';
    shopper.element.entry = 'refund-time';
    document.body.append(shopper.element);
    shopper.element.show();
    await shopper.ui.findByRole('dialog', { name: shopper.strings.name });
    await shopper.ui.findByRole('article', { name: shopper.entry('refund-time').title });
  });

  it('leaves nothing open behind', async () => {
    const shopper = await mount({ mode: 'dialog', open: '' });
    const button = document.createElement('button');
    document.body.append(button);
    shopper.element.remove();
    button.focus();
    expect(document.activeElement === button).to.equal(true);
    button.remove();
  });

  it('tells nothing more', async () => {
    const shopper = await mount();
    const events = record(shopper.element, 'taobao-help-search', 'taobao-help-close');
    await shopper.ask('忘記密碼');
    shopper.element.remove();
    const other = await mount();
    await other.ask('退款');
    await waitFor(() => expect(other.told).to.include(other.results[0]));
    expect(events).to.have.lengthOf(0);
  });
});

describe('two on a page', () => {
  it('keep to themselves', async () => {
    const one = await mount({ mode: 'launcher' });
    const two = await mount({ lang: 'en', theme: 'dark' });
    one.element.show();
    await one.ask('忘記密碼');
    two.element.goTo('issue');
    await two.arrived();
    expect(two.element.open).to.equal(false);
    expect(one.element.step).to.equal('entry');
    expect(one.searchBox.value).to.equal('忘記密碼');
    expect(two.summary.value).to.equal('');
    expect(two.ui.getByRole('heading', { name: two.strings.issueHeading }).isConnected).to.equal(true);
  });
});

describe('a copy of an element', () => {
  it('is one of its own, with the same attributes', async () => {
    const shopper = await mount({ lang: 'en' });
    await shopper.ask('refund');
    const clone = shopper.element.cloneNode(true);
    if (!(clone instanceof TaobaoHelpElement)) throw new Error('A copy is something else.');
    const copy = await place(clone);
    expect(copy.searchBox.value).to.equal('');
    expect(copy.element.lang).to.equal('en');
  });
});

describe('an element in the document of a frame', () => {
  it('shows the page’s own help there, and works when it comes back', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const element = make();
    const link = document.createElement('a');
    link.href = 'tel:9510211';
    link.textContent = '9510211';
    element.append(link);
    frame.contentDocument!.body.append(element);
    expect(link.assignedSlot, 'it is shown').not.to.equal(null);
    const shopper = await place(element);
    expect(shopper.searchBox.isConnected).to.equal(true);
    frame.remove();
  });
});
