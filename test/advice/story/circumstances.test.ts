import { expect } from '@open-wc/testing';
import { readStory } from '../../../src/advice/index.js';
import { valuesOf } from '../../../src/advice/story/types.js';
import { at } from '../at.js';

const context = at('2026-11-27T04:30Z', 'tw');
const around = (text: string): string => valuesOf(readStory(text, context), 'circumstance').join(' ');

const table = (cases: readonly (readonly [text: string, circumstances: string])[]): void => {
  for (const [text, told] of cases)
    it(`${text}: ${told || 'none'}`, () => expect(around(text)).to.equal(told));
};

describe('circumstances', () => {
  describe('of a seller who does not answer', () => {
    table([
      ['賣家三天沒覆我了', 'seller-silent'],
      ['賣家不讀不回', 'seller-silent'],
      ['賣家電話都不接', 'seller-silent'],
      ['發訊息過去石沉大海', 'seller-silent'],
      ['店家完全沒反應', 'seller-silent'],
      ['我問了賣家三次都沒回', 'seller-silent'],
      ['我跟賣家說不回家了', ''],
      ['賣家把我拉黑了', 'seller-silent'],
      ['the seller blocked me', 'seller-silent'],
      ['賣家徹底不說話了', 'seller-silent'],
      ['address xie cuo le, yi fukuan 未发货, seller mei hui wo', 'not-dispatched seller-silent'],
      ['the shop went quiet after I sent photos', 'seller-silent'],
      ["I've messaged the shop four times and got zero response", 'seller-silent'],
      ['maijia yizhi mei hui', 'seller-silent'],
    ]);
  });

  describe('of a seller who lays it on somebody else', () => {
    table([
      ['賣家說是我自己弄壞的', 'seller-refused'],
      ['卖家说不归他管', 'seller-refused'],
      ['佢話係快遞整爛唔關佢事', 'seller-refused'],
      ["he says it's my own fault", 'seller-refused'],
      ['the shop says all sales final', 'seller-refused'],
      ['店家講冇得退', 'seller-refused'],
      ['賣家說誤差範圍內', 'seller-refused'],
      ["seller says 'digital items cant be returned'", 'seller-refused'],
    ]);
  });

  describe('of a seller who makes it depend on something', () => {
    table([
      ['seller now wants a video of it', 'seller-demands'],
      ["he writes 'please delete your review then I send it'", 'seller-demands'],
      ['賣家說不刪評論就上門', 'seller-demands'],
      ['賣家說先確認收貨再退', 'seller-demands'],
    ]);
  });

  describe('are none of what the goods do', () => {
    table([
      ['耳機左邊冇聲', ''],
      ['水壺按了沒反應', ''],
      ['我不換了', ''],
      ['你老不理我', ''],
      ['怎麼這個訂單還沒有消息', ''],
      ['快件我已經拒收了', ''],
      ['花唄又扣我一次', ''],
      ['按鍵按下去就彈不回來', ''],
      ['my card was declined', ''],
      ['I am in a call with them', ''],
      ['付款方式裡找不到花唄', ''],
      ['買的老人手機不能用', ''],
      ['支付密碼忘了', ''],
      ['退貨申請被關閉是什麼情況', ''],
      ['如果收到壞的，賣家又不認，怎麼辦', ''],
      ['地址改不了', ''],
      ['地址填錯了，改不回來', ''],
      ['one earbud is silent', ''],
      ["the kettle won't heat up", ''],
      ["the seller sent me a fan that won't turn", ''],
    ]);
  });

  describe('of a promise that was not kept', () => {
    table([
      ['說好三天到，今天都第七天了', 'promise-passed'],
      ['話三日內寄，而家一個禮拜喇', 'promise-passed'],
      ['shuohao liang tian fahuo, xianzai wu tian le', 'promise-passed'],
      ['說好三天到', ''],
    ]);
  });

  it('of an agent who ends the talk', () => {
    expect(around('客服一句話就把對話關了')).to.equal('agent-refused');
    expect(around('she just hung up on me')).to.equal('agent-refused');
  });
});
