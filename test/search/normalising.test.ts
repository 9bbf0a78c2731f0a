import { expect } from '@open-wc/testing';
import { fold, foldWithOrigins } from '../../src/search/fold.js';
import { normalise, normaliseQuery, runs, stem } from '../../src/search/words.js';

describe('search: one spelling for all', () => {
  const same: readonly (readonly [why: string, a: string, b: string])[] = [
    ['Traditional and Simplified', '訂單發錯貨了', '订单发错货了'],
    ['full-width letters and digits', 'Ｔａｏｂａｏ　１２', 'taobao 12'],
    ['capitals', 'REFUND', 'refund'],
    ['accents, as in toned pinyin', 'tuì kuǎn', 'tui kuan'],
    ['ligatures', 'ﬁne', 'fine'],
  ];
  for (const [why, a, b] of same) {
    it(`folds ${why}`, () => {
      expect(fold(a)).to.equal(fold(b));
    });
  }

  it('leaves Hangul and kana whole', () => {
    expect(fold('환불が')).to.equal('환불が');
  });

  it('tells where folded letters stood', () => {
    const { text, origins } = foldWithOrigins('㎏退e\u0301😀款');
    expect(text).to.equal('kg退e😀款');
    expect(origins).to.deep.equal([
      [0, 1],
      [0, 1],
      [1, 2],
      [2, 4],
      [4, 6],
      [4, 6],
      [6, 7],
    ]);
  });
});

describe('search: what tells nothing', () => {
  const cases: readonly (readonly [why: string, from: string, to: string])[] = [
    ['order numbers', '訂單1234567890123456789沒收到', '订单 没收到'],
    ['full-width order numbers', '單號１２３４５６７８９０１２３', '单号'],
    ['order numbers in groups', 'order 1234 5678 9012 3456 late', 'order late'],
    ['tracking numbers', 'SF1234567890123 卡住', '卡住'],
    ['links, up to the Chinese that follows', 'https://item.taobao.com/item.htm?id=1壞了', '坏了'],
    ['markup', '<b onclick="x">退款</b>', '退款'],
    ['punctuation and emoji', '退款！！！😡😡', '退款'],
    ['lone surrogates', 'a\ud83db', 'a b'],
  ];
  for (const [why, from, to] of cases) {
    it(`drops ${why}`, () => {
      expect(normalise(from)).to.equal(to);
    });
  }

  it('keeps numbers that name a hotline', () => {
    expect(normalise('9510211 或 12315')).to.equal('9510211 或 12315');
  });

  it('reads no more than a story is long', () => {
    expect(normaliseQuery('退'.repeat(10_000)).length).to.be.at.most(600);
  });
});

describe('search: words', () => {
  it('keeps scripts apart', () => {
    expect(runs(normalise('我的order還沒ship'))).to.deep.equal(['我的', 'order', '还没', 'ship']);
  });

  it('gives the forms of an English word one stem', () => {
    for (const forms of [
      ['refund', 'refunds', 'refunded', 'refunding'],
      ['cancel', 'cancels', 'cancelled', 'cancelling'],
      ['change', 'changes', 'changed', 'changing'],
      ['story', 'stories'],
    ]) {
      expect(new Set(forms.map(stem)).size, forms.join()).to.equal(1);
    }
  });
});
