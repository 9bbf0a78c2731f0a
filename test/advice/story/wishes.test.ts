import { expect } from '@open-wc/testing';
import { readStory } from '../../../src/advice/index.js';
import { valuesOf } from '../../../src/advice/story/types.js';
import { at } from '../at.js';

const context = at('2026-11-27T04:30Z', 'tw');
const wishes = (text: string): string => [...new Set(valuesOf(readStory(text, context), 'wish'))].join(' ');

const table = (cases: readonly (readonly [text: string, wish: string])[]): void => {
  for (const [text, wish] of cases)
    it(`${text}: ${wish || 'none'}`, () => expect(wishes(text)).to.equal(wish));
};

describe('wishes', () => {
  describe('stated as enough', () => {
    table([
      ['換一個就好', 'exchange'],
      ['退了算了', 'return'],
      ['修好就行', 'repair'],
      ['把少的那个补给我就可以', 'resend'],
      ['a refund would be fine', 'refund'],
      ['tuikuan jiu hao', 'refund'],
      ['賣家說換一個就好', ''],
      ['早知道換一個就好了', ''],
    ]);
  });

  describe('stated as an order', () => {
    table([
      ['賣家不理我，退錢！', 'refund'],
      ['多的那筆還我', 'refund'],
      ['我不想等了，退我那條的錢', 'refund'],
      ['I only want half back', 'partial-refund'],
      ['我就是要錢退回來', 'refund'],
      ['整單都不要了', 'cancel'],
      ['能不能先幫我延長一下', 'extend'],
      ['I want every one of them cancelled', 'cancel'],
      ['付了訂金不想要了能退嗎', 'refund'],
      ['想換過部新嘅', 'exchange'],
      ["don't want it anymore, give me my money", 'refund'],
      ['cancel it', 'cancel'],
      ['錢還沒退我', ''],
      ['傳訊息給賣家說可以換新的', ''],
      ['I want the leg sent or a full refund', 'resend refund'],
      ['it was sent to me broken', ''],
      ['退費被打槍', ''],
      ['聽不懂，換個人來', ''],
      ['綁定的手機想換成新的', ''],
      ['可以請他晚幾天再寄嗎', ''],
      ['手機淘寶怎樣申請退款', ''],
      ['我申請退款了', ''],
      ['一不小心點了退款', ''],
      ['換貨的商品寄來了', ''],
      ['取消訂單時購物金會退嗎', ''],
      ['錢已經退我了', ''],
      ['賣家退款很慢', ''],
      ['the cancel the order button is gone', ''],
      ['退我138，說什麼優惠分攤', ''],
    ]);
  });

  describe('are none where they hang on something', () => {
    table([
      ['假如賣家不肯，我想退', ''],
      ['要是再不發貨，我要退款', ''],
      ['if he refuses, I want a refund', ''],
      ['如果可以的話我想換貨', 'exchange'],
      ['如果方便，想換貨', 'exchange'],
      ["I'd like a refund if possible", 'refund'],
    ]);
  });
});
