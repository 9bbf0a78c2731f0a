import { expect } from '@open-wc/testing';
import en from '../../src/content/en.js';
import { ENTRY_IDS } from '../../src/content/ids.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';
import { createSearch, type Search } from '../../src/search/index.js';

type Golden = readonly [question: string, entry: string, why: string];

const answerable: readonly Golden[] = [
  ['才穿一天就脫線', 'product-defect', 'a fault in its own words, no "broken" and no "refund"'],
  ['朋友說醜 我不想要了', 'returns-apply', 'it has been seen, so it is here: give it back, not cancel'],
  ['收咗我兩次錢', 'payment-duplicate', 'Cantonese'],
  ['qian shenme shihou tui', 'refund-time', 'pinyin, spaced'],
  ['tuikuandaonale', 'refund-time', 'pinyin, unspaced'],
  ['店家還沒寄出', 'logistics-delay', 'not sent yet and no wish: wait for it, not cancel'],
  ['商家一直没寄', 'logistics-delay', 'the same in Simplified'],
  ['seller has not sent it yet', 'logistics-delay', 'the same in English'],
  ['買來完全不能用', 'product-defect', 'goods are meant where nobody names a payment'],
  ['賣家拒絕退錢給我', 'special-unhappy', 'refused, which is more than late'],
  ['單號一個禮拜沒跳', 'logistics-delay', 'slang for tracking that does not move'],
  ['退款多久會到帳', 'refund-time', 'a title, word for word'],
  ['退款多久会到账', 'refund-time', 'the same in Simplified, on any page'],
  ['我想把密碼找回來', 'account-password', 'the words of the entry in another order'],
  ['密碼被人改了 登不進去', 'account-stolen', 'somebody else did it: more than forgotten'],
  ['手機換號碼了收不到驗證碼', 'account-password', 'the cause is told, not the aim'],
  ['地址寫錯了怎麼辦', 'order-modify', 'the order is placed and wanted, but wrong'],
  ['按錯了 這單不要了', 'order-cancel', 'not arrived yet: cancel, not return'],
  ['我的包裹現在到哪裡了', 'order-track', 'a neutral look, no complaint'],
  ['顯示已簽收可是我根本沒拿到', 'parcel-lost', 'signed for, but not by me'],
  ['跟照片差太多了吧', 'product-mismatch', 'no goods, no verb, only the difference'],
  ['少了一個配件', 'product-mismatch', 'missing pieces belong to what was promised'],
  ['付款一直失敗', 'payment-failed', 'nothing taken yet'],
  ['寄回去的郵費誰付', 'returns-shipping-fee', 'other words for return shipping'],
  ['打了一下午電話都沒人接', 'special-unreachable', 'it has a number: nobody answers'],
  ['客服電話幾號', 'contact-phone', 'it wants the number'],
  ['怎麼轉人工', 'contact-online', 'a person, by chat'],
  ['機器人聽不懂我說什麼', 'contact-bot', 'the bot is the subject'],
  ['有沒有官方臉書', 'contact-social', 'a channel other than chat and phone'],
  ['客服態度很差 我要找主管', 'special-unhappy', 'answered, but not accepted'],
  ['where is my refund', 'refund-time', 'English, plain'],
  ['I was charged twice for one order', 'payment-duplicate', 'English, plain'],
  ['says delivered but nothing at my door', 'parcel-lost', 'English, a situation without the word lost'],
  ['I forgot my pasword', 'account-password', 'English with a typo'],
  ['how to cancle my oder', 'order-cancel', 'English with two typos'],
  ['someone hacked into my account', 'account-stolen', 'English'],
  ['refund幾時到', 'refund-time', 'mixed scripts'],
  ['EZ WAY 怎麼按', 'customs-confirm', 'the app’s name, whatever the page’s language'],
  ['chargeback', 'card-dispute', 'one English word that every bank uses'],
  [
    '還有兩天就自動確認收貨 東西還沒到',
    'receipt-deadline',
    'the countdown, not the wait, cannot be taken back',
  ],
  ['自稱淘寶客服打來要我轉帳', 'scam-call', 'customer service is who calls, not who is looked for'],
  ['驛站找不到我的貨', 'pickup-missing', 'it is at a pick-up point, not at the door'],
  ['自提點說包裹已經被人取走了', 'pickup-missing', 'a pick-up point has its own first step'],
];

const outside: readonly (readonly [question: string, why: string])[] = [
  ['這件還有M號嗎', 'stock'],
  ['有沒有優惠券可以領', 'coupons'],
  ['可以開發票嗎', 'invoices'],
  ['你好', 'a greeting'],
  ['今天天氣如何', 'small talk'],
  ['推荐一款好用的吹风机', 'recommendations'],
  ['asdfghjkl', 'keys at random'],
  ['what size should I order', 'advice on sizes'],
  ['do you have a discount code', 'coupons, in English'],
  ['tell me a joke', 'small talk, in English'],
];

describe('search: golden questions', () => {
  const pages: [string, Search][] = [];
  before(async () => {
    for (const pack of [hant, hans, en]) pages.push([pack.locale, await createSearch(pack)]);
  });

  for (const [question, entry, why] of answerable) {
    it(`「${question}」 is ${entry}: ${why}`, () => {
      for (const [locale, search] of pages) {
        const ids = search(question, { limit: 3 }).map(({ id }) => id);
        expect(ids, locale).to.include(entry);
      }
    });
  }

  it('has one for every entry', () => {
    const asked = new Set(answerable.map(([, entry]) => entry));
    expect(ENTRY_IDS.filter((id) => !asked.has(id))).to.deep.equal([]);
  });

  it('has nine in ten of them first; which ones may change with the training', () => {
    for (const [locale, search] of pages) {
      const wrong = answerable.filter(([question, entry]) => search(question)[0]?.id !== entry);
      expect(wrong.length, `${locale}: ${wrong.join()}`).to.be.at.most(answerable.length / 10);
    }
  });

  it('answers hardly any question from outside; which ones may change with the training', () => {
    for (const [locale, search] of pages) {
      const answered = outside.filter(([question]) => search(question)[0]?.certainty === 'answer');
      expect(answered.length, `${locale}: ${answered.join()}`).to.be.at.most(outside.length / 5);
    }
  });

  it('offers what else could be meant', () => {
    for (const [, search] of pages) {
      const ids = search('東西壞了想退錢', { limit: 3 }).map(({ id }) => id);
      expect(ids).to.include.members(['product-defect', 'returns-apply']);
    }
  });

  it('returns no more than it is asked for', () => {
    for (const [, search] of pages) expect(search('退款', { limit: 1 })).to.have.length(1);
  });
});
