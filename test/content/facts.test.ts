import { expect } from '@open-wc/testing';
import { ENTRY_IDS } from '../../src/content/ids.js';
import { PACKS, shownText } from './packs.js';
import type { HelpContent } from '../../src/content/types.js';

/** Where a fact stands: an entry with the channel of the same id, or a part of the pack. */
type Place = string | ((pack: HelpContent) => unknown);
/** Text that has to stand there: the same in every pack, or one for each. */
type Needle = string | RegExp | readonly [hant: string | RegExp, hans: string | RegExp, en: string | RegExp];

const menu = (hant: string, hans: string): Needle => [hant, hans, hant];

const howTo =
  (step: number): Place =>
  (pack) =>
    pack.howTo[step];

const ORDERS: readonly Needle[] = [menu('我的淘寶', '我的淘宝'), menu('已買到的寶貝', '已买到的宝贝')];
const PEAKS: readonly Needle[] = [
  ['晚上', '晚上', 'evenings'],
  ['假日', '节假日', 'holidays'],
];
const SECRETS: readonly Needle[] = [
  ['密碼', '密码', 'password'],
  ['驗證碼', '验证码', 'one-time code'],
];

/** The facts of the article and our additions: place, what it is about, needles. */
const FACTS: readonly (readonly [Place, string, readonly Needle[]])[] = [
  ['contact-online', 'around the clock, partly by the bot', ['24', ['機器人', '机器人', 'bot']]],
  [
    'contact-online',
    'quick, though a person may take a while at peak times',
    [
      ['很快', '很快', 'quick'],
      ['轉真人可能要等', '转人工可能要等', 'may take a while'],
    ],
  ],
  [
    'contact-online',
    'the log is evidence',
    [
      ['證據', '凭证', 'evidence'],
      ['保留', '保留', 'kept'],
    ],
  ],
  ['contact-online', 'recommended', [['推薦', '推荐', 'best']]],
  [
    'contact-online',
    'way 1 on the web',
    [
      'https://world.taobao.com/',
      menu('聯繫客服', '联系客服'),
      menu('消費者客服', '消费者客服'),
      menu('賣家客服', '卖家客服'),
      ['右上角', '右上角', 'top right'],
      ['右下角', '右下角', 'bottom right'],
    ],
  ],
  [
    'contact-online',
    'way 2 on the web',
    [menu('我的淘寶', '我的淘宝'), '官方客服', ['左側', '左侧', 'on the left']],
  ],
  [
    'contact-online',
    'the app',
    ['客服小蜜', menu('召喚人工客服', '召唤人工客服'), ['右下角', '右下角', 'bottom right']],
  ],
  [
    'contact-online',
    'tips',
    [
      ['訂單編號', '订单号', 'order number'],
      ['商品連結', '宝贝链接', 'product link'],
      ['簡短', '简短', 'short'],
      '人工客服',
    ],
  ],
  [
    'contact-phone',
    'suits urgent or complex problems',
    [
      ['直接', '直接', 'Direct'],
      ['緊急', '紧急', 'rgent'],
      ['複雜', '复杂', 'complex'],
    ],
  ],
  ['contact-phone', 'mainland', ['9510211', '400-800-1688']],
  ['contact-phone', 'Taiwan', ['(02) 7706-3088']],
  ['contact-phone', 'Hong Kong', ['(852) 30183610']],
  [
    'contact-phone',
    'hours',
    [
      '9:00–21:00',
      [/週一至週日/, /周一至周日/, /Monday to Sunday/],
      ['可能不同', '可能不同', 'may differ by region'],
    ],
  ],
  [
    'contact-phone',
    'to have ready',
    [
      ['訂單編號', '订单号', 'order number'],
      ['帳號', '账号', 'account'],
    ],
  ],
  ['contact-phone', 'peaks', PEAKS],
  [
    'contact-phone',
    'patience',
    [
      ['耐心', '耐心', 'patient'],
      ['禮貌', '礼貌', 'polite'],
    ],
  ],
  [
    'contact-phone',
    'not from abroad',
    [
      ['打不通', '打不通', 'may not connect'],
      ['線上客服', '在线客服', 'online chat'],
    ],
  ],
  ['contact-bot', 'name', [menu('淘寶小蜜', '淘宝小蜜'), ['智能客服', '智能客服', 'Taobao bot']]],
  ['contact-bot', 'around the clock and quick', ['24', ['很快', '很快', 'Quick']]],
  ['contact-bot', 'on to a person', [['轉人工', '转人工', 'ask for a person'], '人工客服']],
  ['contact-social', 'where', ['Facebook', ['微博', '微博', 'Weibo']]],
  [
    'contact-social',
    'can be slow',
    [
      ['較慢', '较慢', 'slow'],
      ['補充', '补充', 'addition'],
      ['備用', '备用', 'back-up'],
    ],
  ],
  [howTo(0), 'entry', [['先用線上客服', '先用在线客服', 'online first']]],
  [howTo(0), 'not the marketplace’s own', [['不是淘寶官方', '不是淘宝官方', 'not Taobao’s own']]],
  [
    howTo(1),
    'one sentence',
    [
      ['訂單發錯貨了', '订单发错货了', '訂單發錯貨了'],
      ['想申請退款', '想申请退款', '想申請退款'],
    ],
  ],
  [
    howTo(1),
    'details',
    [
      ['訂單編號', '订单号', 'order number'],
      ['商品名稱', '宝贝名称', 'product name'],
      ['截圖', '截图', 'screenshots'],
    ],
  ],
  [
    howTo(1),
    'damage, mismatch, solution',
    [
      ['破損', '破损', 'damage'],
      ['不符', '不符', 'mismatch'],
      ['解決方式', '解决方式', 'solution'],
    ],
  ],
  [howTo(1), 'no secrets', SECRETS],
  [
    howTo(2),
    'with the agent',
    [
      ['耐心', '耐心', 'patiently'],
      ['尖峰', '高峰', 'peak'],
      ['禮貌', '礼貌', 'polite'],
      ['結束對話', '结束对话', 'end the chat'],
    ],
  ],
  [howTo(2), 'insist on a person', [['堅持', '坚持', 'insist']]],
  ['returns-apply', 'menus', [...ORDERS, menu('退款/退貨', '退款/退货')]],
  [
    'returns-apply',
    'form',
    [
      ['原因', '原因', 'reason'],
      ['金額', '金额', 'amount'],
    ],
  ],
  [
    'returns-shipping-fee',
    'seller',
    [[/賣家出錯.*賣家付/, /卖家出错.*卖家承担/, /seller pays.*quality.*mistake/]],
  ],
  [
    'returns-shipping-fee',
    'buyer',
    [[/不喜歡、買錯.*自己付/, /不喜欢、拍错.*自己承担/, /You pay.*do not like.*wrong/]],
  ],
  ['refund-time', 'span', ['3–7', ['工作天', '工作日', 'working days']]],
  [
    'refund-time',
    'depends on',
    [
      ['賣家', '卖家', 'seller'],
      ['付款方式', '付款方式', 'how you paid'],
    ],
  ],
  ['order-cancel', 'menus', [...ORDERS, menu('取消訂單', '取消订单')]],
  ['order-cancel', 'once paid', [[/已付款.*賣家同意/, /已付款.*卖家同意/, /paid.*seller has to agree/]]],
  ['order-track', 'menus', [...ORDERS, menu('查看物流', '查看物流'), ['即時', '实时', 'live']]],
  [
    'order-modify',
    'before and after payment',
    [
      [
        /還沒付款.*賣家.*付款後一般不能/,
        /还没付款.*卖家.*付款后一般不能/,
        /Before payment.*seller.*After payment.*generally not/,
      ],
    ],
  ],
  [
    'account-password',
    'way',
    [menu('忘記密碼', '忘记密码'), ['驗證', '验证', 'verify'], ['重設', '重置', 'Reset']],
  ],
  ['account-password', 'no secrets', SECRETS],
  [
    'account-stolen',
    'at once',
    [
      ['立刻', '马上', 'at once'],
      ['步驟', '步骤', 'steps'],
    ],
  ],
  [
    'account-stolen',
    'passwords and two steps',
    [
      ['更改相關密碼', '修改相关密码', 'related passwords'],
      ['兩步驟驗證', '两步验证', 'two-step verification'],
    ],
  ],
  ['account-stolen', 'no secrets', SECRETS],
  [
    'product-defect',
    'evidence, then the seller',
    [[/先拍照.*賣家/, /先拍照.*卖家/, /photos at once.*seller/]],
  ],
  [
    'product-defect',
    'if that fails',
    [
      ['申請退貨', '申请退货', 'apply for a return'],
      ['介入', '介入', 'step in'],
    ],
  ],
  ['product-mismatch', 'evidence to the seller', [[/賣家.*照片/, /卖家.*照片/, /seller.*photos/]]],
  ['product-mismatch', 'if that fails', [['退貨或退款', '退货或退款', 'return or refund']]],
  [
    'payment-failed',
    'what to check',
    [
      ['網路', '网络', 'network'],
      ['支付寶餘額', '支付宝余额', 'Alipay balance'],
      ['銀行卡', '银行卡', 'bank card'],
    ],
  ],
  ['payment-failed', 'another way', [['換一種付款方式', '换一种付款方式', 'another payment method']]],
  [
    'payment-duplicate',
    'proof, money back',
    [
      ['付款證明', '付款凭证', 'proof of payment'],
      ['多付', '多付', 'extra amount'],
    ],
  ],
  [
    'logistics-delay',
    'reason, then whom to ask',
    [
      menu('查看物流', '查看物流'),
      ['原因', '原因', 'reason'],
      ['賣家或物流公司', '卖家或快递公司', 'seller or the carrier'],
    ],
  ],
  [
    'parcel-lost',
    'confirm and claim',
    [
      ['賣家和物流公司', '卖家和快递公司', 'seller and the carrier'],
      ['賠償', '赔偿', 'ompensation'],
    ],
  ],
  ['special-unreachable', 'peaks', PEAKS],
  [
    'special-unreachable',
    'other channels',
    [
      ['線上', '在线', 'online'],
      ['電話', '电话', 'phone'],
      ['小蜜', '小蜜', 'bot'],
    ],
  ],
  [
    'special-unreachable',
    'leave a message, social media',
    [
      ['留言', '留言', 'Leave a message'],
      ['社群', '社交', 'social media'],
    ],
  ],
  [
    'special-unhappy',
    'calm, demand, solution',
    [
      ['冷靜', '冷静', 'calm'],
      ['訴求', '诉求', 'ask for'],
      ['期望', '期望', 'expect'],
    ],
  ],
  [
    'special-unhappy',
    'whom to ask for',
    [
      ['主管', '主管', 'supervisor'],
      ['資深', '资深', 'senior'],
    ],
  ],
  [
    'special-unhappy',
    'consumer protection',
    [['消費者保護', '消费者保护', 'consumer-protection'], '12315', '1950', '2929 2222'],
  ],
  [(pack) => pack.resources, 'help centre', ['https://world.taobao.com/helper/index.htm']],
  // Facts that were read beside the article; each entry says where.
  [
    'refund-time',
    'AlipayHK',
    ['AlipayHK', /7 (個工作天|个工作日|working days)/, ['銀行決定', '银行决定', 'bank decides'], /PPS.*1–3/],
  ],
  [
    'account-stolen',
    'the password for each payment, in Hong Kong',
    [
      menu('設定', '设置'),
      menu('賬戶與安全', '账户与安全'),
      menu('國際支付管理', '国际支付管理'),
      menu('支付寶中國(內地版)', '支付宝中国(内地版)'),
    ],
  ],
  [
    'scam-call',
    'never by phone: transfer, code, card, link, app, screen',
    [
      ['掛斷', '挂断', 'Hang up'],
      ['不轉帳', '不转账', 'No transfer'],
      ['驗證碼和卡號', '验证码和卡号', 'no code, no card data'],
      ['不點連結', '不点链接', 'no link'],
      ['不裝 App', '不装 App', 'no app'],
      ['不分享螢幕', '不共享屏幕', 'no screen sharing'],
    ],
  ],
  [
    'scam-call',
    'money gone: the bank first, then the police',
    [[/銀行卡上的電話[\s\S]*警方/, /银行卡上的电话[\s\S]*报警/, /number on your card[\s\S]*police/]],
  ],
  ['scam-call', 'police by region', ['165', '110', '18222', '8800 7777', '993', '96110']],
  [
    'scam-call',
    'the script in Taiwan',
    [
      ['分期', '分期', 'instalments'],
      /12/,
      ['銀行專員', '银行专员', 'bank officer'],
      '+886',
      ['ATM 只能提款、存款、轉帳', 'ATM 只能取款、存款、转账', 'An ATM can pay out, take in and transfer'],
    ],
  ],
  [
    'scam-call',
    'the script in Hong Kong, and the second scam',
    ['VIP', 'WhatsApp', ['官方網站', '官网', 'official site'], ['第二次詐騙', '第二次诈骗', 'second scam']],
  ],
  [
    'scam-call',
    'refunds are made in the order',
    [['退款在 App 或網站的訂單裡辦', '退款在 App 或网页的订单里办', 'Refunds are made in the order']],
  ],
  [
    'customs-confirm',
    'before it is declared, since March 2026',
    [
      'EZ WAY',
      '易利委',
      ['2026 年 3 月 1 日', '2026 年 3 月 1 日', '1 March 2026'],
      menu('申報相符', '申报相符'),
      menu('申報不符', '申报不符'),
      ['報關業者', '报关行', 'customs broker'],
      ['退運', '退回', 'sent back'],
      ['卸載', '卸载', 'put away'],
    ],
  ],
  [
    'customs-confirm',
    'registration',
    [
      ['同一人名下', '同一人名下', 'same name'],
      'Wi-Fi',
      /30 (分鐘|分钟|minutes)/,
      ['海關決定', '海关决定', 'Customs decide'],
    ],
  ],
  [
    'card-dispute',
    'first the seller, then the issuer',
    [[/先找賣家[\s\S]*發卡銀行/, /先找卖家[\s\S]*发卡银行/, /ask the seller[\s\S]*card issuer/]],
  ],
  [
    'card-dispute',
    'cases that count',
    [
      ['不是自己刷的', '不是自己刷的', 'not made by you'],
      ['扣兩次', '扣两次', 'charged twice'],
      ['金額或幣別錯', '金额或币种错', 'wrong amount or currency'],
      ['沒收到貨', '没收到货', 'goods not received'],
      ['退款卻沒退', '退款却没退', 'not paid back'],
      ['損壞或和描述不符', '损坏或和描述不符', 'damaged or not as described'],
    ],
  ],
  [
    'card-dispute',
    'spans',
    [
      /120.*540/,
      /5–7/,
      ['一個月', '一个月', 'a month'],
      ['可能不同', '可能不同', 'may differ'],
      ['授權', '授权', 'authorised'],
    ],
  ],
  [
    'pickup-missing',
    'the carrier at once',
    [
      ['馬上', '马上', 'at once'],
      ['物流公司', '快递公司', 'carrier'],
      ['怎麼交出去', '怎么交出去', 'handed out'],
      ['全數賠償', '全额赔偿', 'in full'],
    ],
  ],
  [
    'pickup-missing',
    'fees, local return, the Council',
    [
      ['逾期費', '逾期费', 'overdue fee'],
      ['香港本地退', '香港本地退', 'local return'],
      ['一個半月', '一个半月', 'a month and a half'],
      ['條款', '条款', 'terms'],
      ['七到八成', '七到八成', '70–80%'],
      '2929 2222',
    ],
  ],
  [
    'receipt-deadline',
    'extend or file before the countdown ends',
    [
      ['倒數', '倒计时', 'countdown'],
      ['延長收貨', '延长收货', 'extend receipt'],
      ['申請退款', '申请退款', 'refund in the order'],
    ],
  ],
];

const LOCALES = ['zh-Hant', 'zh-Hans', 'en'] as const;

describe('facts in every pack', () => {
  it('are told of every entry', () => {
    const told = new Set(FACTS.map(([place]) => place));
    expect(ENTRY_IDS.filter((id) => !told.has(id))).to.deep.equal([]);
  });

  for (const [place, about, needles] of FACTS) {
    it(`${typeof place === 'string' ? place : 'pack'}: ${about}`, () => {
      LOCALES.forEach((locale, index) => {
        const pack = PACKS[locale];
        const here =
          typeof place === 'string'
            ? [pack.entries, pack.channels].map((list) => list.find(({ id }) => id === place))
            : place(pack);
        const text = shownText(here);
        for (const needle of needles) {
          const wanted = typeof needle === 'string' || needle instanceof RegExp ? needle : needle[index]!;
          if (typeof wanted === 'string') expect(text, locale).to.include(wanted);
          else expect(text, locale).to.match(wanted);
        }
      });
    });
  }
});

/** Menu paths, as they stand on the screen. */
const PATHS = [
  ['returns-apply', ['我的淘寶', '已買到的寶貝', '退款/退貨'], ['我的淘宝', '已买到的宝贝', '退款/退货']],
  ['order-cancel', ['我的淘寶', '已買到的寶貝', '取消訂單'], ['我的淘宝', '已买到的宝贝', '取消订单']],
  ['order-track', ['我的淘寶', '已買到的寶貝', '查看物流'], ['我的淘宝', '已买到的宝贝', '查看物流']],
  ['account-password', ['忘記密碼'], ['忘记密码']],
  ['contact-online', ['聯繫客服', '消費者客服'], ['联系客服', '消费者客服']],
  ['contact-online', ['我的淘寶', '官方客服'], ['我的淘宝', '官方客服']],
  ['special-unhappy', ['我的淘寶', '官方客服', '召喚人工客服'], ['我的淘宝', '官方客服', '召唤人工客服']],
] as const;

/** id, region, display, local, international, zone, kind */
const LINES = [
  ['taobao-cn', 'cn', '9510211', '9510211', undefined, 'Asia/Shanghai', 'service'],
  ['taobao-cn-400', 'cn', '400-800-1688', '4008001688', undefined, 'Asia/Shanghai', 'service'],
  ['taobao-tw', 'tw', '(02) 7706-3088', '0277063088', '+886277063088', 'Asia/Taipei', 'service'],
  ['taobao-hk', 'hk', '(852) 30183610', '30183610', '+85230183610', 'Asia/Hong_Kong', 'service'],
  ['consumer-cn', 'cn', '12315', '12315', undefined, undefined, 'consumer-protection'],
  ['consumer-tw', 'tw', '1950', '1950', undefined, undefined, 'consumer-protection'],
  ['consumer-hk', 'hk', '2929 2222', '29292222', '+85229292222', undefined, 'consumer-protection'],
  ['police-cn', 'cn', '110', '110', undefined, undefined, 'police'],
  ['police-tw', 'tw', '165', '165', undefined, undefined, 'police'],
  ['police-tw-110', 'tw', '110', '110', undefined, undefined, 'police'],
  ['police-hk', 'hk', '18222', '18222', undefined, undefined, 'police'],
  ['police-mo', 'mo', '8800 7777', '88007777', undefined, undefined, 'police'],
  ['police-mo-993', 'mo', '993', '993', undefined, undefined, 'police'],
] as const;

for (const locale of LOCALES) {
  const pack = PACKS[locale];
  const entry = (id: string) => pack.entries.find((each) => each.id === id);

  describe(`language-free facts of ${locale}`, () => {
    it('has every line with its numbers, zone and hours', () => {
      expect(
        pack.phoneLines.map((line) => [
          line.id,
          line.region,
          line.display,
          line.local,
          line.international,
          line.hours?.timeZone,
          line.kind,
        ]),
      ).to.deep.equal(LINES);
      for (const { hours } of pack.phoneLines) {
        if (!hours) continue;
        expect(hours.week).to.deep.equal(Array(7).fill([{ open: '09:00', close: '21:00' }]));
        expect(hours.exceptions).to.deep.equal([]);
      }
    });

    it('has the menu paths of the screen', () => {
      for (const [id, hant, hans] of PATHS) {
        const paths = entry(id)!.steps.map(({ path }) => path);
        expect(paths, id).to.deep.include(locale === 'zh-Hans' ? hans : hant);
      }
    });

    it('says of every number, hour, span and address where and when it was read', () => {
      const sourced = [
        ...pack.phoneLines,
        ...pack.phoneLines.flatMap(({ hours }) => hours ?? []),
        ...pack.channels,
        ...pack.resources,
        ...pack.entries.flatMap(({ window }) => window ?? []),
        ...pack.entries.flatMap(({ sources }) => sources ?? []),
      ];
      expect(sourced).to.have.length(44);
      for (const { source, readOn } of sourced) {
        expect(source).to.not.equal('');
        // Pages on the web have an address.
        expect(readOn).to.equal(/^[a-z.-]+\.[a-z]{2,}\b/.test(source) ? '2026-11-28' : '2026-11-23');
      }
    });

    it('says of each entry that the article does not have where it was read', () => {
      const ids = pack.entries.filter(({ sources }) => sources).map(({ id }) => id);
      expect(ids).to.have.members([
        'refund-time',
        'account-stolen',
        'scam-call',
        'receipt-deadline',
        'card-dispute',
        'customs-confirm',
        'pickup-missing',
      ]);
    });

    it('says where an entry holds, and whom to call first', () => {
      const bound = pack.entries.filter(({ regions }) => regions);
      expect(bound.map(({ id, regions }) => [id, regions])).to.deep.equal([
        ['card-dispute', ['tw', 'hk', 'intl']],
        ['customs-confirm', ['tw']],
        ['pickup-missing', ['hk']],
      ]);
      for (const { id, names = [] } of bound) expect(names, id).to.not.be.empty;
      const calling = pack.entries.filter(({ calls }) => calls);
      expect(calling.map(({ id, calls, urgent }) => [id, calls, urgent])).to.deep.equal([
        ['scam-call', 'police', true],
      ]);
    });

    it('tells a circumstance from a problem, and both from a way to customer service', () => {
      const roles = pack.entries.flatMap(({ id, role }) => (role ? [[id, role]] : []));
      expect(roles).to.deep.equal([
        ['contact-online', 'contact'],
        ['contact-phone', 'contact'],
        ['contact-bot', 'contact'],
        ['contact-social', 'contact'],
        ['special-unreachable', 'unreachable'],
        ['special-unhappy', 'unhappy'],
      ]);
    });

    it('recommends the online chat alone, which keeps the conversation', () => {
      expect(
        pack.channels.map((each) => [each.id, each.recommended, each.keepsLog, each.availability]),
      ).to.deep.equal([
        ['contact-online', true, true, 'always'],
        ['contact-phone', false, false, 'lines'],
        ['contact-bot', false, false, 'always'],
        ['contact-social', false, false, 'unknown'],
      ]);
    });

    it('lists two ways on the web and one in the app to the online chat, with menu paths', () => {
      const routes = pack.channels[0]!.routes;
      expect(routes.map(({ platform }) => platform)).to.deep.equal(['web', 'web', 'app']);
      for (const { steps } of routes) expect(steps.some(({ path }) => path)).to.equal(true);
    });

    it('counts 3 to 7 working days for the refund, and nothing for other entries', () => {
      expect(entry('refund-time')?.window).to.include({ min: 3, max: 7, unit: 'workdays' });
      expect(pack.entries.filter(({ window }) => window)).to.have.length(1);
    });

    it('is urgent where an account or money is at stake', () => {
      const urgent = pack.entries.filter(({ urgent }) => urgent).map(({ id }) => id);
      expect(urgent).to.deep.equal(['account-stolen', 'scam-call', 'payment-duplicate']);
    });
  });
}
