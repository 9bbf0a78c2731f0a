import { expect } from '@open-wc/testing';
import { make, place, type Attributes, type Shopper } from '../mount.js';

/** A widget with something of the page's own in it. */
async function withSlot(html: string, attributes: Attributes = {}): Promise<Shopper> {
  const element = make(attributes);
  element.innerHTML = html;
  return place(element);
}

const visible = (element: Element | null): boolean =>
  !!element && element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

describe('the slot', () => {
  it('default shows until the panel is there', async () => {
    const element = make();
    element.innerHTML = '<p>02-7706-3088</p>';
    const placed = place(element);
    expect(visible(element.firstElementChild)).to.equal(true);
    await placed;
    expect(visible(element.firstElementChild)).to.equal(false);
  });

  it('default never shows beside a launcher', async () => {
    const shopper = await withSlot('<p>02-7706-3088</p>', { mode: 'launcher' });
    expect(visible(shopper.element.firstElementChild)).to.equal(false);
  });

  it('heading replaces the panel’s name', async () => {
    const { element, ui, strings } = await withSlot('<span slot="heading">購物小站</span>');
    expect(visible(element.firstElementChild)).to.equal(true);
    expect(ui.getByRole('heading', { level: 2 }).textContent).to.equal(strings.name);
    expect(visible(ui.getByText(strings.name))).to.equal(false);
  });

  it('launcher-icon replaces the icon, not the name', async () => {
    const shopper = await withSlot('<svg slot="launcher-icon" width="20" height="20"></svg>', {
      mode: 'launcher',
    });
    expect(visible(shopper.element.firstElementChild)).to.equal(true);
    const launcher = shopper.part('launcher')!;
    expect(visible(launcher.querySelector('svg'))).to.equal(false);
    expect(shopper.button(shopper.strings.name) === launcher).to.equal(true);
  });

  it('notice stands above every step', async () => {
    const shopper = await withSlot('<p slot="notice">端午節前後，出貨會晚兩天。</p>');
    const notice = shopper.element.firstElementChild!;
    expect(visible(notice)).to.equal(true);
    await shopper.advice({ entry: 'refund-time' });
    expect(visible(notice)).to.equal(true);
    expect(notice.getBoundingClientRect().bottom).to.be.at.most(
      shopper.part('step')!.getBoundingClientRect().top,
    );
  });

  it('footer adds to the footer', async () => {
    const shopper = await withSlot('<a slot="footer" href="#privacy">隱私</a>');
    expect(visible(shopper.element.firstElementChild)).to.equal(true);
    expect(shopper.part('footer')!.textContent).to.include(shopper.strings.notOfficial);
  });

  it('leaves out what names no slot', async () => {
    const shopper = await withSlot('<p slot="nowhere">?</p>');
    expect(visible(shopper.element.firstElementChild)).to.equal(false);
  });
});
