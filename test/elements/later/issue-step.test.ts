import { expect } from '@open-wc/testing';
import { fill } from '../../../src/advice/words/fill.js';
import { drawn, mount, type Shopper } from '../mount.js';
import { fireEvent, within } from '../queries.js';

const ORDER = '2918374650123456789';

const chips = ({ ui, strings }: Shopper): string[] => {
  const list = ui.queryByRole('list', { name: strings.recognised });
  return list
    ? within(list)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('strong')!.textContent)
    : [];
};

describe('the second step', () => {
  it('asks for one sentence, with an example of the problem', async () => {
    const shopper = await mount({ entry: 'refund-time' });
    const { problem } = shopper.entry('refund-time');
    expect(shopper.summary.placeholder).to.equal(
      fill(shopper.strings.summaryPlaceholder, { example: problem }),
    );
  });

  it('says its example’s lead-in once', async () => {
    const shopper = await mount();
    shopper.element.goTo('issue');
    await shopper.arrived();
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

  it('shows the answer beside it, which may be enough', async () => {
    const shopper = await mount({ entry: 'refund-time' });
    const entry = shopper.entry('refund-time');
    const answer = shopper.ui.getByRole('article', { name: entry.title });
    expect(answer.textContent).to.include(entry.answer);
    for (const { text } of entry.steps) expect(answer.textContent).to.include(text);
    for (const note of entry.notes) expect(answer.textContent).to.include(note);
  });

  it('leads from an answer to related entries', async () => {
    const shopper = await mount({ entry: 'refund-time' });
    const [related] = shopper.entry('refund-time').related;
    await shopper.press(shopper.entry(related!).title);
    expect(shopper.element.report.entry).to.equal(related);
  });

  it('does not go on with nothing said, and says why', async () => {
    const shopper = await mount();
    shopper.element.goTo('issue');
    await shopper.arrived();
    await shopper.next();
    expect(shopper.element.step).to.equal('issue');
    const alert = shopper.ui.getByText(shopper.strings.summaryMissing);
    expect(alert).to.have.attribute('role', 'alert');
    expect(shopper.summary).to.have.attribute('aria-invalid', 'true');
    expect(shopper.summary).to.have.attribute('aria-describedby', alert.id);
    await shopper.type(shopper.summary, '杯子破了');
    expect(shopper.summary).to.not.have.attribute('aria-invalid');
    await shopper.next();
    expect(shopper.element.step).to.equal('action');
  });

  it('suggests kinds of problem from the words, and takes one', async () => {
    const shopper = await mount();
    shopper.element.goTo('issue');
    await shopper.arrived();
    await shopper.type(shopper.summary, '同一筆訂單付了兩次錢');
    const { title } = shopper.entry('payment-duplicate');
    await shopper.press(title);
    expect(shopper.element.report).to.include({
      entry: 'payment-duplicate',
      summary: '同一筆訂單付了兩次錢',
    });
    expect(shopper.ui.getByRole('article', { name: new RegExp(title) })).to.not.equal(null);
  });

  it('lets every kind be picked from a list, and changed', async () => {
    const shopper = await mount();
    shopper.element.goTo('issue');
    await shopper.arrived();
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

  it('counts the details that are filled in', async () => {
    const shopper = await mount({ entry: 'product-defect' });
    const count = (n: number): HTMLElement | null =>
      shopper.ui.queryByText(fill(shopper.strings.detailsCount, { n }));
    expect(count(0)).to.not.equal(null);
    await shopper.unfold(shopper.strings.detailsHeading);
    await shopper.type(shopper.field(shopper.strings.orderLabel), ORDER);
    await shopper.type(shopper.field(shopper.strings.productLabel), '手作陶杯');
    const [evidence] = shopper.entry('product-defect').evidence;
    shopper.ui.getByRole('checkbox', { name: evidence!.text }).click();
    await drawn();
    expect(count(3)).to.not.equal(null);
    expect(shopper.element.report).to.deep.include({
      orderNumber: ORDER,
      product: '手作陶杯',
      evidence: [evidence!.id],
    });
  });

  it('offers the solutions of the entry, to take and to let go', async () => {
    const shopper = await mount({ entry: 'product-defect' });
    await shopper.unfold(shopper.strings.detailsHeading);
    const [solution] = shopper.entry('product-defect').solutions;
    const chip = shopper.button(solution!);
    chip.click();
    await drawn();
    expect(chip).to.have.attribute('aria-pressed', 'true');
    expect(shopper.field(shopper.strings.solutionLabel).value).to.equal(solution);
    chip.click();
    await drawn();
    expect(shopper.element.report.solution).to.equal('');
  });

  it('doubts an order number that is too short, and takes one with spaces or full-width digits', async () => {
    const shopper = await mount({ entry: 'order-track' });
    await shopper.unfold(shopper.strings.detailsHeading);
    const field = shopper.field(shopper.strings.orderLabel);
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
    const shopper = await mount({ entry: 'order-track' });
    await shopper.unfold(shopper.strings.detailsHeading);
    const field = shopper.field(shopper.strings.sinceLabel);
    await shopper.type(field, '2026-12-24');
    expect(shopper.ui.getByText(shopper.strings.sinceFuture)).to.not.equal(null);
    await shopper.type(field, '2026-11-20');
    expect(shopper.ui.queryByText(shopper.strings.sinceFuture) === null).to.equal(true);
  });

  it('takes five thousand characters and keeps them all', async () => {
    const shopper = await mount({ entry: 'refund-time' });
    const long = '退款還沒到。'.repeat(1000).slice(0, 5000);
    await shopper.type(shopper.summary, long);
    expect(shopper.element.report.summary).to.equal(long);
    expect(shopper.summary.maxLength).to.equal(5000);
  });
});

describe('what is recognised in the words', () => {
  it('goes into its fields and is shown to confirm', async () => {
    const shopper = await mount({ entry: 'product-defect' });
    await shopper.type(
      shopper.summary,
      `訂單 ${ORDER}，11月20日收到，付了 128 元，https://item.taobao.com/item.htm?id=123456`,
    );
    const { report } = shopper.element;
    expect(report.orderNumber).to.equal(ORDER);
    expect(report.since).to.equal('2026-11-20');
    expect(report.amount).to.equal('128 元');
    expect(report.product).to.match(/^https:\/\/item\.taobao\.com\//);
    expect(chips(shopper)).to.have.members([report.orderNumber, report.since, report.amount, report.product]);
  });

  it('follows the words', async () => {
    const shopper = await mount({ entry: 'product-defect' });
    await shopper.type(shopper.summary, '付了 128 元');
    await shopper.type(shopper.summary, '付了 1280 元');
    expect(shopper.element.report.amount).to.equal('1280 元');
    await shopper.type(shopper.summary, '付了');
    expect(shopper.element.report.amount).to.equal('');
    expect(chips(shopper)).to.deep.equal([]);
  });

  it('can be taken out, and stays out', async () => {
    const shopper = await mount({ entry: 'product-defect' });
    await shopper.type(shopper.summary, '付了 128 元');
    const { recognisedRemove, amountLabel } = shopper.strings;
    await shopper.press(fill(recognisedRemove, { name: amountLabel }));
    expect(shopper.element.report.amount).to.equal('');
    await shopper.type(shopper.summary, '付了 128 元，想退款');
    expect(shopper.element.report.amount).to.equal('');
  });

  it('never replaces what the shopper wrote', async () => {
    const shopper = await mount({ entry: 'product-defect' });
    await shopper.unfold(shopper.strings.detailsHeading);
    await shopper.type(shopper.field(shopper.strings.amountLabel), '¥99');
    await shopper.type(shopper.summary, '付了 128 元');
    expect(shopper.element.report.amount).to.equal('¥99');
    expect(chips(shopper)).to.deep.equal([]);
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
      const shopper = await mount({ entry: 'account-stolen' });
      await shopper.type(shopper.summary, text);
      const warning = fill(shopper.strings.secretWarning, { kind: shopper.strings[kind] });
      expect(shopper.ui.getByText(warning)).to.have.attribute('role', 'alert');
      expect(shopper.summary.value).to.equal(text);
      await shopper.type(shopper.summary, '帳號被盜');
      expect(shopper.ui.queryByText(warning) === null).to.equal(true);
    });
  }

  it('are no part of the message', async () => {
    const shopper = await mount({ entry: 'account-stolen' });
    await shopper.type(shopper.summary, '帳號被盜，密碼是 Tao8888!');
    await shopper.advice({});
    expect(shopper.message.value).to.not.include('Tao8888');
    await shopper.press(shopper.strings.messageFull);
    expect(shopper.message.value).to.not.include('Tao8888');
  });
});
