import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { advise, loadSimplifier } from '../../../src/advice/index.js';
import type { AdviceContext, Message } from '../../../src/advice/types.js';
import { ENTRY_IDS } from '../../../src/content/ids.js';
import type { Report } from '../../../src/guide/types.js';
import { at, PACKS } from '../at.js';

const DAY = '2026-11-23T04:00Z';
let simplify: (text: string) => string;
before(async () => {
  simplify = await loadSimplifier();
});

const agent = (
  report: Partial<Report>,
  context: AdviceContext = at(DAY, 'tw', 'zh-Hant', { simplify }),
): Message => advise(report, context).message.agent;
const own = (report: Partial<Report>, context: AdviceContext = at(DAY, 'tw')): Message =>
  advise(report, context).message.own;
const ORDER = '2834567890123456789';
const SELLER_RETURN = (({ wishes = [] }) =>
  wishes.find(({ solution }) => solution === 'Return and refund')?.toSeller ?? 'Return and refund')(
  PACKS.en.entries.find(({ id }) => id === 'product-defect')!,
);
/** Half of a character outside the basic plane. */
const HALF = /[\ud800-\udfff]|\\ud[89a-f]/u;

describe('the message to the agent', () => {
  it('says all that an agent asks for, in order', () => {
    const report = {
      entry: 'refund-time',
      summary: '賣家 9 號說會退，錢還沒到',
      orderNumber: ORDER,
      product: '保溫杯 https://item.taobao.com/item.htm?id=1',
      amount: '¥128',
      since: '2026-11-09',
      evidence: ['refund-page', 'order-number'],
      photos: ['退款頁.png'],
      tried: ['seller'],
      solution: '告訴我退款進度和到帳日期',
    };
    expect(agent(report).full.split('\n')).to.deep.equal([
      '您好，我的情况如下。',
      '【问题】卖家 9 号说会退，钱还没到',
      `【订单号】${ORDER}`,
      '【商品】保温杯 https://item.taobao.com/item.htm?id=1',
      '【金额】¥128',
      '【日期】卖家同意 11月9日（已超过 7 个工作日）',
      '【已备好凭证】照片 1 张（退款頁.png）；退款进度页面的截图',
      '【希望】告诉我退款进度和到账日期',
      '麻烦您尽快处理，谢谢。',
    ]);
  });

  it('says what its date is', () => {
    const report = { entry: 'logistics-delay', since: '2026-11-09' };
    expect(agent(report).full).to.contain('【日期】开始日期 11月9日');
    expect(own(report, at(DAY, 'tw', 'en')).full).to.contain('Since 9 Nov');
    const told = agent({ entry: 'refund-time', summary: '11月3號下單，賣家11月9號同意退款' }).full;
    expect(told).to.contain('【日期】下单 11月3日、卖家同意 11月9日');
  });

  it('is short for the chat', () => {
    expect(
      agent({ entry: 'product-defect', orderNumber: ORDER, photos: ['a', 'b'], solution: '退貨退款' }).short,
    ).to.equal(
      `您好，收到的宝贝有瑕疵或损坏。订单号：${ORDER}。已备好凭证：照片 2 张。希望：同意退货退款。请您看一下怎么处理，尽快回复我。谢谢。`,
    );
  });

  it('does not say in fields what the story says', () => {
    const { short } = agent({
      entry: 'product-defect',
      summary: `訂單 ${ORDER} 杯子破了`,
      orderNumber: ORDER,
    });
    expect(short.split(ORDER).length - 1).to.equal(1);
  });

  it('tells what an agent may not read as what happened, or with the sentence of the entry', () => {
    const context = at(DAY, 'intl', 'en', { simplify });
    const { short } = agent({ entry: 'product-defect', summary: 'The cup arrived broken' }, context);
    expect(short).to.contain('您好，商品破损（原文：The cup arrived broken）。');
    const cantonese = agent({ entry: 'payment-duplicate', summary: '收咗我兩次錢' });
    expect(cantonese.short).to.contain('同一笔订单被扣了两次款（原话转简体：收咗我两次钱）。');
  });

  it('tells nothing of somebody else’s doing as the wish of the shopper', () => {
    const context = at(DAY, 'intl', 'en', { simplify });
    const told = (summary: string): string => agent({ entry: 'order-cancel', summary }, context).short;
    expect(told('The seller cancelled my order without asking')).to.match(/^您好，您取消了订单（原文/);
    expect(told('Taobao closed my order, I did not cancel it')).not.to.contain('我想取消');
    expect(told('Please cancel my order')).to.contain('希望：取消订单').and.not.to.contain('我想取消');
  });

  it('leaves out two days for one thing, and asks which it was', () => {
    const summary = '我11月3號下單，不對，是11月5號下單的，11月9號收到';
    const context = at(DAY, 'tw', 'zh-Hant', { simplify });
    const { message, asks } = advise({ entry: 'product-defect', summary }, context);
    expect(message.agent.full).to.contain('【日期】送达 11月9日').and.not.to.contain('下单 ');
    const [ask] = asks.filter(({ kind }) => kind === 'date');
    expect(ask?.question).to.equal('下單是哪一天？');
    expect(ask?.options.map(({ value }) => value)).to.deep.equal(['2026-11-03', '2026-11-05']);
    const facts = [{ role: 'ordered', value: '2026-11-05' }];
    const settled = advise({ entry: 'product-defect', summary, facts }, context);
    expect(settled.message.agent.full).to.contain('【日期】下单 11月5日、送达 11月9日');
    expect(settled.asks.some(({ kind }) => kind === 'date')).to.equal(false);
  });

  it('does not frame Chinese with a few foreign names in it', () => {
    expect(agent({ entry: 'product-defect', summary: 'iPhone 殼 裂了' }).short).to.match(
      /^您好，iPhone 壳 裂了。/,
    );
  });

  it('has the solution in Simplified where the page is in English', () => {
    const context = at(DAY, 'intl', 'en');
    const report = { entry: 'product-defect', solution: 'Send the broken part again' };
    expect(agent(report, context).full).to.contain('【希望】补发损坏的配件');
  });

  it('keeps a solution of the shopper’s own', () => {
    expect(agent({ entry: 'product-defect', solution: '請賠我螢幕的錢' }).full).to.contain(
      '【希望】请赔我屏幕的钱',
    );
  });

  it('frames a solution that an agent may not read, and asks for nothing else', () => {
    for (const [solution, expected] of [
      ['Send me a new cup please', '【希望】请按我写的处理（原文：Send me a new cup please）'],
      ['退返錢俾我啲', '【希望】请按我写的处理（原文：退返钱俾我啲）'],
      ['俾返錢我', '【希望】请按我写的处理（原文：俾返钱我）'],
      ['128', '【希望】128'],
    ] as const) {
      const { full } = agent({ entry: 'product-defect', solution });
      expect(full).to.contain(expected).and.not.to.contain('退货退款');
    }
  });

  it('has the amount in Simplified', () => {
    expect(agent({ amount: '新台幣 1280 元' }).full).to.contain('【金额】新台币 1280 元');
  });

  it('has the goods of a share text by name and link', () => {
    const share =
      '【淘宝】https://m.tb.cn/h.UxYz?tk=a1 CZ0001 「陶瓷杯」点击链接直接打开 或者 淘宝搜索直接打开';
    for (const [product, expected] of [
      [share, '陶瓷杯 https://m.tb.cn/h.UxYz?tk=a1'],
      ['【淘宝】https://m.tb.cn/h.UxYz 点击链接直接打开', 'https://m.tb.cn/h.UxYz'],
      ['保溫杯 http://item.taobao.com/item.htm?id=1&spm=x', '保温杯 https://item.taobao.com/item.htm?id=1'],
      ['白色的那個', '白色的那个'],
    ] as const) {
      expect(agent({ product }).full.split('\n')).to.include(`【商品】${expected}`);
    }
  });

  it('is built without the conversion, and says so', () => {
    const { message, notices } = advise(
      { entry: 'product-defect', summary: '杯子破了，請退錢' },
      at(DAY, 'tw'),
    );
    expect(message.agent.short).to.contain('杯子破了，請退錢');
    expect(notices.map(({ id }) => id)).to.deep.equal(['not-simplified']);
    const converted = advise({ summary: '杯子破了，請退錢' }, at(DAY, 'tw', 'zh-Hant', { simplify }));
    expect(converted.notices).to.deep.equal([]);
  });

  it('asks for nothing that the shopper neither stated nor chose', () => {
    const wish = (summary: string, solution = ''): string | undefined =>
      /希望：([^。]+)/.exec(agent({ entry: 'product-defect', summary, solution }).short)?.[1];
    expect(wish('杯子收到破了')).to.equal(undefined);
    expect(wish('杯子破了，賣家要我先退貨')).to.equal(undefined);
    expect(wish('杯子破了，如果賣家不退怎麼辦')).to.equal(undefined);
    const other = {
      entry: 'product-defect',
      summary: '杯子破了，我不要退貨，想換一個新的',
      tried: ['seller'],
    };
    expect(agent(other).short).to.contain('请处理这笔换货申请。');
    expect(wish('杯子破了', '換一件新的')).to.equal('帮我换一件新的');
  });

  it('says a wish once', () => {
    for (const summary of ['杯子破了，我要退款', '杯子破了，我想換貨']) {
      const { short, full } = agent({ entry: 'product-defect', summary });
      const word = summary.slice(-2).replace('換貨', '换货');
      for (const text of [short, full]) expect(text.split(word).length - 1, text).to.equal(1);
    }
  });

  it('says a wish once in the shopper’s own words, and names it to whoever reads the request', () => {
    const report = { entry: 'product-defect', summary: '花瓶收到就碎了，我要退錢', tried: ['seller'] };
    const { full, short } = agent(report);
    expect(short).to.equal(
      '您好，花瓶收到就碎了，我要退钱。已联系过：卖家（未解决）。请处理这笔退款申请。谢谢。',
    );
    expect(full).to.contain('请处理这笔退款申请。').and.not.contain('【希望】');
    expect(agent({ ...report, tried: [] }).short).not.to.match(/希望|退款/);
    // What is no kind of request is not made one; what is chosen beside the text is said.
    expect(agent({ ...report, summary: '花瓶碎了，请告诉我进度' }).short).to.contain('请处理这笔申请。');
    expect(agent({ ...report, solution: '換一件新的' }).short).to.contain('希望：请卖家换一件新的');
  });

  it('tells each day whole or not at all', () => {
    const report = {
      entry: 'refund-time',
      summary: 'I asked for a refund on 10 November and the money is still not here',
      facts: [{ role: 'seller-agreed', value: '2026-11-11' }],
    };
    const { short } = own(report, at('2026-11-29T04:00Z', 'tw', 'en'));
    expect(short).to.contain('Seller agreed 11 Nov (over the usual 7 working days)').and.not.contain('…');
    // The day of the request has no usual time.
    const same = { ...report, facts: [{ role: 'seller-agreed', value: '2026-11-10' }] };
    expect(agent(same, at('2026-11-29T04:00Z', 'tw', 'en')).full).to.contain(
      '申请退款 11月10日、卖家同意 11月10日（已超过 7 个工作日）',
    );
  });

  it('calls nothing an original that is told in another script', () => {
    const typed = (summary: string): string => agent({ entry: 'payment-duplicate', summary }).short;
    expect(typed('同一張單畀咗兩次錢')).to.contain('（原话转简体：同一张单畀咗两次钱）');
    expect(typed('charged twice for one order')).to.contain('（原文：charged twice for one order）');
  });

  it('begins an English sentence with a capital, however it was typed', () => {
    const { short } = own({ summary: 'parcel says delivered but nothing here' }, at(DAY, 'tw', 'en'));
    expect(short).to.match(/^Hello\. Parcel says delivered/);
  });

  it('tells each reader what is for him', () => {
    const report = { entry: 'product-defect', summary: '杯子破了，賣家一直不回' };
    const texts = advise(report, at(DAY, 'tw', 'zh-Hant', { simplify })).texts;
    const to = (reader: string): string => texts.find((text) => text.reader === reader)!.agent.short;
    expect(to('seller')).to.contain('您一直不回').and.to.contain('请您看一下').and.not.to.contain('卖家');
    expect(to('platform')).to.contain('卖家一直不回').and.to.contain('请淘宝客服介入处理');
    expect(to('supervisor')).to.contain('请主管或资深客服重新处理');
    expect(to('agent')).to.not.contain('主管');
  });

  it('gives an outside body the whole account in its own order', () => {
    const report = {
      entry: 'product-defect',
      summary: '除濕機漏電，11月2號收到，付了 NT$5,990，我要退款',
      orderNumber: ORDER,
      tried: ['seller', 'request', 'platform', 'human', 'supervisor', 'social'],
    };
    const { message, next } = advise(report, at(DAY, 'tw', 'zh-Hant', { simplify }));
    expect(next.rung).to.equal('consumer');
    expect(message.own.full.split('\n').map((line) => line.split('】')[0])).to.deep.equal([
      '情況說明',
      '【雙方',
      '【訂單編號',
      '【金額',
      '【日期',
      '【問題',
      '【已聯絡過',
      '請協助我處理這件事。謝謝。',
    ]);
  });

  it('asks on the rungs of supervisor and platform for what they are for, and says what was tried', () => {
    const short = (...tried: string[]): string =>
      agent({ entry: 'product-defect', summary: '杯子破了', tried }).short;
    expect(short('seller', 'request')).to.include('请淘宝客服介入处理').and.to.include('已联系过');
    expect(short('seller', 'request', 'platform', 'human')).to.include('请主管或资深客服重新处理');
    expect(short('seller', 'human')).to.not.match(/[试試][过過]/);
    expect(short()).to.not.include('主管');
  });

  it('tells no wish for a channel as the problem', () => {
    for (const entry of ['contact-online', 'contact-phone'])
      expect(advise({ entry }, at(DAY, 'tw', 'en')).message.agent.short).to.equal(
        '您好，我的淘宝订单有问题，请帮我看一下。谢谢。',
      );
  });

  it('keeps words apart that only seem to be one across their ends', () => {
    expect(simplify('商品質量有問題，賣家不付退貨運費')).to.equal('商品质量有问题，卖家不付退货运费');
    expect(simplify('產品質量，已出貨運輸中，錄影片段')).to.equal('产品质量，已出货运输中，录影片段');
  });

  it('does not put the words of a bundled entry into the mouth of a rewritten one', () => {
    const context = at(DAY, 'tw', 'en');
    const entries = context.content.entries.map((entry) =>
      entry.id === 'product-defect' ? { ...entry, solutions: ['A voucher of the shop'] } : entry,
    );
    const { full } = agent(
      { entry: 'product-defect', solution: 'A voucher of the shop' },
      { ...context, content: { ...context.content, entries } },
    );
    expect(full)
      .to.contain('【希望】请按我写的处理（原文：A voucher of the shop）')
      .and.not.to.contain('退货退款');
  });

  it('falls back to the words of an entry of the page’s own, converted', () => {
    const context = at(DAY, 'tw', 'zh-Hant', { simplify });
    const { matter, ...defect } = context.content.entries.find(({ id }) => id === 'product-defect')!;
    const entry = { ...defect, id: 'ours', problem: '會員點數不見了。', solutions: ['請補發點數'] };
    const { short } = agent(
      { entry: 'ours', solution: '請補發點數' },
      { ...context, content: { ...context.content, entries: [entry] } },
    );
    expect(short).to.equal('您好，会员点数不见了。希望：请补发点数。谢谢。');
  });

  it('is something to send even where nothing was told', () => {
    expect(agent({}).short).to.equal('您好，我的淘宝订单有问题，请帮我看一下。谢谢。');
  });
});

describe('the message in the shopper’s language', () => {
  it('keeps the shopper’s words', () => {
    expect(own({ entry: 'product-defect', summary: 'The cup arrived broken' }).full).to.contain(
      '【問題】The cup arrived broken',
    );
  });

  it('is in English on an English page', () => {
    expect(
      own(
        { entry: 'product-defect', orderNumber: ORDER, solution: 'Return and refund' },
        at(DAY, 'intl', 'en'),
      ).short,
    ).to.equal(
      `Hello. The item arrived faulty or broken. Order number: ${ORDER}. My request: ${SELLER_RETURN}. Please look at this and answer soon. Thank you.`,
    );
  });

  it('is the agent’s where the page is in Simplified', () => {
    const { message } = advise({ entry: 'product-defect' }, at(DAY, 'cn', 'zh-Hans'));
    expect(message.own).to.equal(message.agent);
  });
});

describe('every message', () => {
  it('takes an order number with spaces or full-width digits as plain digits', () => {
    for (const written of [
      '2834 5678 9012 3456 789',
      '２８３４５６７８９０１２３４５６７８９',
      ` ${ORDER}\n`,
    ]) {
      expect(agent({ orderNumber: written }).full, written).to.contain(`【订单号】${ORDER}`);
    }
  });

  it('keeps a story of 5,000 characters whole in the full form, and the point of it in the short one', () => {
    const summary = '杯子破了。'.repeat(1000);
    const message = agent({ entry: 'product-defect', summary, orderNumber: ORDER, solution: '退貨退款' });
    expect(message.full).to.contain(summary);
    expect(message.short.length).to.be.at.most(200);
    expect(message.short).to.contain(ORDER).and.to.contain('希望：同意退货退款').and.to.contain('…');
  });

  it('never cuts a link in the short form', () => {
    const link = 'https://item.taobao.com/item.htm?id=682312345678';
    const product = `${'很長的商品名稱'.repeat(10)} ${link}`;
    expect(agent({ product }).short).to.contain(link).and.not.to.contain('很长');
    expect(agent({ product: `${link}${'1'.repeat(100)}` }).short).not.to.contain('https');
  });

  it('leaves secrets out, whatever field they are in, and says which', () => {
    const report = {
      summary: '密碼是 hunter2，驗證碼 123456',
      orderNumber: '4111 1111 1111 1111',
      product: '身分證 A123456789',
      amount: '卡號 4111111111111111',
      solution: 'password: opensesame',
      photos: ['4111111111111111.jpg'],
    };
    const { message, notices } = advise(report, at(DAY, 'tw'));
    for (const text of [message.agent, message.own].flatMap(({ short, full }) => [short, full])) {
      for (const secret of ['hunter2', '123456', '4111', 'A123456789', 'opensesame']) {
        expect(text).not.to.contain(secret);
      }
    }
    expect(notices.find(({ id }) => id === 'secret')?.text).to.equal(
      '客服不會要你的密碼、驗證碼、證件號碼、卡號，訊息裡已經拿掉。',
    );
  });

  it('asks to check an order number that is too short, and a date that is still to come', () => {
    const { notices } = advise(
      { entry: 'refund-time', orderNumber: '12345', since: '2026-12-24' },
      at(DAY, 'tw', 'en'),
    );
    expect(notices.map(({ id }) => id)).to.deep.equal(['future-date', 'order-number']);
    expect(notices[1]!.text).to.contain('yours has 5');
  });

  it('has no date that is still to come', () => {
    const { message } = advise({ entry: 'refund-time', since: '2026-12-20' }, at(DAY, 'tw', 'en'));
    for (const text of [message.agent, message.own].flatMap(({ short, full }) => [short, full])) {
      expect(text).not.to.contain('2026');
    }
  });

  it('is at most 200 characters in its short form, whatever is written', function () {
    // 150 reports of up to 25,000 characters take three seconds of a core that has nothing else to do.
    this.timeout(60_000);
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('杯子破了。'.repeat(1000), 'word '.repeat(1000), '😀'.repeat(300), '\n\n', ' '),
    );
    const report = fc.record({
      entry: fc.constantFrom('', ...ENTRY_IDS),
      summary: text,
      orderNumber: text,
      product: text,
      amount: text,
      solution: text,
      since: fc.constantFrom('', '2026-11-01', 'no date', '2027-01-01'),
      photos: fc.array(text, { maxLength: 5 }),
      evidence: fc.constant(['photo-damage', 'chat-log', 'order-number']),
      tried: fc.constantFrom([], ['seller', 'human']),
    });
    fc.assert(
      fc.property(report, fc.constantFrom(...(['zh-Hant', 'zh-Hans', 'en'] as const)), (draft, locale) => {
        const { message } = advise(draft, at(DAY, 'tw', locale, { simplify }));
        for (const { short } of [message.agent, message.own]) {
          expect(short.length).to.be.at.most(200);
          // No half of a character, unless it came in halves.
          if (!HALF.test(JSON.stringify(Object.values(draft)))) expect(short).not.to.match(HALF);
        }
      }),
      { seed: 8, numRuns: 150 },
    );
  });

  it('has a Simplified problem for every entry on every page, and nothing left to fill in', () => {
    for (const locale of ['zh-Hant', 'en'] as const) {
      for (const { id } of PACKS[locale].entries.filter(({ topic }) => topic !== 'contact')) {
        const simplified = PACKS['zh-Hans'].entries.find((entry) => entry.id === id)!;
        const solution = PACKS[locale].entries.find((entry) => entry.id === id)!.solutions[0]!;
        const { full } = agent({ entry: id, solution }, at(DAY, 'tw', locale));
        const { solutions, wishes = [] } = simplified;
        const wish = wishes.find((each) => each.solution === solutions[0]);
        const asked = [solutions[0], wish?.toSeller, wish?.toAgent].filter(Boolean);
        expect(full).to.contain(simplified.problem);
        expect(
          asked.some((text) => full.includes(text!)),
          full,
        ).to.equal(true);
        expect(full).not.to.match(/[{}]/);
      }
    }
  });
});

describe('the conversion to Simplified', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['頭髮、皇后、乾淨、一隻手錶', '头发、皇后、干净、一只手表'],
    ['看著很著急的著名品牌', '看着很着急的著名品牌'],
    ['登入後收到簡訊，螢幕破了', '登录后收到短信，屏幕破了'],
    ['物件和資料都在', '物件和资料都在'],
    ['退款到帳，帳單和對帳，入帳；帳篷、蚊帳', '退款到账，账单和对账，入账；帐篷、蚊帐'],
    ['帳號被駭，用筆電登入', '账号被黑，用笔记本电脑登录'],
    ['嗰個', '嗰个'],
    ['plain English, 123', 'plain English, 123'],
    ['已经是简体', '已经是简体'],
  ];
  for (const [text, expected] of cases) {
    it(text, () => expect(simplify(text)).to.equal(expected));
  }
});

describe('a message that could be pasted as it stands', () => {
  const tell = (summary: string, entry = 'product-defect', region: 'tw' | 'hk' = 'tw') =>
    advise({ entry, summary }, at(DAY, region, 'zh-Hant', { simplify }));

  it('tells the seller what he did, not what he is called', () => {
    const { texts } = tell('杯子破了，賣家裝死，真是奸商');
    const to = texts.find(({ reader }) => reader === 'seller')!.agent.short;
    expect(to)
      .to.contain('您没有回复')
      .and.not.to.match(/装死|奸商/);
  });

  it('names no seller to the police or a bank where none was told of', () => {
    const { message } = tell('淘寶打來說設成批發商，我照做被轉走29985', 'scam-call');
    expect(message.own.full).to.not.match(/賣家|淘寶店/);
  });

  it('does not state an entry that the story does not tell of', () => {
    const { message } = tell('Not asking for a refund, the handle is broken.', 'returns-apply');
    expect(message.agent.short).to.not.contain('退货');
  });

  it('states no trouble that only the search found', () => {
    const { message } = tell('my account got locked', 'account-password');
    expect(message.agent.short).to.not.contain('忘记密码');
    expect(message.agent.short).to.contain('my account got locked');
  });

  it('cuts no word in two', () => {
    const words = 'The kettle arrived broken and nobody answered any of my questions about it '.repeat(6);
    const { agent } = tell(words).message;
    const original = /原文：(.*)…/.exec(agent.short)![1]!;
    expect(words).to.contain(`${original} `);
  });
});

describe('money that has just gone', () => {
  it('goes to the bank before the police, and reads the bare sum', () => {
    const { next, facts, ladder } = advise(
      { entry: '', summary: '淘寶客服打來說誤設成批發商要我去ATM解除，我照做被轉走29985' },
      at(DAY, 'tw', 'zh-Hant', { simplify }),
    );
    expect(next.rule).to.equal('bank-call');
    expect(ladder.slice(0, 2).map(({ id }) => id)).to.deep.equal(['bank', 'police']);
    expect(facts.find(({ role }) => role === 'charged')?.value).to.equal('29985');
  });
});
