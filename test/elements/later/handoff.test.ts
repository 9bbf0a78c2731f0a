import { expect } from '@open-wc/testing';
import { mount, type Shopper } from '../mount.js';
import { next } from '../record.js';

const REPORT = {
  entry: 'product-defect',
  summary: '花瓶碎了，訂單 2918374650123456789，密碼是 Tao8888!',
  orderNumber: '2918374650123456789',
};

async function withHandoff(handoff: string | undefined): Promise<Shopper> {
  const shopper = await mount(handoff === undefined ? {} : { handoff });
  await shopper.advice(REPORT);
  return shopper;
}

describe('a channel of the page’s own', () => {
  it('is offered where the page names one', async () => {
    const { ui, strings } = await withHandoff(undefined);
    expect(ui.queryByText(strings.handoff)).to.equal(null);
  });

  it('gets the message by its address, masked', async () => {
    const { ui, strings } = await withHandoff('https://wa.me/886?text={message}&about={entry}');
    const { href } = ui.getByRole<HTMLAnchorElement>('link', { name: strings.handoff });
    const { searchParams } = new URL(href);
    expect(searchParams.get('text')).to.include('花瓶碎了').and.include('6789');
    expect(searchParams.get('text')).to.not.include('Tao8888').and.not.include('2918374650123456789');
    expect(searchParams.get('about')).to.equal('product-defect');
  });

  it('may be mail', async () => {
    const { ui, strings } = await withHandoff('mailto:help@shop.example?subject={title}&body={message}');
    const { href } = ui.getByRole<HTMLAnchorElement>('link', { name: strings.handoff });
    expect(href).to.match(/^mailto:help@shop\.example\?subject=%/);
  });

  it('may be an event alone, with message and case', async () => {
    const shopper = await withHandoff('');
    const told = next(shopper.element, 'taobao-help-handoff');
    shopper.button(shopper.strings.handoff).click();
    const { message, report } = await told;
    expect(message).to.include('花瓶碎了').and.not.include('Tao8888');
    expect(report.orderNumber).to.equal('•••••••••••••••6789');
    expect(report.summary).to.not.include('Tao8888');
  });

  it('is never an address that a browser must not follow', async () => {
    const { ui, strings } = await withHandoff('javascript:alert(1)');
    expect(ui.queryByRole('link', { name: strings.handoff })).to.equal(null);
  });

  it('stays closed where a script takes over', async () => {
    const shopper = await withHandoff('https://shop.example/chat?{message}');
    shopper.element.addEventListener('taobao-help-handoff', (event) => event.preventDefault());
    const link = shopper.ui.getByRole('link', { name: shopper.strings.handoff });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });
});
