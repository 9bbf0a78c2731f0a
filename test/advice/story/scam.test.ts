import { expect } from '@open-wc/testing';
import { caseOf, readStory } from '../../../src/advice/index.js';
import { at } from '../at.js';

const context = at('2026-11-23T04:00Z', 'tw');
const told = (text: string): ReturnType<typeof caseOf> => caseOf(readStory(text, context), [], context);

describe('a call from somebody who says to be somebody', () => {
  const calls: readonly (readonly [text: string, isGone: boolean])[] = [
    ['有位先生來電，說店員把我設成經銷商，之後每個月都會扣款，要幫我取消', false],
    ['有條友打嚟話我升咗做VIP會員，唔取消嘅話每個月扣我三百', false],
    ['剛接到電話，說我的訂單變成分期了，要去解除分期', false],
    ['some fund recovery lawyer says pay 150 up front and he gets it all back', false],
    ['Someone from Taobao called and I transferred HK$20000', true],
    ['有人說是淘寶客服打來，我已經轉帳三萬元', true],
    ['淘寶客服來電叫我操作ATM，三萬塊沒了', true],
    ['收到SMS話包裹地址不全，撳條link俾重派費', false],
    ['WhatsApp 有訊息話我淘寶戶口停用，要入條link驗證', false],
    ['自稱淘寶客服的小姐說變成重複訂單，銀行專員會打來', false],
    ['A man from Taobao called my mother, she sent 30,000 already', true],
    ['一個女的打電話給我，叫我把錢放進安全帳戶，我照她說的轉了兩萬', true],
    ['A lady called and said I am down as a reseller and will be charged every month', false],
    ['Someone from my bank phoned. He made me transfer 900 to a "safe" account', true],
    ['a fake Alipay agent rang, I wired 2500', true],
    ['I gave a fake Taobao rep 600 in cash', true],
    ['A fake Taobao rep called and gave me money, is it a trap', false],
    ['A scammer impersonating Taobao took 1200 from me', true],
    ["Taobao support phoned about my parcel, I've sent them 450", true],
    ['Taobao staff called me and asked me to pay 3000 and I did', true],
    ['假的淘寶客服打來，錢已經匯出去了', true],
    ['接到天貓客服電話，匯了六千怎麼辦', true],
    ['淘寶客服打來叫我匯款兩萬，我照做了', true],
    ['收到電話話係淘寶客服，我已經過數俾佢', true],
    ['接到假淘寶電話，收線之後我打咗$3000俾個假客服', true],
    ['淘宝客服打来，我没多想就转了6000', true],
    ['支付宝客服打电话来，我打了三千块钱给他', true],
    ['接到淘宝客服电话，我给他转了500块', true],
    ['收到假淘寶客服電話，叫我轉帳我沒轉', false],
    ['接到淘寶客服電話，差點匯了六千', false],
    ['接到淘宝客服电话，我没有给他转500块', false],
    ['a fake Alipay agent asked me to transfer 2500, I refused', false],
    ['a fake Taobao rep wants me to pay 600', false],
    ['I almost sent 450 to a fake Taobao agent', false],
    ["Taobao called me for a transfer, I haven't transferred it", false],
  ];
  for (const [text, isGone] of calls) {
    it(text, () => {
      const { entry, circumstances } = told(text);
      expect(entry).to.equal('scam-call');
      expect(circumstances.includes('money-gone')).to.equal(isGone);
    });
  }

  const others: readonly string[] = [
    '收到簡訊，ez way 連結要我認證，稅費 200 已付',
    '賣家打來說他是批發商，最少要訂十件才出貨',
    '快遞打給我說包裹放在管理室',
    '我打給客服，他說這筆訂單可以分期',
    'The courier called me, the box is at the front desk',
    'I moved to another flat, can I change the address',
    '結帳的時候刷成分期了，想改成一次付清',
    '快遞沒來，打了三次電話，淘寶客服也沒接',
    '淘寶客服打來，我給他一個訂單號',
    'Taobao called about the vase, I sent them 3 photos',
    'I bought a fake bag from a Taobao agent, I paid 800',
    'fake customer reviews made me pay 300 for junk',
  ];
  for (const text of others) {
    it(`is not: ${text}`, () => {
      const { entry, circumstances } = told(text);
      expect(entry).not.to.equal('scam-call');
      expect(circumstances).not.to.include('money-gone');
    });
  }
});
