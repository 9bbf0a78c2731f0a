import { expect } from '@open-wc/testing';
import en from '../../src/content/en.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';
import { createSearch, type Search, type SearchHit } from '../../src/search/index.js';

describe('search: three outcomes', () => {
  let pages: Search[];
  const outcomes = (question: string, limit = 5): (SearchHit['certainty'] | 'nothing')[] =>
    pages.map((search) => search(question, { limit })[0]?.certainty ?? 'nothing');

  before(async () => {
    pages = await Promise.all([hant, hans, en].map((pack) => createSearch(pack)));
  });

  for (const question of ['退款多久會到帳', '忘記密碼怎麼辦', 'how do I cancel my order']) {
    it(`「${question}」 is answered`, () => {
      expect(outcomes(question)).to.deep.equal(['answer', 'answer', 'answer']);
    });
  }

  it('is perhaps, with three hits at most, where a question says too little', () => {
    const vague = [
      '東西有問題',
      '怎麼辦',
      '訂單有問題',
      '客服',
      '一直沒有',
      'problem with my order',
      'please help',
    ];
    for (const search of pages) {
      const unsure = vague
        .map((question) => search(question))
        .filter(([hit]) => hit?.certainty === 'perhaps');
      expect(unsure).to.not.deep.equal([]);
      for (const hits of unsure) expect(hits).to.have.length.within(1, 3);
    }
  });

  it('is the same for all hits of a question', () => {
    for (const search of pages) {
      for (const question of ['東西有問題', '退款多久會到帳']) {
        expect(new Set(search(question).map(({ certainty }) => certainty)).size).to.equal(1);
      }
    }
  });

  for (const [question, why] of [
    ['asdfghjkl', 'keys at random'],
    ['1234567890', 'a number'],
    ['8 88 888', 'numbers'],
    ['https://item.taobao.com/item.htm?id=123456789', 'a link'],
    ['где мой заказ', 'another script'],
    ['내 주문 어디', 'another script'],
    ['คืนเงินเมื่อไหร่', 'another script'],
    ['荷物が届かない', 'another script that borrows characters'],
    ['操你妈', 'abuse'],
    ['傻逼', 'abuse'],
    ['你們這群王八蛋', 'abuse'],
    ['屌你老母', 'abuse'],
    ['幹你娘', 'abuse'],
    ['S B', 'abuse'],
    ['幹！！', 'abuse in one character'],
    ['靠', 'abuse in one character'],
    ['臥槽', 'abuse by its sound'],
    ['媽的', 'abuse without whose'],
    ['damn it', 'abuse'],
    ['fuck you', 'abuse'],
    ['FUCKKK OFF!!!', 'abuse'],
    ['you piece of shit', 'abuse'],
  ] as const) {
    it(`「${question}」 gets nothing, not even perhaps: ${why}`, () => {
      expect(outcomes(question)).to.deep.equal(['nothing', 'nothing', 'nothing']);
    });
  }

  for (const [question, id] of [
    ['他妈的怎么还不发货', 'logistics-delay'],
    ['where the fuck is my refund', 'refund-time'],
    ['忘记密码了 操', 'account-password'],
    ['幹 包裹到底在哪', 'order-track'],
  ] as const) {
    it(`「${question}」 is heard, however it is said`, () => {
      for (const search of pages) expect(search(question).map(({ id: found }) => found)).to.include(id);
    });
  }
});
