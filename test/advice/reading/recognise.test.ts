import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { taobaoLink } from '../../../src/advice/reading/links.js';
import { recognise } from '../../../src/advice/reading/recognise.js';
import { findDays } from '../../../src/advice/story/dates.js';
import { plain } from '../../../src/advice/story/plain.js';
import { at } from '../at.js';

/** A Monday in Taipei. */
const NOW = { now: new Date('2026-11-23T06:00Z'), timeZone: 'Asia/Taipei' };
const found = (text: string): string[] => recognise(text, NOW).map(({ field, value }) => `${field} ${value}`);

/** The last day that a text names, up to today. */
const day = (text: string): string | undefined =>
  findDays(plain(text).text, '2026-11-23').find(({ value }) => value <= '2026-11-23')?.value;

describe('recognising', () => {
  describe('order numbers', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['訂單 2834567890123456789 還沒到', '2834567890123456789'],
      ['訂單１２３４５６７８９０１２３４５６７８９', '1234567890123456789'],
      ['1234 5678 9012 3456 789', '1234567890123456789'],
      ['1234-5678-9012-3456-789', '1234567890123456789'],
      ['order 123456789012345.', '123456789012345'],
      ['12345678901234', undefined],
      ['123456789012345678901', undefined],
      ['電話0912345678 20261120', undefined],
      ['手機 +886912345678901', undefined],
      ['快遞單號 773012345678901', undefined],
      ['tracking 773012345678901', undefined],
      ['YT1234567890123456', undefined],
      ['卡號 4111 1111 1111 1111', undefined],
      ['https://item.taobao.com/item.htm?id=123456789012345678', undefined],
    ];
    for (const [text, value] of cases) {
      it(`${value ?? 'none'}: ${text}`, () => {
        expect(found(text).filter((item) => item.startsWith('order'))).to.deep.equal(
          value ? [`orderNumber ${value}`] : [],
        );
      });
    }
  });

  describe('links and share texts', () => {
    const cases: readonly (readonly [string, string])[] = [
      [
        'http://item.taobao.com/item.htm?spm=a1z0d&id=682312345678&skuId=55&ns=1#detail',
        'https://item.taobao.com/item.htm?id=682312345678&skuId=55',
      ],
      ['看 detail.tmall.com/item.htm?id=12345，謝謝', 'https://detail.tmall.com/item.htm?id=12345'],
      ['https://m.tb.cn/h.UxYz?sm=aaa 點開', 'https://m.tb.cn/h.UxYz'],
      [
        '【淘宝】假一赔四 https://e.tb.cn/h.abcDEF?tk=def123 HU006 「北欧风陶瓷杯 300ml」\n点击链接直接打开 或者 淘宝搜索直接打开',
        '北欧风陶瓷杯 300ml https://e.tb.cn/h.abcDEF?tk=def123',
      ],
      ['【北欧风陶瓷杯】https://m.tb.cn/h.UxYz 点击链接', '北欧风陶瓷杯 https://m.tb.cn/h.UxYz'],
      ['https://world.taobao.com/item/1.htm.', 'https://world.taobao.com/item/1.htm'],
    ];
    for (const [text, value] of cases) {
      it(text.slice(0, 40), () => expect(found(text)).to.deep.equal([`product ${value}`]));
    }

    for (const address of [
      'https://taobao.com.evil.example/x',
      'https://taobao.com@evil.example/',
      'https://nottaobao.com/',
      'javascript:alert(1)//taobao.com',
      'https://item.taobao.com:8080/x',
      'ftp://taobao.com/x',
      'not a link',
    ]) {
      it(`not ${address}`, () => expect(taobaoLink(address)).to.equal(undefined));
    }

    it('spans the whole share text', () => {
      const text = '看【淘宝】https://m.tb.cn/h.a 「杯」好嗎';
      const { start, end } = recognise(text, NOW)[0]!;
      expect(text.slice(start, end)).to.equal('【淘宝】https://m.tb.cn/h.a 「杯」');
    });
  });

  describe('amounts', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['付了 NT$1,280', 'NT$1,280'],
      ['台幣 500', '台幣 500'],
      ['HK$88.50', 'HK$88.50'],
      ['二百蚊', '二百蚊'],
      ['¥99', '¥99'],
      ['￥９９', '￥９９'],
      ['RMB 45', 'RMB 45'],
      ['128.5 人民幣', '128.5 人民幣'],
      ['128元', '128元'],
      ['花了兩百塊', '兩百塊'],
      ['三百五十塊錢', '三百五十塊錢'],
      ['US$20', 'US$20'],
      ['$30', '$30'],
      ['£30', '£30'],
      ['€20', '€20'],
      ['20 euros', '20 euros'],
      ['45 dollars', '45 dollars'],
      ['45 HK dollars', '45 HK dollars'],
      ['128 yuan', '128 yuan'],
      ['$45.20 USD', '$45.20 USD'],
      ['$300 港幣', '$300 港幣'],
      ['兩萬塊', '兩萬塊'],
      ['花了1.2万', '1.2万'],
      ['付了一千二', '一千二'],
      ['被刷6千多', '6千多'],
      ['¥1,299.50', '¥1,299.50'],
      ['120港紙', '120港紙'],
      ['付了NT$6,500，9雙', 'NT$6,500'],
      ['排隊兩百多位', undefined],
      ['缺了一塊', undefined],
      ['3 元件', undefined],
      ['買了 3 個', undefined],
    ];
    for (const [text, value] of cases) {
      it(`${value ?? 'none'}: ${text}`, () => {
        expect(found(text)).to.deep.equal(value ? [`amount ${value}`] : []);
      });
    }
  });

  describe('dates', () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['2026-11-09', '2026-11-09'],
      ['2026/11/9', '2026-11-09'],
      ['2026年11月9日', '2026-11-09'],
      ['二〇二六年一月五日', '2026-01-05'],
      ['11/20', '2026-11-20'],
      ['十一月二十號', '2026-11-20'],
      ['5 月 1 日下單', '2026-05-01'],
      ['上個月20號', '2026-10-20'],
      ['20 Nov', '2026-11-20'],
      ['Nov 20th', '2026-11-20'],
      ['November 3, 2025', '2025-11-03'],
      ['3rd of November 2025', '2025-11-03'],
      ['今天', '2026-11-23'],
      ['昨天', '2026-11-22'],
      ['琴日', '2026-11-22'],
      ['前天', '2026-11-21'],
      ['大前天', '2026-11-20'],
      ['3天前', '2026-11-20'],
      ['三日前', '2026-11-20'],
      ['兩個禮拜前', '2026-11-09'],
      ['三個月前', '2026-08-23'],
      ['上禮拜三', '2026-11-18'],
      ['上上週五', '2026-11-13'],
      ['這個星期一', '2026-11-23'],
      ['週五', '2026-11-20'],
      ['星期日', '2026-11-22'],
      ['上星期', '2026-11-16'],
      ['yesterday', '2026-11-22'],
      ['three days ago', '2026-11-20'],
      ['a week ago', '2026-11-16'],
      ['2 months ago', '2026-09-23'],
      ['last Tuesday', '2026-11-17'],
      ['last Monday', '2026-11-16'],
      ['since Monday', '2026-11-23'],
      ['on Sunday', '2026-11-22'],
      ['20/11/2026', '2026-11-20'],
      ['11/20/2026', '2026-11-20'],
      ['05/11/2026', undefined],
      ['20号下单', '2026-11-20'],
      ['30號買的', '2026-10-30'],
      ['從 9 號', '2026-11-09'],
      ['鞋子是 25 號的', undefined],
      ['雙11買的', '2026-11-11'],
      ['双十二下的单', '2025-12-12'],
      ['從週三到現在', '2026-11-18'],
      ['週一到週五', undefined],
      ['等了一個星期', '2026-11-16'],
      ['已經 3 天了', '2026-11-20'],
      ['等咗兩個月', '2026-09-23'],
      ['I have waited for 3 weeks', '2026-11-02'],
      ['been stuck at customs for five days', '2026-11-18'],
      ['等了半個月', '2026-11-08'],
      ['半個月前', '2026-11-08'],
      ['兩個多禮拜前', '2026-11-09'],
      ['十幾天前', '2026-11-12'],
      ['噚晚', '2026-11-22'],
      ['19號買的', '2026-11-19'],
      ['11.19下單', '2026-11-19'],
      ['20261119', '2026-11-19'],
      ['on the 3rd', '2026-11-03'],
      ['ten days ago', '2026-11-13'],
      ['只發了1/3的貨', undefined],
      ['尺寸 5/8', undefined],
      ['雙11活動', undefined],
      ['分12期', undefined],
      ['客服 24/7 都在', undefined],
      ['11.19元', undefined],
      // Days to come are plans, not since when.
      ['12/25', undefined],
      ['2027-01-01', undefined],
      ['這週日', undefined],
      ['下週三', undefined],
      ['2/30', undefined],
      ['2026-02-30', undefined],
      ['it may be late', undefined],
      ['版本 1.2.3', undefined],
    ];
    for (const [text, value] of cases) {
      it(`${value ?? 'none'}: ${text}`, () => {
        expect(day(text)).to.equal(value);
      });
    }

    it('count from the day of the shopper', () => {
      const late = new Date('2026-11-23T20:00Z');
      expect(recognise('昨天下單', { now: late, timeZone: 'Asia/Taipei' })[0]!.value).to.equal('2026-11-23');
      expect(recognise('昨天下單', { now: late, timeZone: 'America/New_York' })[0]!.value).to.equal(
        '2026-11-22',
      );
    });

    it('are not made up where the clock is wrong', () => {
      for (const instant of ['1970-01-01T06:00Z', '2001-01-01T06:00Z', 'no time']) {
        const context = at('2026-11-23T06:00Z', 'tw');
        const wrong = recognise('昨天付了 ¥99', { ...context, now: new Date(instant) });
        expect(
          wrong.map(({ field }) => field),
          instant,
        ).to.deep.equal(['amount']);
      }
      expect(recognise('昨天下單', at('2026-11-23T06:00Z', 'tw'))[0]!.value).to.equal('2026-11-22');
    });

    it('of a month that is too short are its last day', () => {
      const now = new Date('2026-03-31T04:00Z');
      expect(recognise('一個月前下單', { now })[0]!.value).to.equal('2026-02-28');
    });
  });

  it('takes a day into a report only where the story says of what', () => {
    expect(found('11/20')).to.deep.equal([]);
    expect(found('11/20 的事，一直沒下文')).to.deep.equal([]);
    expect(found('11月3號下單，11月9號賣家同意退款')).to.deep.equal(['since 2026-11-09']);
  });

  it('finds all of a story, in order', () => {
    expect(
      found('11/20 收到，訂單 2834567890123456789 付了 NT$1,280，杯子 https://m.tb.cn/h.a 破了'),
    ).to.deep.equal([
      'since 2026-11-20',
      'orderNumber 2834567890123456789',
      'amount NT$1,280',
      'product https://m.tb.cn/h.a',
    ]);
  });

  it('never takes a secret for anything else', () => {
    expect(found('密碼 2834567890123456789')).to.deep.equal([]);
    expect(found('驗證碼 20261120')).to.deep.equal([]);
  });

  it('gives spans that do not overlap and stay in the text, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...[
        '訂單',
        '1234567890123456',
        ' ',
        '昨天',
        'NT$',
        '12',
        '/',
        '月',
        '日',
        '元',
        'taobao.com/',
        '【',
        '】',
      ],
      ...['http://', 'last ', 'Tuesday', '三', '塊', '密碼', '😀', '\ud800', '，'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, value } of recognise(text, NOW)) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.greaterThan(start).and.at.most(text.length);
          expect(value).not.to.equal('');
          last = end;
        }
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('takes bounded time over 10,000 characters', () => {
    for (const unit of ['1234 5678 ', '上', '一', '【', 'a.', 'taobao.com', '1,111', '$', '9', '昨天 ']) {
      // The best of three: a busy machine stops one of them for as long as it likes.
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        recognise(unit.repeat(10_000 / unit.length), NOW);
        return performance.now() - start;
      });
      expect(Math.min(...times), unit).to.be.below(1000);
    }
  });
});
