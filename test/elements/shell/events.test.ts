import { expect } from '@open-wc/testing';
import {
  TaobaoHelpCloseEvent,
  TaobaoHelpCompleteEvent,
  TaobaoHelpCopyEvent,
  TaobaoHelpEntryOpenEvent,
  TaobaoHelpErrorEvent,
  TaobaoHelpFeedbackEvent,
  TaobaoHelpOpenEvent,
  TaobaoHelpResolveEvent,
  TaobaoHelpSearchEvent,
  TaobaoHelpStepChangeEvent,
} from '../../../src/index.js';
import { mount } from '../mount.js';
import { next, record, replace } from '../record.js';
import { GapLog } from '../../../src/search/index.js';

const ORDER = '2918374650123456789';
const CASE = { summary: `訂單 ${ORDER} 的杯子破了，密碼是 Tao8888!`, orderNumber: ORDER };

describe('every event', () => {
  const EVENTS = [
    new TaobaoHelpOpenEvent(),
    new TaobaoHelpCloseEvent(),
    new TaobaoHelpSearchEvent('', [], 'nothing'),
    new TaobaoHelpEntryOpenEvent(''),
    new TaobaoHelpStepChangeEvent('entry', 'issue'),
    new TaobaoHelpCopyEvent(''),
    new TaobaoHelpFeedbackEvent('', true),
    new TaobaoHelpCompleteEvent({} as never),
    new TaobaoHelpResolveEvent(true),
    new TaobaoHelpErrorEvent('content', ''),
  ];

  it('has the promised name', () => {
    expect(EVENTS.map(({ type }) => type)).to.deep.equal(
      'open close search entry-open step-change copy feedback complete resolve error'
        .split(' ')
        .map((name) => `taobao-help-${name}`),
    );
  });

  it('bubbles and leaves shadow roots; only open and close can be canceled', () => {
    for (const event of EVENTS) {
      expect(event.bubbles, event.type).to.equal(true);
      expect(event.composed, event.type).to.equal(true);
      expect(event.cancelable, event.type).to.equal(
        /-(open|close)$/.test(event.type) && !/entry/.test(event.type),
      );
    }
  });

  it('reaches a page that put the widget into a shadow root of its own', async () => {
    const shopper = await mount();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(shopper.element);
    document.body.append(host);
    const events = record(document, 'taobao-help-step-change');
    shopper.element.goTo('issue');
    expect(events.map(({ to }) => to)).to.deep.equal(['issue']);
    host.remove();
  });
});

describe('open and close', () => {
  it('are told before the panel opens and closes', async () => {
    const { element } = await mount({ mode: 'dialog' });
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    const seen: [string, boolean][] = [];
    for (const type of ['taobao-help-open', 'taobao-help-close']) {
      element.addEventListener(type, () => seen.push([type, dialog.open]));
    }
    element.show();
    element.hide();
    expect(seen).to.deep.equal([
      ['taobao-help-open', false],
      ['taobao-help-close', true],
    ]);
  });

  it('keep the panel closed where opening is canceled', async () => {
    const { element } = await mount({ mode: 'dialog' });
    const events = record(element, 'taobao-help-open', 'taobao-help-close');
    element.addEventListener('taobao-help-open', (event) => event.preventDefault());
    element.show();
    expect(element.open).to.equal(false);
    expect(element.shadowRoot!.querySelector('dialog')!.open).to.equal(false);
    expect(events).to.have.lengthOf(1);
  });

  it('keep the panel open where closing is canceled', async () => {
    const { element } = await mount({ mode: 'dialog', open: '' });
    const events = record(element, 'taobao-help-open', 'taobao-help-close');
    element.addEventListener('taobao-help-close', (event) => event.preventDefault());
    element.hide();
    expect(element.open).to.equal(true);
    expect(element.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
    expect(events).to.have.lengthOf(1);
  });

  it('let a page close again at once', async () => {
    const { element } = await mount({ mode: 'dialog' });
    element.addEventListener('taobao-help-open', () => {
      element.hide();
    });
    element.show();
    expect(element.open).to.equal(false);
    expect(element.shadowRoot!.querySelector('dialog')!.open).to.equal(false);
  });
});

describe('search', () => {
  it('is told once the shopper has stopped typing, with the entries that are shown', async () => {
    const shopper = await mount();
    const events = record(shopper.element, 'taobao-help-search');
    const told = next(shopper.element, 'taobao-help-search');
    await shopper.ask('退款');
    await shopper.ask('退款多久');
    await told;
    expect(events).to.have.lengthOf(1);
    expect(events[0]!.query).to.equal('退款多久');
    const titles = events[0]!.entries.map((id) => shopper.entry(id).title);
    expect(titles).to.deep.equal(shopper.results);
    expect(titles).to.not.deep.equal([]);
    expect(events[0]!.outcome).to.equal('answer');
  });

  it('is told with its outcome where nothing fits, and a log may collect it', async () => {
    const shopper = await mount();
    const log = new GapLog();
    shopper.element.addEventListener('taobao-help-search', (event) => log.add(event));
    const told = next(shopper.element, 'taobao-help-search');
    await shopper.ask('asdfghjkl');
    expect((await told).outcome).to.equal('nothing');
    expect(log.gaps).to.deep.equal([{ question: 'asdfghjkl', outcome: 'nothing', entries: [] }]);
  });

  it('leaves secrets out and masks order numbers', async () => {
    const shopper = await mount();
    const told = next(shopper.element, 'taobao-help-search');
    await shopper.ask(`帳號被盜 密碼是 Tao8888! 訂單 ${ORDER}`);
    const { query } = await told;
    expect(query).to.include('帳號被盜');
    expect(query).to.not.include('Tao8888');
    expect(query).to.not.include(ORDER);
    expect(query).to.include(ORDER.slice(-4));
  });
});

describe('entry-open', () => {
  it('tells the entry', async () => {
    const shopper = await mount({ query: '忘記密碼' });
    const events = record(shopper.element, 'taobao-help-entry-open');
    await shopper.open('account-password');
    expect(events.map(({ entry }) => entry)).to.deep.equal(['account-password']);
  });
});

describe('step-change', () => {
  it('tells both steps, forth and back', async () => {
    const shopper = await mount({ query: '杯子' });
    const events = record(shopper.element, 'taobao-help-step-change');
    await shopper.next();
    await shopper.press(shopper.strings.back);
    expect(events.map(({ from, to }) => [from, to])).to.deep.equal([
      ['entry', 'issue'],
      ['issue', 'entry'],
    ]);
  });
});

describe('complete', () => {
  it('tells the report without secrets, order numbers masked', async () => {
    const { element } = await mount();
    element.report = { ...CASE, product: `杯子 ${ORDER}` };
    const told = next(element, 'taobao-help-complete');
    element.goTo('action');
    const { report } = await told;
    expect(report.summary).to.include('杯子破了');
    expect(report.orderNumber).to.equal('•'.repeat(ORDER.length - 4) + ORDER.slice(-4));
    expect(JSON.stringify(report)).to.not.include(ORDER).and.to.not.include('Tao8888');
    expect(element.report.orderNumber).to.equal(ORDER);
  });

  it('tells nothing of a case that was forgotten meanwhile', async () => {
    const { element, ui, strings } = await mount();
    const told = record(element, 'taobao-help-complete');
    element.report = CASE;
    element.goTo('action');
    element.reset();
    element.report = { summary: '另一件事' };
    element.goTo('action');
    await ui.findByRole('heading', { name: strings.messageHeading });
    expect(told.map(({ report }) => report.summary)).to.deep.equal(['另一件事']);
  });
});

describe('feedback', () => {
  for (const helpful of [true, false]) {
    it(`tells the entry and ${helpful ? 'that it helped' : 'that it did not help'}`, async () => {
      const { element, press, strings, ui } = await mountAnswer();
      const events = record(element, 'taobao-help-feedback');
      await press(helpful ? strings.helpfulYes : strings.helpfulNo);
      expect(events.map((event) => [event.entry, event.helpful])).to.deep.equal([['refund-time', helpful]]);
      expect(ui.getByText(strings.helpfulThanks).isConnected).to.equal(true);
      expect(ui.queryByRole('button', { name: strings.helpfulYes }) === null).to.equal(true);
    });
  }

  async function mountAnswer() {
    const shopper = await mount({ entry: 'refund-time' });
    shopper.element.report = { summary: '退款一直沒到' };
    const { element, strings, ui } = shopper;
    return { element, strings, ui, press: (name: string) => shopper.press(name) };
  }
});

describe('resolve', () => {
  it('tells whether the case is solved', async () => {
    const shopper = await mount();
    await shopper.advice(CASE);
    const events = record(shopper.element, 'taobao-help-resolve');
    await shopper.press(shopper.strings.solvedYes);
    await shopper.press(shopper.strings.solvedReopen);
    expect(events.map(({ solved }) => solved)).to.deep.equal([true, false]);
  });
});

describe('copy', () => {
  it('tells the text', async () => {
    const shopper = await mount();
    await shopper.advice(CASE);
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const told = next(shopper.element, 'taobao-help-copy');
    const { message } = shopper;
    await shopper.copy();
    expect((await told).text).to.equal(message.value);
    expect(copied).to.deep.equal([message.value]);
  });
});
