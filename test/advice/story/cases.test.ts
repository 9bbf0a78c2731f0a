import { expect } from '@open-wc/testing';
import { advise, caseOf, readStory } from '../../../src/advice/index.js';
import { emptyReport } from '../../../src/guide/index.js';
import { at } from '../at.js';

const context = at('2026-11-23T04:00Z', 'tw');
const entryOf = (text: string, ...hits: readonly string[]): string =>
  caseOf(
    readStory(text, context),
    hits.map((id, i) => ({ id, score: 0.9 / (i + 1) })),
    context,
  ).entry;

describe('the thing that has to be put right', () => {
  const cases: readonly (readonly [text: string, hit: string, entry: string])[] = [
    ['賣家答應補寄到現在沒寄，舊杯子一直漏水', 'logistics-delay', 'product-defect'],
    ['收到的螢幕有亮斑，我想換貨', 'order-modify', 'product-defect'],
    ['物流顯示送達，門口沒有包裹，等很久了', 'logistics-delay', 'parcel-lost'],
    ['退貨寄回去了，賣家卻說沒收到', 'parcel-lost', 'refund-time'],
    [
      'sent the lamp back, seller said refund soon, weeks ago and not a cent has arrived',
      'logistics-delay',
      'refund-time',
    ],
    ['一直延誤，退錢給我', 'refund-time', 'logistics-delay'],
    ['the seller says he never got the shoes that I sent back', 'parcel-lost', 'refund-time'],
    ['地址寫漏了門牌，怎麼改', 'order-modify', 'order-modify'],
    ['保溫瓶的蓋子鎖不緊，我想退貨', 'returns-apply', 'product-defect'],
    ["two buttons of the mixer don't work, no reply", 'special-unreachable', 'product-defect'],
    ['密碼忘了，沒被盜', 'account-password', 'account-password'],
    ['再兩天就會自己確認了，錢就給賣家了', 'refund-time', 'receipt-deadline'],
    ['結帳按了沒反應', 'payment-failed', 'payment-failed'],
    ['買的耳機只有右邊有聲音，賣家說可以退，運費我付？', 'returns-shipping-fee', 'product-defect'],
    ['發成別的型號了，運費誰出', 'returns-shipping-fee', 'product-mismatch'],
    ['賣家寄錯，我先墊運費寄回，貨款690退了，郵費一直不還', 'product-mismatch', 'returns-shipping-fee'],
    [
      'the gas lift of the chair was dead in two days, the shop says send it back',
      'returns-apply',
      'product-defect',
    ],
    ['遊戲序號已被使用', '', 'product-mismatch'],
    ['俾咗兩次錢，張單仲係待付款', '', 'payment-duplicate'],
    ['requested refund 2 weeks ago', '', 'refund-time'],
    ['I applied for a refund on Nov 9, no money', '', 'refund-time'],
    ['asked for a refund 5 days ago because the cup is broken', '', 'product-defect'],
    ['收到的包拉鍊卡住，賣家說這是正常的', 'logistics-delay', 'product-defect'],
    ['訂的櫃子還在備貨中，都三個禮拜了', 'contact-bot', 'logistics-delay'],
    ['如果收到的跟描述不同怎麼辦，還沒買', '', 'product-mismatch'],
    ['The power bank has swollen up. He says send it back by 7-11. Nothing else', '', 'product-defect'],
    ['定制衣櫃一直沒出圖。屋裡空著', '', ''],
    ['信用卡上多了一筆淘寶，那天我什麼都沒買', 'logistics-delay', 'card-dispute'],
    ['訂單寫12月1日自動完成，東西還在海上', '', 'receipt-deadline'],
    ['賣家把我拉黑了', '', 'special-unreachable'],
    ['12天前申請退款，錢還沒到', '', 'refund-time'],
    ['加微信轉給他 1500，然後被拉黑', 'refund-time', 'scam-call'],
    ['二手相機描述寫正常，快門完全不動，他說不退不換', 'returns-apply', 'product-defect'],
    ['付款失敗，可是卡被扣了 1280，訂單還是待付款', '', 'payment-failed'],
    ['賣家說不符合規則，拒絕退款', '', ''],
    ['付款的時候卡了，扣了兩回', '', 'payment-duplicate'],
  ];
  for (const [text, hit, entry] of cases) {
    it(`${text}: ${entry}`, () => {
      expect(entryOf(text, hit)).to.equal(entry);
    });
  }

  it('is the wish to cancel before the wait for what was not dispatched', () => {
    expect(entryOf('還沒出貨，我想取消訂單', 'logistics-delay', 'order-cancel')).to.equal('order-cancel');
  });

  it('is what was only imagined where nothing is told, and no message asserts it', () => {
    const summary = '如果收到嘅同描述唔同點算呀';
    const { message } = advise({ entry: entryOf(summary), summary }, at('2026-11-23T04:00Z', 'hk'));
    expect(message.agent.full).not.to.contain('不符');
  });

  it('is nothing that the shopper no longer takes it for, whatever the search finds', () => {
    const text = '我以為被盜，結果是兒子改的密碼，訂單想取消';
    expect(readStory(text, context).ruledOut).to.deep.equal(['stolen']);
    expect(entryOf(text, 'account-stolen')).to.equal('order-cancel');
  });

  it('is no receipt to extend once it has confirmed itself', () => {
    const text = '系統已經自動確認收貨了，杯子是裂的';
    expect(readStory(text, context).ruledOut).to.deep.equal(['receipt']);
    expect(entryOf(text, 'receipt-deadline')).to.equal('product-defect');
  });

  it('is ruled out by nothing in a story that believes nothing', () => {
    expect(readStory('杯子裂了', context)).not.to.have.property('ruledOut');
  });
});

describe('two days for one thing', () => {
  const told = (summary: string, facts: readonly { role: string; value: string }[] = []) =>
    advise({ ...emptyReport, entry: 'refund-time', summary, facts }, context);
  const text = '賣家11月3日同意退款，不對，賣家是11月5日同意退款';

  it('are asked for, never chosen', () => {
    const { asks, window } = told(text);
    expect(window?.state).to.equal('unknown');
    const [ask] = asks;
    expect(ask?.kind).to.equal('date');
    expect(ask?.options.map(({ value }) => value)).to.deep.equal(['2026-11-03', '2026-11-05']);
  });

  it('count as the shopper confirms them', () => {
    expect(told(text, [{ role: 'seller-agreed', value: '2026-11-05' }]).window?.state).not.to.equal(
      'unknown',
    );
  });
});
