import { expect } from '@open-wc/testing';
import { drawn, mount } from '../mount.js';

const CASE = {
  summary: '杯子收到就破了，\n賣家說「不關他的事」…　想退錢 <b>',
  orderNumber: '2918374650123456789',
  product: '手作陶杯（藍）',
  amount: '¥128',
  solution: '退一半就好',
};

describe('going back and forth', () => {
  it('loses not a character', async () => {
    const shopper = await mount({ query: '東西壞了想退錢' });
    await shopper.next();
    expect(shopper.summary.value).to.equal('東西壞了想退錢');
    await shopper.type(shopper.summary, CASE.summary);
    for (const [detail, value] of [
      ['order', CASE.orderNumber],
      ['product', CASE.product],
      ['amount', CASE.amount],
      ['wish', CASE.solution],
    ] as const) {
      await shopper.type(await shopper.openDetail(detail), value);
    }
    const { element, strings } = shopper;
    for (let round = 0; round < 2; round++) {
      await shopper.next();
      expect(element.step).to.equal('action');
      await shopper.press(strings.back);
      await shopper.press(strings.back);
      expect(element.step).to.equal('entry');
      expect(shopper.searchBox.value).to.equal('東西壞了想退錢');
      await shopper.next();
      expect(shopper.summary.value).to.equal(CASE.summary);
      expect(shopper.chip('amount').textContent).to.include(CASE.amount);
      expect(element.report).to.deep.include(CASE);
    }
  });

  it('jumps to any step already reached, and no further', async () => {
    const shopper = await mount();
    const { element, strings } = shopper;
    await shopper.advice({ summary: CASE.summary });
    shopper.step(strings.stepEntry).click();
    await shopper.arrived();
    expect(shopper.step(strings.stepAction).disabled).to.equal(false);
    expect(shopper.step(strings.stepEntry)).to.have.attribute('aria-current', 'step');
    shopper.step(strings.stepAction).click();
    await shopper.arrived();
    expect(element.step).to.equal('action');
    expect(element.report.summary).to.equal(CASE.summary);
  });

  it('keeps the words when another entry is chosen', async () => {
    const shopper = await mount({ entry: 'product-defect' });
    shopper.element.report = { summary: CASE.summary };
    shopper.element.entry = 'product-mismatch';
    await drawn();
    expect(shopper.element.report).to.include({ entry: 'product-mismatch', summary: CASE.summary });
  });

  it('takes the shopper to the top of a step, and reads its heading', async () => {
    const shopper = await mount({ mode: 'dialog', open: '', query: '東西壞了想退錢' });
    const scroller = shopper.root.querySelector('.scroller')!;
    shopper.button(shopper.strings.describeInstead).focus();
    scroller.scrollTop = 200;
    await shopper.next();
    expect(scroller.scrollTop).to.equal(0);
    expect(
      shopper.root.activeElement === shopper.ui.getByRole('heading', { name: shopper.strings.issueHeading }),
    ).to.equal(true);
  });

  it('starts over with nothing left', async () => {
    const shopper = await mount();
    await shopper.advice(CASE);
    await shopper.press(shopper.strings.caseForget);
    await shopper.arrived();
    expect(shopper.searchBox.value).to.equal('');
    expect(Object.values(shopper.element.report).every((value) => value.length === 0)).to.equal(true);
  });
});
