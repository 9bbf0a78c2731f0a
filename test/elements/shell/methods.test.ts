import { expect } from '@open-wc/testing';
import { describing, drawn, make, mount, place } from '../mount.js';
import { record } from '../record.js';

describe('show, hide and toggle', () => {
  it('open and close the panel', async () => {
    const { element, ui, strings } = await mount({ mode: 'dialog' });
    const dialog = (): HTMLElement | null => ui.queryByRole('dialog', { name: strings.name });
    expect(dialog()).to.equal(null);
    element.show();
    expect(dialog()).to.not.equal(null);
    element.hide();
    expect(dialog()).to.equal(null);
    element.toggle();
    expect(element.open).to.equal(true);
    element.toggle();
    expect(element.open).to.equal(false);
  });

  it('do nothing where there is nothing to do', async () => {
    const { element } = await mount({ mode: 'dialog' });
    const events = record(element, 'taobao-help-open', 'taobao-help-close');
    element.hide();
    element.show();
    element.show();
    expect(events.map(({ type }) => type)).to.deep.equal(['taobao-help-open']);
  });

  it('may be called before the element is in the page', async () => {
    const element = make({ mode: 'dialog' });
    element.show();
    const { ui, strings } = await place(element);
    expect(ui.getByRole('dialog', { name: strings.name })).to.have.property('open', true);
  });
});

describe('goTo', () => {
  it('goes to the issue and back', async () => {
    const shopper = await mount();
    shopper.element.goTo('issue');
    await shopper.arrived();
    expect(shopper.element.step).to.equal('issue');
    expect(shopper.summary.value).to.equal('');
    shopper.element.goTo('entry');
    await shopper.arrived();
    expect(shopper.searchBox.value).to.equal('');
  });

  it('does not go to the last step while there is nothing to advise on', async () => {
    const { element } = await mount();
    element.goTo('action');
    expect(element.step).to.equal('entry');
    element.report = { summary: '杯子破了' };
    element.goTo('action');
    expect(element.step).to.equal('action');
  });

  it('counts before the panel is there', async () => {
    const element = make({ mode: 'launcher' });
    element.goTo('issue');
    expect(element.step).to.equal('issue');
    const { strings, ui } = await place(element);
    element.show();
    expect(ui.getByRole('heading', { name: strings.issueHeading, level: 3 })).to.not.equal(null);
  });
});

describe('search', () => {
  it('types the question and gives entries, best first', async () => {
    const shopper = await mount();
    const hits = await shopper.element.search('退款多久到帳');
    await drawn();
    expect(hits[0]).to.include({ id: 'refund-time' });
    expect(hits.map(({ score }) => score)).to.deep.equal(
      hits.map(({ score }) => score).sort((a, b) => b - a),
    );
    for (const { score } of hits) expect(score).to.be.within(0, 1);
    expect(shopper.searchBox.value).to.equal('退款多久到帳');
    expect(shopper.results[0]).to.equal(shopper.entry('refund-time').title);
  });

  it('gives nothing where nothing fits', async () => {
    const { element } = await mount();
    expect(await element.search('')).to.deep.equal([]);
    expect(await element.search('qqqq zzzz')).to.deep.equal([]);
  });

  it('leaves a launcher that has loaded not busy', async () => {
    const shopper = await mount({ mode: 'launcher' });
    await shopper.element.search('退款');
    const launcher = shopper.root.querySelector('.launcher');
    expect(launcher).to.not.equal(null);
    expect(launcher).to.not.have.attribute('aria-busy');
  });

  it('loads the panel of a closed launcher', async () => {
    const element = make({ mode: 'launcher' });
    const loading = place(element);
    expect((await element.search('忘記密碼'))[0]).to.include({ id: 'account-password' });
    expect(element.open).to.equal(false);
    await loading;
  });
});

describe('reset', () => {
  it('goes back to the start with nothing typed', async () => {
    const shopper = await describing('refund-time');
    await shopper.type(shopper.summary, '退款一直沒到');
    shopper.element.reset();
    await drawn();
    expect(shopper.element.step).to.equal('entry');
    expect(Object.values(shopper.element.report).every((value) => value.length === 0)).to.equal(true);
    expect(shopper.searchBox.value).to.equal('');
  });
});

describe('report', () => {
  it('tells what the shopper said', async () => {
    const shopper = await describing('refund-time');
    await shopper.type(shopper.summary, '退款一直沒到');
    expect(shopper.element.report).to.include({ entry: 'refund-time', summary: '退款一直沒到' });
  });

  it('changes the fields that are given and keeps the others', async () => {
    const { element } = await mount();
    element.report = { summary: '杯子破了', orderNumber: '2918374650123456789' };
    element.report = { summary: '杯子破了兩個' };
    expect(element.report).to.include({ summary: '杯子破了兩個', orderNumber: '2918374650123456789' });
  });

  it('counts before the panel is there', () => {
    const element = make();
    element.report = { summary: '杯子破了' };
    expect(element.report).to.include({ summary: '杯子破了', orderNumber: '' });
  });
});

describe('strings', () => {
  it('replaces single sentences, live', async () => {
    const { element, ui, strings } = await mount();
    element.strings = { askHeading: '想問什麼？', name: '小店幫手' };
    await drawn();
    expect(ui.getByRole('heading', { name: '想問什麼？' })).to.not.equal(null);
    expect(ui.getByText(strings.askHint)).to.not.equal(null);
    expect(ui.getByRole('region', { name: '小店幫手' })).to.not.equal(null);
    element.strings = undefined;
    await drawn();
    expect(ui.getByRole('heading', { name: strings.askHeading })).to.not.equal(null);
  });
});
