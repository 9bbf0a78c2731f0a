import { expect } from '@open-wc/testing';
import type { TaobaoHelpElement } from '../../../src/elements/shell/taobao-help-element.js';
import type { Strings } from '../../../src/elements/shell/strings.js';
import { recordWarnings } from '../record.js';
import { CONTENT, ready } from '../shopper.js';

/** Elements in the page before the script runs: some by markup, some with properties that a framework has set. */
function early(html: string, properties: object = {}): TaobaoHelpElement {
  const host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  return Object.assign(host.firstElementChild as TaobaoHelpElement, properties);
}

describe('an element that was in the page before its script', () => {
  let byMarkup: TaobaoHelpElement;
  let byProperties: TaobaoHelpElement;
  let atLastStep: TaobaoHelpElement;
  let launching: TaobaoHelpElement;
  const shown: Element[] = [];

  before(async () => {
    expect(customElements.get('taobao-help')).to.equal(undefined);
    byMarkup = early('<taobao-help lang="en" entry="order-track" theme="dark">Help</taobao-help>');
    byProperties = early('<taobao-help lang="en"></taobao-help>', {
      mode: 'dialog',
      region: 'hk',
      theme: 'dark',
      persist: 'session',
      query: 'refund',
      strings: { askHeading: 'What went wrong?' } satisfies Partial<Strings>,
      content: { ...CONTENT.en, entries: CONTENT.en.entries.slice(0, 5) },
    });
    atLastStep = early('<taobao-help lang="en"></taobao-help>', {
      report: { summary: 'The cup is broken', orderNumber: '2918374650123456789' },
      step: 'issue',
    });
    launching = early('<taobao-help lang="en" mode="launcher" preload="none"></taobao-help>');
    const { showPopover } = HTMLElement.prototype;
    HTMLElement.prototype.showPopover = function (this: HTMLElement, ...given) {
      shown.push(this);
      showPopover.apply(this, given);
    };
    await import('../../../src/index.js');
    HTMLElement.prototype.showPopover = showPopover;
  });

  after(() => {
    for (const { parentElement } of [byMarkup, byProperties, atLastStep, launching]) parentElement?.remove();
  });

  it('is drawn once, not once for each attribute', () => {
    expect(shown.length).to.equal(1);
    expect(shown[0]!.getRootNode() === launching.shadowRoot).to.equal(true);
  });

  it('takes its attributes', async () => {
    const shopper = await ready(byMarkup);
    expect(shopper.element.theme).to.equal('dark');
    expect(shopper.element.report.entry).to.equal('order-track');
    expect(shopper.ui.getByRole('article', { name: shopper.entry('order-track').title })).to.equal(
      shopper.part('answer'),
    );
  });

  it('takes its properties', async () => {
    const { element, root } = await ready(byProperties);
    expect(element.getAttribute('mode')).to.equal('dialog');
    expect(element.getAttribute('region')).to.equal('hk');
    expect(element.getAttribute('theme')).to.equal('dark');
    expect(element.getAttribute('persist')).to.equal('session');
    expect(element.content).to.have.property('entries').with.lengthOf(5);
    expect(root.querySelector('#step-heading')?.textContent).to.equal('What went wrong?');
    expect(root.querySelector<HTMLInputElement>('#ask')?.value).to.equal('refund');
  });

  it('takes the case and step it was given', async () => {
    const { element, ui } = await ready(atLastStep);
    expect(element.step).to.equal('issue');
    expect(element.report.orderNumber).to.equal('2918374650123456789');
    expect(ui.getByDisplayValue('The cup is broken')).to.have.property('id', 'summary');
  });

  it('keeps no property that hides an accessor', () => {
    for (const element of [byProperties, atLastStep]) expect(Object.keys(element)).to.deep.equal([]);
  });

  it('may meet the same script again', async () => {
    const warnings = recordWarnings();
    const { define } = await import('../../../src/define.js');
    const known = customElements.get('taobao-help');
    define();
    expect(customElements.get('taobao-help')).to.equal(known);
    expect(warnings).to.deep.equal([]);
  });

  it('stays what it is where another version comes, which is told', async () => {
    const warnings = recordWarnings();
    const { define } = await import('../../../src/define.js');
    const known = customElements.get('taobao-help') as unknown as { version: string };
    const { version } = known;
    Object.defineProperty(known, 'version', { value: '0.0.1', configurable: true });
    define();
    Object.defineProperty(known, 'version', { value: version, configurable: true });
    expect(customElements.get('taobao-help')).to.equal(known);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('0.0.1').and.to.include(version);
  });
});
