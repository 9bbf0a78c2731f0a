import { expect } from '@open-wc/testing';
import { readStory } from '../../../src/advice/index.js';
import { DATE_ROLES } from '../../../src/advice/story/types.js';
import { at } from '../at.js';

/** Friday, 27 November 2026, half past twelve in Taipei. */
const context = at('2026-11-27T04:30Z', 'tw');
const ROLES: readonly string[] = DATE_ROLES;
const days = (text: string): string =>
  readStory(text, context)
    .facts.filter(({ role }) => ROLES.includes(role))
    .map(({ role, value }) => `${role} ${value.slice(5)}`)
    .join(', ');
const holds = (text: string, value: string): boolean =>
  readStory(text, context).facts.some((fact) => fact.role === 'circumstance' && fact.value === value);

/** Each text with all its days, in the order of the text. */
const table = (cases: readonly (readonly [text: string, days: string])[]): void => {
  for (const [text, told] of cases) it(`${text}: ${told || 'none'}`, () => expect(days(text)).to.equal(told));
};

describe('days of a story', () => {
  describe('of arrivals, as couriers and lockers tell them', () => {
    table([
      ['11月18號宅急便送到，打開是壞的', 'delivered 11-18'],
      ['包裹11/20到全家', 'delivered 11-20'],
      ['11.16到的菜鸟驿站', 'delivered 11-16'],
      ['18號個自提櫃話到咗', 'delivered 11-18'],
      ['signed for by the concierge on 21 Nov, but we have no concierge', 'delivered 11-21'],
      ['The parcel turned up on November 19', 'delivered 11-19'],
      ['The lamp I got on the 19th hums', 'delivered 11-19'],
      ['物流11/23顯示已領取', 'delivered 11-23'],
      ['11/20物流說交給管理室了', 'delivered 11-20'],
      ["they handed it to the 'front desk' on Nov 20", 'delivered 11-20'],
      ['件貨18號終於到手', 'delivered 11-18'],
      ['快遞顯示11月24號放在豐巢櫃', 'delivered 11-24'],
      ['櫃子11/20到 裝了兩天就垮', 'delivered 11-20'],
      ['11月18号到的少一个螺丝', 'delivered 11-18'],
      ['管理員說沒看過，app寫11/24管理室代收', 'delivered 11-24'],
      ['The chair arrived Tuesday, its leg was loose by Thursday', 'delivered 11-24'],
    ]);
  });

  describe('are none of arrivals that are none', () => {
    table([
      ['11/14到集運倉，之後沒動靜', 'date 11-14'],
      ['等到11/20還是沒有消息', 'date 11-20'],
      ['11/20去店到店寄回去', 'returned 11-20'],
      ['it will arrive Thursday', ''],
      ['It reached the warehouse in Dongguan on Nov 12', 'date 11-12'],
      ['賣家11/25收到我的退貨', 'date 11-25'],
      ['The seller received my return on 23 November', 'date 11-23'],
      ['退貨我11/20就寄出去了，黑貓說11/23就有人簽收', 'returned 11-20, date 11-23'],
      ['not one penny arrived on Nov 20', 'date 11-20'],
      ['I left a review on Nov 20', 'date 11-20'],
    ]);
  });

  describe('of today say nothing', () => {
    table([
      ['今天是11/27了，一毛錢都沒退', ''],
      ['現在都11.26了還沒動靜', ''],
      ['而家已經27號，錢都未返', ''],
      ['It is already the 27th, no news', ''],
    ]);
  });

  describe('of a refund, told in telegrams', () => {
    table([
      ['refund asked 9 days ago, still nothing', 'refund-asked 11-18'],
      ['asked refund 9 days ago', 'refund-asked 11-18'],
      ['refund requested 9 days ago', 'refund-asked 11-18'],
      ['seller asked 9 days ago for my size', 'date 11-18'],
    ]);
  });

  describe('counted from the one before', () => {
    table([
      ['Paid on Nov 10, shipped three days later', 'paid-on 11-10, dispatched 11-13'],
      ['11/10下單，隔天就出貨了', 'ordered 11-10, dispatched 11-11'],
      ['10月20下的单，五天后发的货', 'ordered 10-20, dispatched 10-25'],
      ['我兩天後就要用了', ''],
      ['11月24日下單，五天後出貨', 'ordered 11-24'],
      ['11/10下單 11/12出貨 11/13問了賣家', 'ordered 11-10, dispatched 11-12, date 11-13'],
      ['I bought a kettle on Nov 3 and it came with a dent', 'ordered 11-03'],
      ['it came on Nov 10 and it was dented', 'delivered 11-10'],
    ]);
  });

  describe('on which another one promised something', () => {
    table([
      ['11月18號上門量的，說好7天出圖', 'date 11-18, promised 11-25'],
      ['app says ready for collection since 20 Nov', 'date 11-20'],
      ['客服11/20說48小時內回覆我', 'last-answer 11-20, promised 11-22'],
      ['11月20日跟客服说过，她说三个工作日内处理', 'date 11-20, promised 11-25'],
      ['佢上星期五話三日內退錢', 'last-answer 11-20, promised 11-23'],
      ['on Nov 20 the agent said within 3 working days', 'last-answer 11-20, promised 11-25'],
      ['The seller said on Nov 18 he would ship by the 22nd', 'promised 11-22'],
      ['賣家說11/22會寄出', 'promised 11-22'],
      ['他说22号给我补发', 'promised 11-22'],
      ['商品页面写着11.20前发货', 'promised 11-20'],
      ['11.18 xiadan, shuo 24 xiaoshi fa', 'ordered 11-18, promised 11-19'],
      ['賣家上週五說週一退，週一說週三退', 'last-answer 11-23, promised 11-25'],
      ['頁面寫20號前發，昨天問他又說明天發', 'date 11-26, promised 11-28'],
    ]);
  });

  describe('until which another one promised it', () => {
    table([
      ['The store promised a replacement by Monday 16 November', 'promised 11-16'],
      ['The carrier said it was due to arrive by November 20', 'promised 11-20'],
      ['卖家保证20号之前退款', 'promised 11-20'],
      ['個賣家應承11月20號前退返', 'promised 11-20'],
      ['下單的時候寫11/15前到貨', 'promised 11-15'],
      ['卖家18号说两天给我补发', 'last-answer 11-18, promised 11-20'],
      ['I want the refund by Friday 4 December', ''],
    ]);
  });

  describe('on which a seller said yes, in his own words', () => {
    table([
      ['老闆11/12說「沒問題，退給你」', 'seller-agreed 11-12'],
      ['個店11月12號話「得啦退返俾你」', 'seller-agreed 11-12'],
      ['11月12号掌柜回“行，给你退”', 'seller-agreed 11-12'],
      ['the shop went "sure, refund it" on Nov 12', 'seller-agreed 11-12'],
      ['賣家11/12說「好像不能退」', 'last-answer 11-12'],
    ]);
  });

  describe('are no promises where nobody made one', () => {
    table([
      ['賣家說11/22已經寄出了', 'dispatched 11-22'],
      ['卖家说他11.22就发了', 'dispatched 11-22'],
      ['賣家叫我12/5前寄回去', ''],
      ['seller told me to return it by December 5', ''],
      ['11月9日卖家回我说再等等', 'last-answer 11-09'],
      ["The shop said the rest would come 'tomorrow', that was a week ago", 'date 11-20'],
      ['銀行叫我等7個工作天', ''],
      ['我跟賣家說12/1前沒寄我就退', ''],
      ['賣家到11/25才回我一句', 'last-answer 11-25'],
    ]);
  });

  describe('on which something ends', () => {
    table([
      ['退款還有2天3小時自動關閉', 'deadline 11-29'],
      ['11/23退的，系統說等賣家確認，還剩1天2小時自動退款', 'date 11-23, deadline 11-28'],
      ['退貨限期係11月29號，今日都27號喇', 'deadline 11-29'],
      ['what can I do before the order auto completes on the 29th?', 'deadline 11-29'],
      ['畫面倒數剩2天要我選申請客服介入', 'deadline 11-29'],
      ['只剩14:22:10就自動確認了', 'deadline 11-28'],
      ['auto-confirms in 20 hours', 'deadline 11-28'],
      ['请在2天10小时内上传凭证，逾期关闭售后', 'deadline 11-29'],
      ['張單仲有十個鐘就自動確認收貨', 'deadline 11-27'],
      ['聽日張單就自己確認喇，件貨仲未到', 'deadline 11-28'],
      ['the order confirms receipt by itself tomorrow', 'deadline 11-28'],
      ['倒數23小時59分自動確認收貨', 'deadline 11-28'],
      ['再過三天是我生日', ''],
      ['The sale closes on Dec 5', ''],
      ['月底30號要交房租', ''],
    ]);

    it('is the receipt that it closes, or a request', () => {
      expect(holds('退款還有2天3小時自動關閉', 'dispute-closing')).to.equal(true);
      expect(holds('退款還有2天3小時自動關閉', 'receipt-soon')).to.equal(false);
      expect(holds('1 day 20:00:05 until auto confirm', 'receipt-soon')).to.equal(true);
    });
  });

  describe('told with a span or a name', () => {
    table([
      ['上上週買的，還沒出貨', 'ordered 11-13'],
      ['最近一次買是8月的事', ''],
      ['我在家躺了一個月沒出門，物流顯示簽收', ''],
      ['簽收三天了才發現少一件', 'delivered 11-24'],
      ['雙11當天買的', 'ordered 11-11'],
      ['落單兩個禮拜喇', 'ordered 11-13'],
      ['聖誕禮物還沒到', ''],
    ]);
  });

  describe('told in English words', () => {
    table([
      ['ordered a couple of weeks ago', 'ordered 11-13'],
      ['bought a few days ago', 'ordered 11-24'],
      ['ordered a fortnight ago', 'ordered 11-13'],
      ['paid on tues, it came last thursday', 'paid-on 11-24, delivered 11-26'],
      ['ordered on the 12th of Nov, 2026, delivered Novembr 16', 'ordered 11-12, delivered 11-16'],
      ['I maybe 12 times asked, and the mark 5 is missing', ''],
      ['bought for money 3 things', ''],
      ['some days ago I ordered', ''],
    ]);
  });

  describe('are none of parts and sizes', () => {
    table([
      ['3/4的螺絲，收到1/2吋的', ''],
      ['2/3的貨有到，1/3沒到', ''],
      ['two 5/8 inch bolts', ''],
      ['11/9買的2/3吋管', 'ordered 11-09'],
    ]);
  });

  describe('of money and requests', () => {
    table([
      ['商家11月15號就退款了，銀行說沒看到', 'seller-agreed 11-15'],
      ['I paid 90 usd and the shop refunded it on 20 November', 'seller-agreed 11-20'],
      ['昨天點的退款', 'refund-asked 11-26'],
      ['填咗退貨單號，淨係記得係前日寄', 'returned 11-25'],
      ['件貨11月20號退咗返去', 'returned 11-20'],
      ['We mailed the boots back on 12 November', 'returned 11-12'],
    ]);
  });

  describe('that stand alone', () => {
    table([
      ['物流顯示送達，門口什麼都沒有。昨天的事', 'delivered 11-26'],
      ['显示已签收。11.25 14:02', 'delivered 11-25'],
      ['付款兩次，又簽收了。昨天的事', 'date 11-26'],
    ]);
  });

  describe('of somebody else are not the shopper’s', () => {
    table([
      ['我同事11/10買的三天就到了', ''],
      ['My friend ordered hers on Nov 9 and got it already', ''],
      ['我朋友11/10幫我下單的', 'date 11-10'],
    ]);
  });

  it('are read before anybody waits, however many a text names', () => {
    expect(days('今天說明天會'.repeat(800)).length).to.be.lessThan(2000);
  });
});
