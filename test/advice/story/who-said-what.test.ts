import { expect } from '@open-wc/testing';
import { readStory } from '../../../src/advice/index.js';
import { at } from '../at.js';

const context = at('2026-11-23T04:00Z', 'tw');
const facts = (text: string): readonly string[] =>
  readStory(text, context).facts.map(({ role, value }) => `${role}=${value}`);

describe('who said and did what', () => {
  const cases: readonly (readonly [text: string, holds: readonly string[], lacks: readonly string[]])[] = [
    ['卖家要我先退货', ['circumstance=seller-demands'], ['wish=return']],
    ['我要賣家退款', ['wish=refund'], ['circumstance=seller-demands']],
    ['賣家同意了退款', ['circumstance=seller-agreed'], ['wish=refund', 'circumstance=seller-refused']],
    ['賣家一直不同意', ['circumstance=seller-refused'], ['circumstance=seller-agreed']],
    ['如果賣家不退怎麼辦', [], ['circumstance=seller-refused', 'tried=seller']],
    ['賣家還沒聯絡', [], ['circumstance=seller-silent', 'tried=seller']],
    ['同賣家講咗兩次，佢唔理我', ['tried=seller', 'circumstance=seller-silent'], []],
    ['the seller wants me to return it first', ['circumstance=seller-demands'], ['wish=return']],
    ["I want a refund, I don't want to return it", ['wish=refund'], ['wish=return']],
    ['maijia bu li wo, wo xiang tuikuan', ['circumstance=seller-silent', 'wish=refund'], []],
    ['客服機器人一直繞圈圈', ['tried=bot'], ['tried=human']],
    ['賣家自己取消了我的訂單，說標錯價', ['circumstance=seller-cancelled'], ['tried=seller', 'wish=cancel']],
    ['以後每個月會自動扣一萬二', [], ['charged=一萬二']],
    ['海關11月9日把包裹退回了', [], ['returned=2026-11-09']],
    ['I bought a lamp for 45 usd', ['paid=45 usd'], []],
    ['I asked for 45 usd back', [], ['paid=45 usd']],
    ['我同賣家講咗退貨佢話ok㗎佢同意退喇', ['circumstance=seller-agreed'], []],
    ['還沒出貨，我想退', ['wish=refund'], ['wish=return']],
    ['我只要一個好的鍋蓋', ['wish=exchange'], []],
    ['it asks for my bank card', [], ['tried=bank']],
    ['賣家話賠20蚊，我話起碼要80蚊', ['offered=20蚊'], ['offered=80蚊']],
    ['收到了退款50元，還差30元', ['refunded=50元', 'missing=30元'], []],
    ['賣家說要給他好評才肯退款', ['circumstance=seller-demands', 'tried=seller'], ['wish=refund']],
    ['佢話除非我刪咗個差評', ['circumstance=seller-demands', 'tried=seller'], []],
    ['店家說可以寄回，不過運費我自己出', ['circumstance=seller-demands', 'tried=seller'], []],
    [
      'the shop will refund me only if I delete my review',
      ['circumstance=seller-demands', 'tried=seller'],
      [],
    ],
    ['the seller wants another 30 yuan', ['circumstance=seller-demands', 'tried=seller'], []],
    ['賣家最多退一半', ['tried=seller'], []],
    ['賣家說要三天才能發貨', ['tried=seller'], ['circumstance=seller-demands']],
    ['賣家說運費不用我出', ['tried=seller'], ['circumstance=seller-demands']],
    ['賣家說要等廠家補貨才能寄', ['tried=seller'], ['circumstance=seller-demands']],
    ['if the seller says he refunds only if I pay, what then', [], ['circumstance=seller-demands']],
    ['the seller said he would refund me if I am not happy', [], ['circumstance=seller-demands']],
    ["Seller goes 'we give 20 yuan red packet'", ['offered=20 yuan', 'tried=seller'], []],
    ['26號問他，他說明天發', ['tried=seller'], []],
    ['賣家同意了，說會退，我還沒問任何人', ['circumstance=seller-agreed'], ['tried=seller']],
    ['智能櫃話我逾期', [], ['tried=carrier']],
    ['找你們客服，機器人只會繞圈圈', ['tried=bot'], ['tried=human']],
    ['現在要我選申請平台介入或修改申請', [], ['tried=platform', 'wish=change']],
    ['付了500，退了480', ['paid=500', 'refunded=480'], []],
    ['312 paid, 272 back on the 1st', ['paid=312', 'refunded=272'], []],
    ['自稱淘寶客服的人打來，連金額1,280都對，說重複訂單要幫我取消', [], ['charged=1,280']],
    ['I filed a chargeback with my bank', ['tried=bank'], []],
    ['my refund was returned to the card on Nov 12', ['seller-agreed=2026-11-12'], ['returned=2026-11-12']],
    ["Forwarder's answer on Nov 20: please wait", ['last-answer=2026-11-20'], []],
    ['有人打來，話唔取消就每個月扣2,000', [], ['charged=2,000']],
    ['我講至少退一半，他不肯', ['wish=partial-refund'], []],
    ['退貨我前天寄出去了', [], ['wish=return']],
    ['賣家讓我補60差價才發貨', ['circumstance=seller-demands'], ['offered=60']],
    ['用了兩天臉腫了，看醫生付了680元', [], ['paid=680元']],
    ['seller sent the wrong size, says keep it and take $10', ['offered=$10'], []],
    ['人臉辨識又話唔係本人', [], ['tried=seller']],
    ['打熱線一直忙線中，線上只有小蜜', ['tried=phone', 'tried=bot'], []],
    ['賣家換了一副新的，還是壞的', ['tried=seller'], []],
    ['my package was supposed to be delivered today', [], ['delivered=2026-11-23']],
    ['預計今天送達', [], ['delivered=2026-11-23']],
    ['我昨天買的，今天就降價了', ['ordered=2026-11-22'], ['ordered=2026-11-23']],
    ['我要轉人工', [], ['tried=bot']],
    ['找在線客服', [], ['tried=human']],
    ['我的快遞到底發生了什麼', [], ['tried=carrier']],
    ['tell the seller she is a star', [], ['tried=seller']],
    ['頁面跳出請聯繫發卡行', [], ['tried=bank']],
    ['螺絲少了三顆，東西少了一半', [], ['missing=三', 'missing=一']],
    ['密碼改咗，支付寶俾人碌咗4千2', ['charged=4千2'], []],
    ['頁面寫20號前發，今天23號問他又說明天發', ['circumstance=promise-passed'], []],
    ['支付寶扣了35塊6', ['charged=35塊6'], ['charged=35塊']],
    ['賣家說賠我8塊', ['offered=8塊'], []],
    ['刷卡失敗，銀行簡訊說扣了1280 訂單還是待付款', ['charged=1280'], ['tried=bank', 'paid=1280']],
    ['集運倉說要補 NT$1200', [], ['offered=NT$1200']],
    ['申請開發票三個星期了', [], ['refund-asked=2026-11-02']],
    ['賣家說賠我15元', ['offered=15元'], ['refunded=15元', 'paid=15元']],
  ];
  for (const [text, holds, lacks] of cases) {
    it(text, () => {
      const found = facts(text);
      expect(found).to.include.members([...holds]);
      for (const fact of lacks) expect(found).not.to.include(fact);
    });
  }

  it('gives the span that a fact was read from, in the text as it was written', () => {
    const text = '花瓶碎了，賣家一直不回，花了 NT$1,280';
    const spans = readStory(text, context).facts.map(({ start, end }) => text.slice(start, end));
    expect(spans).to.include.members(['賣家一直不回', 'NT$1,280']);
  });

  it('takes the shopper’s word for a fact', () => {
    const text = '11月9號的事';
    const said = (
      ...corrections: readonly { role: string; value: string; was?: string }[]
    ): readonly string[] =>
      readStory(text, context, corrections).facts.map(
        ({ role, value, confirmed }) => `${role}=${value} ${confirmed}`,
      );
    expect(said()).to.deep.equal(['date=2026-11-09 false']);
    expect(said({ role: 'seller-agreed', value: '2026-11-09' })).to.deep.equal([
      'seller-agreed=2026-11-09 true',
    ]);
    expect(said({ role: 'date', value: '', was: '2026-11-09' })).to.deep.equal([]);
  });
});
