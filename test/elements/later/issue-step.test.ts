import { expect } from '@open-wc/testing';
import { fill } from '../../../src/advice/words/fill.js';
import { describing, drawn, mount, type Shopper } from '../mount.js';
import { fireEvent, within } from '../queries.js';

const ORDER = '2918374650123456789';

/** The details that were told, as their chips show them. */
const chips = ({ ui, strings }: Shopper): string[] =>
  [...ui.getByRole('list', { name: strings.detailsHeading }).querySelectorAll('.strong')].map(
    ({ textContent }) => textContent,
  );

describe('a channel that was chosen', () => {
  it('says where to find it, one tap away', async () => {
    const shopper = await mount();
    const { title } = shopper.content.channels.find(({ id }) => id === 'contact-social')!;
    await shopper.press(new RegExp(title));
    await shopper.arrived();
    const card = within(shopper.ui.getByRole('region', { name: title }));
    const told = card.getAllByRole('listitem').map(({ textContent }) => textContent.trim());
    expect(told).to.deep.equal(shopper.entry('contact-social').steps.map(({ text }) => text));
  });
});

describe('the second step', () => {
  it('asks for one sentence, with an example of the problem', async () => {
    const shopper = await describing('refund-time');
    const { problem } = shopper.entry('refund-time');
    expect(shopper.summary.placeholder).to.equal(
      fill(shopper.strings.summaryPlaceholder, { example: problem }),
    );
  });

  it('says its example’s lead-in once', async () => {
    const shopper = await describing();
    const lead = fill(shopper.strings.summaryPlaceholder, { example: '' });
    expect(shopper.summary.placeholder.split(lead)).to.have.lengthOf(2);
  });

  it('recognises what was typed as a question, in a second case of the page, too', async () => {
    const shopper = await mount();
    await shopper.advice({ summary: '杯子破了' });
    shopper.element.reset();
    await shopper.arrived();
    await shopper.ask(`收到破杯子，訂單 ${ORDER}`);
    await shopper.next();
    expect(chips(shopper)).to.deep.equal([ORDER]);
    expect(shopper.element.report.orderNumber).to.equal(ORDER);
  });

  it('does not go on with nothing said, and says why', async () => {
    const shopper = await describing();
    await shopper.next();
    expect(shopper.element.step).to.equal('issue');
    const alert = shopper.ui.getByText(shopper.strings.summaryMissing);
    expect(shopper.root.activeElement === shopper.summary).to.equal(true);
    expect(shopper.summary).to.have.attribute('aria-invalid', 'true');
    expect(shopper.summary).to.have.attribute('aria-describedby', alert.id);
    await shopper.type(shopper.summary, '杯子破了');
    expect(shopper.summary).to.not.have.attribute('aria-invalid');
    await shopper.next();
    expect(shopper.element.step).to.equal('action');
  });

  it('suggests kinds of problem from the words, and takes one', async () => {
    const shopper = await describing();
    await shopper.type(shopper.summary, '同一筆訂單付了兩次錢');
    const { title } = shopper.entry('payment-duplicate');
    await shopper.press(title);
    expect(shopper.element.report).to.include({
      entry: 'payment-duplicate',
      summary: '同一筆訂單付了兩次錢',
    });
    expect(shopper.ui.getByText(title).closest('.kind')).to.not.equal(null);
  });

  it('lets every kind be picked from a list, and changed', async () => {
    const shopper = await describing();
    const list = (): HTMLSelectElement =>
      shopper.ui.getAllByRole('combobox').find((item) => item.querySelector('optgroup')) as HTMLSelectElement;
    const values = [...list().options].map(({ value }) => value).filter(Boolean);
    expect(values).to.have.members(shopper.content.entries.map(({ id }) => id));
    fireEvent.change(list(), { target: { value: 'parcel-lost' } });
    await drawn();
    expect(shopper.element.report.entry).to.equal('parcel-lost');
    await shopper.press(shopper.strings.kindChange);
    expect(list().value).to.equal('parcel-lost');
    fireEvent.change(list(), { target: { value: 'order-track' } });
    await drawn();
    expect(shopper.element.report.entry).to.equal('order-track');
  });

  it('carries along what the words surely mean, unless the shopper says otherwise', async () => {
    const shopper = await describing();
    await shopper.type(shopper.summary, '同一筆訂單付了兩次錢');
    await shopper.next();
    expect(shopper.element.report.entry).to.equal('payment-duplicate');
    await shopper.press(shopper.strings.back);
    await shopper.arrived();
    await shopper.type(shopper.summary, '忘記密碼，登不進去');
    await shopper.next();
    expect(shopper.element.report.entry).to.equal('account-password');
  });

  it('doubts an order number that is too short, and takes one with spaces or full-width digits', async () => {
    const shopper = await describing('order-track');
    const field = await shopper.openDetail('order');
    await shopper.type(field, '12345');
    expect(shopper.ui.getByText(shopper.strings.orderUnusual)).to.have.attribute(
      'id',
      field.getAttribute('aria-describedby')!,
    );
    for (const good of ['2918 3746 5012 3456 789', '２９１８３７４６５０１２３４５６７８９']) {
      await shopper.type(field, good);
      expect(shopper.ui.queryByText(shopper.strings.orderUnusual) === null, good).to.equal(true);
    }
  });

  it('doubts a date that is still to come', async () => {
    const shopper = await describing('refund-time');
    fireEvent.change(await shopper.openDetail('date'), { target: { value: '2026-12-24' } });
    await drawn();
    expect(shopper.ui.getByText(shopper.strings.sinceFuture)).to.not.equal(null);
    fireEvent.change(await shopper.openDetail('date'), { target: { value: '2026-11-20' } });
    await drawn();
    expect(shopper.ui.queryByText(shopper.strings.sinceFuture) === null).to.equal(true);
  });

  it('takes five thousand characters and keeps them all', async () => {
    const shopper = await describing('refund-time');
    const long = '退款還沒到。'.repeat(1000).slice(0, 5000);
    await shopper.type(shopper.summary, long);
    expect(shopper.element.report.summary).to.equal(long);
    expect(shopper.summary.maxLength).to.equal(5000);
  });
});

describe('what is recognised in the words', () => {
  it('goes into its fields and is shown to confirm', async () => {
    const shopper = await describing('product-defect');
    await shopper.type(
      shopper.summary,
      `訂單 ${ORDER}，11月20日收到，付了 128 元，https://item.taobao.com/item.htm?id=123456`,
    );
    const { report } = shopper.element;
    expect(report.orderNumber).to.equal(ORDER);
    expect(report.since).to.equal('2026-11-20');
    expect(report.amount).to.equal('128 元');
    expect(report.product).to.match(/^https:\/\/item\.taobao\.com\//);
    const shown = chips(shopper).join();
    for (const text of [report.orderNumber, '11月20日', '128', report.product])
      expect(shown).to.include(text);
  });

  it('follows the words', async () => {
    const shopper = await describing('product-defect');
    await shopper.type(shopper.summary, '付了 128 元');
    await shopper.type(shopper.summary, '付了 1280 元');
    expect(shopper.element.report.amount).to.equal('1280 元');
    await shopper.type(shopper.summary, '付了');
    expect(shopper.element.report.amount).to.equal('');
    expect(chips(shopper)).to.deep.equal([]);
  });

  it('can be taken out, and stays out', async () => {
    const shopper = await describing('product-defect');
    await shopper.type(shopper.summary, '付了 128 元');
    await shopper.openDetail('amount');
    await shopper.press(new RegExp(fill(shopper.strings.detailRemove, { name: '.+' })));
    expect(shopper.element.report.amount).to.equal('');
    await shopper.type(shopper.summary, '付了 128 元，想退款');
    expect(shopper.element.report.amount).to.equal('');
  });

  it('never replaces what the shopper wrote', async () => {
    const shopper = await describing('product-defect');
    await shopper.type(await shopper.openDetail('amount'), '¥99');
    await shopper.type(shopper.summary, '付了 128 元');
    expect(shopper.element.report.amount).to.equal('¥99');
  });
});

describe('secrets in the words', () => {
  for (const [kind, text] of [
    ['secretPassword', '帳號被盜，密碼是 Tao8888!'],
    ['secretCode', '剛收到驗證碼 482913'],
    ['secretCard', '卡號 4111 1111 1111 1111 被扣款'],
    ['secretIdentity', '我的身分證字號是 A123456789'],
  ] as const) {
    it(`are explained: ${kind}`, async () => {
      const shopper = await describing('account-stolen');
      await shopper.type(shopper.summary, text);
      const warning = fill(shopper.strings.secretWarning, { kind: shopper.strings[kind] });
      expect(shopper.ui.getByText(warning).isConnected).to.equal(true);
      expect(shopper.told).to.equal(warning);
      expect(shopper.summary.value).to.equal(text);
      await shopper.type(shopper.summary, '帳號被盜');
      expect(shopper.ui.queryByText(warning) === null).to.equal(true);
    });
  }

  it('are no part of the message', async () => {
    const shopper = await describing('account-stolen');
    await shopper.type(shopper.summary, '帳號被盜，密碼是 Tao8888!');
    await shopper.advice({});
    expect(shopper.message.value).to.not.include('Tao8888');
    await shopper.lengthen('full');
    expect(shopper.message.value).to.not.include('Tao8888');
  });
});
