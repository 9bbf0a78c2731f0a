import { expect } from '@open-wc/testing';
import { maskOrderNumbers, maskReport, redactReport } from '../../../src/advice/reading/mask.js';

describe('a report that leaves the widget', () => {
  it('has its order numbers masked but for the last four digits', () => {
    const masked = maskReport({
      orderNumber: '2834 5678 9012 3456 789',
      summary: '訂單２８３４５６７８９０１２３４５６７８９ 還沒到',
      product: 'https://trade.taobao.com/x?orderId=2834567890123456789',
      photos: ['2834567890123456789.jpg'],
    });
    expect(masked.orderNumber).to.equal('•••••••••••••••6789');
    expect(masked.summary).to.equal('訂單•••••••••••••••6789 還沒到');
    expect(masked.product).to.equal('https://trade.taobao.com/x?orderId=•••••••••••••••6789');
    expect(masked.photos).to.deep.equal(['•••••••••••••••6789.jpg']);
  });

  it('has what stands in the field for it masked, whatever its length', () => {
    expect(maskReport({ orderNumber: '12345678' }).orderNumber).to.equal('••••5678');
    expect(maskReport({ orderNumber: '123' }).orderNumber).to.equal('123');
  });

  it('keeps other numbers: goods, amounts, dates', () => {
    const text = '11/20 付 NT$1,280，https://item.taobao.com/item.htm?id=682312345678';
    expect(maskOrderNumbers(text)).to.equal(text);
  });

  it('has no secrets', () => {
    const masked = maskReport({ summary: '密碼是 hunter2', orderNumber: '4111111111111111' });
    expect(masked.summary).to.equal('密碼是 ***');
    expect(masked.orderNumber).to.equal('***');
  });
});

describe('a report that is kept', () => {
  it('has no secrets, and its order number whole', () => {
    const kept = redactReport({ solution: '驗證碼 123456', orderNumber: '2834567890123456789' });
    expect([kept.solution, kept.orderNumber]).to.deep.equal(['驗證碼 ***', '2834567890123456789']);
  });

  it('takes long digits in the field for an order number, though they could be a card', () => {
    expect(redactReport({ orderNumber: '6222021234567890128' }).orderNumber).to.equal('6222021234567890128');
  });

  it('has every field', () => {
    expect(redactReport({})).to.deep.equal({
      entry: '',
      channel: '',
      summary: '',
      orderNumber: '',
      product: '',
      amount: '',
      since: '',
      solution: '',
      evidence: [],
      photos: [],
      tried: [],
      facts: [],
    });
  });

  it('has no secret in what was said of the facts', () => {
    const facts = [{ role: 'product', value: '密碼 hunter2x', was: '驗證碼 123456' }];
    expect(redactReport({ facts }).facts).to.deep.equal([
      { role: 'product', value: '密碼 ***', was: '驗證碼 ***' },
    ]);
  });
});
