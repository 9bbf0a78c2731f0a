import { expect } from '@open-wc/testing';
import { advise } from '../../../src/advice/index.js';
import { RUNG_IDS } from '../../../src/content/rungs.js';
import { ACTION_RULES } from '../../../src/advice/deciding/next.js';
import type { AdviceContext, NextAction } from '../../../src/advice/types.js';
import type { Report } from '../../../src/guide/types.js';
import type { Region } from '../../../src/content/ids.js';
import { at } from '../at.js';

const DAY = '2026-11-23T04:00Z';
const EVENING = '2026-11-23T11:00Z';
const NIGHT = '2026-11-23T14:30Z';
/** 20:52 in Taipei; the lines close at 21:00. */
const CLOSING = '2026-11-23T12:52Z';

const rungs = (report: Partial<Report>, context: AdviceContext = at(DAY, 'tw')): string =>
  advise(report, context)
    .ladder.map(({ id, state }) => ({ tried: `(${id})`, now: `>${id}`, later: id })[state])
    .join(' ');
const next = (report: Partial<Report>, context: AdviceContext = at(DAY, 'tw')): NextAction =>
  advise(report, context).next;

describe('the ladder', () => {
  it('has an action for every rung', () => {
    const acted = new Set(ACTION_RULES.map(({ rung }) => rung));
    expect(RUNG_IDS.filter((id) => !acted.has(id))).to.deep.equal([]);
  });

  const cases: readonly (readonly [string, Partial<Report>, string])[] = [
    ['nothing told', {}, '>human channel supervisor social consumer'],
    [
      'goods: the seller, the request in the order, the platform, and only then an agent',
      { entry: 'product-defect' },
      '>seller request platform human supervisor social consumer',
    ],
    [
      'a return begins in the order',
      { entry: 'returns-apply' },
      '>request platform human supervisor social consumer',
    ],
    [
      'an account: nothing behind the sign-in',
      { entry: 'account-password' },
      '>recover channel social consumer',
    ],
    [
      'a payment: the bank beside Taobao',
      { entry: 'payment-failed' },
      '>self human bank supervisor social consumer',
    ],
    [
      'a payment that failed and was charged: nothing to try again, the charge is claimed',
      { entry: 'payment-failed', summary: '付款失敗，可是卡被扣了 1280，訂單還是待付款' },
      '>human bank supervisor social consumer',
    ],
    ['urgent: at once', { entry: 'payment-duplicate' }, '>human bank supervisor social consumer'],
    [
      'urgent, and somebody answers',
      { entry: 'account-stolen' },
      '>channel human supervisor social consumer',
    ],
    [
      'a theft with money gone: the bank before the account',
      { entry: 'account-stolen', summary: '帳號被盜，信用卡被刷了 NT$23,400' },
      '>bank channel human supervisor social consumer',
    ],
    [
      'a theft without a way in',
      { entry: 'account-stolen', summary: '帳號被盜，登不進去' },
      '>channel recover social consumer',
    ],
    ['a caller who says to be Taobao', { entry: 'scam-call' }, '>stop police self recover'],
    ['not reached: another way first', { entry: 'special-unreachable' }, '>channel human social consumer'],
    ['not satisfied: further up', { entry: 'special-unhappy' }, '>supervisor platform social consumer'],
    [
      'overdue: nothing left to look up or to ask the seller',
      { entry: 'refund-time', since: '2026-11-01' },
      '>human supervisor social consumer',
    ],
    [
      'asked for longer ago than it takes: the seller now, and nothing to look up',
      { entry: 'refund-time', summary: '我 11月2日 申請退款，還沒收到' },
      '>seller request platform human supervisor social consumer',
    ],
    [
      'asked for a few days ago: still something to look up',
      { entry: 'refund-time', summary: '我 11月19日 申請退款，還沒收到' },
      '>self seller request platform human supervisor social consumer',
    ],
    ['a channel chosen', { channel: 'contact-social' }, '>social human channel supervisor consumer'],
    [
      'a channel chosen in a case',
      { entry: 'product-defect', channel: 'contact-phone' },
      '>channel seller request platform human supervisor social consumer',
    ],
    [
      'a request that was filed goes to the platform',
      { entry: 'product-defect', tried: ['seller', 'request'] },
      '(seller) (request) >platform human supervisor social consumer',
    ],
    [
      'tried in another order, and things unknown',
      { entry: 'product-defect', tried: ['human', 'nonsense', 'seller'] },
      '(human) (seller) >request platform supervisor social consumer',
    ],
    [
      'a story tells what was tried: a seller who does not answer',
      { entry: 'product-defect', summary: '花瓶碎了，賣家一直不回' },
      '(seller) >request platform human supervisor social consumer',
    ],
    [
      'a request that is about to close goes before all talking',
      { entry: 'returns-apply', summary: '申請退貨被賣家拒絕，還剩20小時糾紛就關閉' },
      '(request) (seller) >platform human supervisor social consumer',
    ],
    [
      'receipt that confirms itself soon goes before the seller',
      { entry: 'product-defect', summary: '杯子裂了，明天就自動確認收貨' },
      '>request seller platform human supervisor social consumer',
    ],
    [
      'nobody is sent behind the sign-in',
      { entry: 'refund-time', summary: '退款沒到，帳號登不進去' },
      '>recover channel social consumer',
    ],
    [
      'a shop that has closed is not written to',
      { entry: 'product-defect', summary: '杯子裂了，店也關了' },
      '>request platform human supervisor social consumer',
    ],
  ];
  for (const [name, report, expected] of cases) {
    it(name, () => expect(rungs(report)).to.equal(expected));
  }

  it('says on each rung but the last when to move on, and not in what to do now', () => {
    const { ladder, next } = advise({ entry: 'product-defect' }, at(DAY, 'tw'));
    expect(ladder.map(({ moveOn }) => moveOn !== '')).to.deep.equal(
      ladder.map((_, index) => index < ladder.length - 1),
    );
    expect(next.text).to.equal(ladder[0]!.text);
    expect(next.text).not.to.include(ladder[0]!.moveOn);
  });

  it('tells somebody who has waited for too long so, with the step to take', () => {
    for (const locale of ['zh-Hant', 'zh-Hans', 'en'] as const) {
      const asked = { entry: 'refund-time', facts: [{ role: 'refund-asked', value: '2026-11-02' }] };
      const { next, window, asks } = advise(asked, at(DAY, 'tw', locale));
      expect([next.rung, next.reason], locale).to.deep.equal(['seller', window!.label]);
      expect(asks[0]!.role).to.equal('seller-agreed');
      const agreed = { entry: 'refund-time', since: '2026-11-02' };
      const late = advise(agreed, at(DAY, 'tw', locale));
      expect([late.next.rung, late.next.reason], locale).to.deep.equal(['human', late.window!.label]);
    }
  });

  it('has the special cases as rungs', () => {
    const { ladder } = advise({}, at(DAY, 'tw'));
    const special = Object.fromEntries(
      ladder.filter(({ entry }) => entry).map(({ id, entry }) => [id, entry]),
    );
    expect(special).to.deep.equal({ channel: 'special-unreachable', supervisor: 'special-unhappy' });
  });

  it('turns to the body of the region, with its number; abroad no number is promised', () => {
    const body = (context: AdviceContext): (string | undefined)[] => {
      const { text, href } = advise({}, context).ladder.at(-1)!;
      return [/2929 2222|\d{4,}/.exec(text)?.[0], href];
    };
    expect(body(at(DAY, 'tw'))).to.deep.equal(['1950', 'tel:1950']);
    expect(body(at(DAY, 'hk'))).to.deep.equal(['2929 2222', 'tel:29292222']);
    expect(body(at(DAY, 'cn'))).to.deep.equal(['12315', 'tel:12315']);
    expect(body(at(DAY, 'intl'))).to.deep.equal([undefined, undefined]);
  });

  it('says whom to ring, in that order: where the money has gone, the bank and the police of the region', () => {
    const robbed = { entry: 'scam-call', facts: [{ role: 'circumstance', value: 'money-gone' }] };
    const called = (region: Region): readonly (string | undefined)[] => {
      const { next, ladder } = advise(robbed, at(DAY, region));
      expect(next.calls).to.equal(ladder.find(({ state }) => state === 'now')!.calls);
      return [next.rung, next.kind, next.href, ...next.calls.map(({ number }) => number)];
    };
    expect(called('tw')).to.deep.equal(['bank', 'call', 'tel:165', '', '165', '110']);
    expect(called('hk')).to.deep.equal(['bank', 'call', 'tel:18222', '', '18222']);
    expect(called('cn')).to.deep.equal(['bank', 'call', 'tel:110', '', '110']);
    // No number of the police is known there: the account is copied, and nothing is opened.
    expect(called('intl')).to.deep.equal(['bank', 'copy', undefined, '']);
    const { ladder } = advise({ entry: 'account-stolen', summary: '帳號被盜，登不進去' }, at(NIGHT, 'tw'));
    expect(ladder.find(({ id }) => id === 'channel')!.calls).to.deep.equal([
      {
        name: '淘寶客服（台灣）',
        number: '(02) 7706-3088',
        label: '明天 9:00 有人接',
        href: 'tel:0277063088',
      },
    ]);
  });

  it('names what to file in the order, and nothing that the story rules out', () => {
    const KINDS = {
      'zh-Hant': { refund: '申請退款', return: '申請退貨退款', exchange: '申請換貨' },
      'zh-Hans': { refund: '申请退款', return: '申请退货退款', exchange: '申请换货' },
      en: { refund: 'a refund', return: 'a return and refund', exchange: 'an exchange' },
    } as const;
    const cases: readonly (readonly [Partial<Report>, readonly (keyof (typeof KINDS)['en'])[]])[] = [
      [{ entry: 'product-defect', summary: '花瓶收到就碎了，我要退錢' }, ['return']],
      [{ entry: 'product-mismatch', summary: '顏色不對，我想換貨' }, ['exchange']],
      [{ entry: 'parcel-lost', summary: '顯示簽收但沒收到' }, ['refund']],
      [{ entry: 'logistics-delay' }, ['refund']],
      [{ entry: 'order-cancel', facts: [{ role: 'circumstance', value: 'not-dispatched' }] }, ['refund']],
      [{ entry: 'order-cancel' }, ['refund', 'return']],
    ];
    for (const locale of ['zh-Hant', 'zh-Hans', 'en'] as const)
      for (const [report, expected] of cases) {
        const { ladder } = advise(report, at(DAY, 'tw', locale));
        const { title, text } = ladder.find(({ id }) => id === 'request')!;
        const named = Object.entries(KINDS[locale]).filter(([, words]) => text.includes(words));
        expect(
          named.map(([kind]) => kind),
          `${title}: ${text}`,
        ).to.deep.equal(expected);
      }
  });

  it('goes past a seller who does not answer to the request in the order', () => {
    const { ladder } = advise({ entry: 'special-unreachable', summary: '賣家三天不回' }, at(DAY, 'tw'));
    expect(ladder.slice(0, 3).map(({ id, state }) => `${id} ${state}`)).to.deep.equal([
      'seller tried',
      'request now',
      'platform later',
    ]);
  });

  it('asks for the order’s number on whatever rung somebody looks it up, the carrier’s among them', () => {
    const { asks, next } = advise({ entry: 'parcel-lost' }, at(DAY, 'tw'));
    expect([next.rung, asks.map(({ role }) => role).join(' ')]).to.deep.equal(['carrier', 'order-number']);
  });

  it('has nothing to move on to behind the last step', () => {
    const { ladder } = advise({ entry: 'scam-call' }, at(DAY, 'tw'));
    expect(ladder.map(({ moveOn }) => moveOn !== '')).to.deep.equal([true, true, true, false]);
  });

  it('notes a step that was done as done, and no other', () => {
    for (const locale of ['zh-Hant', 'zh-Hans', 'en'] as const) {
      const robbed = { entry: 'scam-call', facts: [{ role: 'circumstance', value: 'money-gone' }] };
      const { ladder } = advise(robbed, at(DAY, 'tw', locale));
      for (const { id, done } of ladder) expect(done, id).not.to.equal('');
      const goods = advise({ entry: 'product-defect' }, at(DAY, 'tw', locale)).ladder;
      for (const { id, done } of goods) expect(done, id).to.equal('');
    }
  });

  it('sends nobody who cannot sign in to the service page', () => {
    for (const locale of ['zh-Hant', 'zh-Hans', 'en'] as const) {
      const report = {
        entry: 'account-password',
        facts: [{ role: 'circumstance', value: 'cannot-sign-in' }],
      };
      const { ladder } = advise(report, at(NIGHT, 'tw', locale));
      const { text } = ladder.find(({ id }) => id === 'channel')!;
      expect(text)
        .to.contain('7706-3088')
        .and.not.to.match(/留言|service page/);
    }
  });

  it('speaks of no order where there is none', () => {
    for (const locale of ['zh-Hant', 'zh-Hans', 'en'] as const) {
      const { ladder } = advise({ entry: 'account-password' }, at(DAY, 'tw', locale));
      for (const { id, say, meaning } of ladder) {
        expect(say + meaning, id).not.to.match(/订单|訂單|order|purchase|购物|購物/);
      }
      expect(next({ entry: 'account-stolen' }, at(DAY, 'tw', locale)).text).not.to.match(/订单|訂單|order/);
    }
  });

  it('complains in the words of the region', () => {
    const say = (region: 'tw' | 'hk'): string => advise({}, at(DAY, region)).ladder.at(-1)!.say;
    expect(say('tw')).to.contain('怎麼申訴');
    expect(say('hk')).to.contain('怎麼投訴');
  });

  it('has a sentence to say in the language of whoever is there, and its meaning', () => {
    const say = (context: AdviceContext, id: string): string[] => {
      const { sayLang, meaning, say } = advise({ entry: 'product-defect' }, context).ladder.find(
        (rung) => rung.id === id,
      )!;
      return [sayLang, say.slice(0, 6), meaning.slice(0, 6)];
    };
    expect(say(at(DAY, 'tw'), 'human')).to.deep.equal(['zh-Hans', '人工客服', '']);
    expect(say(at(DAY, 'tw', 'en'), 'human')).to.deep.equal(['zh-Hans', '人工客服', 'Human ']);
    expect(say(at(DAY, 'tw', 'en'), 'consumer')).to.deep.equal(['zh-Hant', '我在淘寶購物', 'I have']);
    expect(say(at(DAY, 'cn', 'en'), 'consumer')).to.deep.equal(['zh-Hans', '我在淘宝购物', 'I have']);
    expect(say(at(DAY, 'intl', 'en'), 'consumer')).to.deep.equal(['en', 'I have', '']);
    expect(say(at(DAY, 'intl', 'zh-Hans'), 'consumer')).to.deep.equal(['zh-Hans', '我在淘宝购物', '']);
  });
});

describe('the next action', () => {
  const refund = { entry: 'refund-time', since: '2026-11-20' };
  const all = [...RUNG_IDS];
  const outside = { tried: all.filter((id) => id !== 'consumer') };
  const cases: readonly (readonly [string, Partial<Report>, AdviceContext, string])[] = [
    ['still in time', refund, at(DAY, 'tw'), 'wait wait https'],
    [
      'still in time, but the shopper wants to ask',
      { ...refund, tried: ['self'] },
      at(DAY, 'tw'),
      'copy seller https',
    ],
    ['no date yet', { entry: 'refund-time' }, at(DAY, 'tw'), 'wait ask-date https'],
    ['a date while the clock is wrong', refund, at('1970-01-01', 'tw'), 'wait ask-date https'],
    ['something to do alone', { entry: 'order-track' }, at(DAY, 'tw'), 'self-service self https'],
    ['something to file in the order', { entry: 'returns-apply' }, at(DAY, 'tw'), 'copy request https'],
    [
      'a parcel that a carrier has to look for',
      { entry: 'parcel-lost' },
      at(DAY, 'tw'),
      'copy carrier https',
    ],
    [
      'costs that the seller has to agree to',
      { entry: 'returns-shipping-fee' },
      at(DAY, 'tw'),
      'copy seller https',
    ],
    ['overdue', { ...refund, since: '2026-11-01' }, at(DAY, 'tw'), 'copy chat https'],
    ['goods', { entry: 'product-defect' }, at(DAY, 'tw'), 'copy seller https'],
    ['urgent by day', { entry: 'account-stolen' }, at(DAY, 'tw'), 'call call tel'],
    ['urgent at night', { entry: 'account-stolen' }, at(NIGHT, 'tw'), 'copy chat https'],
    [
      'urgent at night, though the shopper would call',
      { entry: 'account-stolen', channel: 'contact-phone' },
      at(NIGHT, 'tw'),
      'copy chat https',
    ],
    [
      'money gone: the number on the card, which nobody but the shopper knows',
      { entry: 'account-stolen', summary: '帳號被盜，卡被刷了 NT$9,000' },
      at(DAY, 'tw'),
      'copy bank-now none',
    ],
    [
      'money gone to a caller: the bank, and the line of the police with it',
      { entry: 'scam-call', facts: [{ role: 'circumstance', value: 'money-gone' }] },
      at(DAY, 'hk'),
      'call bank-call tel',
    ],
    ['the bank', { entry: 'card-dispute', tried: ['seller'] }, at(DAY, 'tw'), 'copy bank none'],
    ['a password', { entry: 'account-password' }, at(DAY, 'tw'), 'self-service recover https'],
    [
      'a password at night, and the reset does not help',
      { entry: 'account-password', summary: '登不進去', tried: ['recover'] },
      at(NIGHT, 'tw'),
      'wait call-wait tel',
    ],
    ['a caller who says to be Taobao', { entry: 'scam-call' }, at(DAY, 'tw'), 'call stop-call tel'],
    ['the same abroad', { entry: 'scam-call' }, at(DAY, 'intl'), 'self-service stop https'],
    ['the police', { entry: 'scam-call', tried: ['stop'] }, at(DAY, 'hk'), 'call police-call tel'],
    ['the police abroad', { entry: 'scam-call', tried: ['stop'] }, at(DAY, 'intl'), 'copy police none'],
    ['customs', { entry: 'customs-confirm', tried: ['self'] }, at(DAY, 'tw'), 'copy customs none'],
    ['the shopper calls', { channel: 'contact-phone' }, at(DAY, 'tw'), 'call call tel'],
    ['the shopper calls at a peak', { channel: 'contact-phone' }, at(EVENING, 'tw'), 'call call tel'],
    ['the shopper calls at night', { channel: 'contact-phone' }, at(NIGHT, 'tw'), 'copy call-later https'],
    [
      'the shopper calls as the line closes',
      { channel: 'contact-phone' },
      at(CLOSING, 'tw'),
      'copy leave-word https',
    ],
    ['a wrong clock forbids no call', { channel: 'contact-phone' }, at('1970-01-01', 'tw'), 'call call tel'],
    ['the shopper takes the bot', { channel: 'contact-bot' }, at(DAY, 'tw'), 'copy chat https'],
    ['the chat was tried by day', { tried: ['human'] }, at(DAY, 'tw'), 'call call tel'],
    ['the chat was tried at a peak', { tried: ['human'] }, at(EVENING, 'tw'), 'copy leave-word https'],
    ['the chat was tried at night', { tried: ['human'] }, at(NIGHT, 'tw'), 'copy leave-word https'],
    [
      'the chat was tried just before the line closes',
      { tried: ['human'] },
      at(CLOSING, 'tw'),
      'copy leave-word https',
    ],
    ['further up', { entry: 'special-unhappy' }, at(DAY, 'tw'), 'copy supervisor https'],
    [
      'the platform',
      { entry: 'special-unhappy', tried: ['supervisor'] },
      at(DAY, 'tw'),
      'copy platform https',
    ],
    ['social media', { tried: ['human', 'channel', 'supervisor'] }, at(DAY, 'tw'), 'copy social https'],
    ['the consumer line', outside, at(DAY, 'tw'), 'call consumer-call tel'],
    ['consumer protection abroad', outside, at(DAY, 'intl'), 'copy consumer-abroad none'],
    [
      'all done against a fraud: nobody is asked again',
      { entry: 'scam-call', tried: ['stop', 'police', 'self', 'recover'] },
      at(DAY, 'tw'),
      'wait all-done https',
    ],
    ['all tried', { entry: 'order-track', tried: all }, at(DAY, 'tw'), 'copy again https'],
  ];
  for (const [name, report, context, expected] of cases) {
    it(`${name}: ${expected}`, () => {
      const { kind, rule, href } = next(report, context);
      expect(`${kind} ${rule} ${href?.split(':')[0] ?? 'none'}`).to.equal(expected);
    });
  }

  it('has every rule in use above', () => {
    const used = new Set(cases.map(([, report, context]) => next(report, context).rule));
    expect([...used].sort()).to.deep.equal(ACTION_RULES.map(({ id }) => id as string).sort());
  });

  it('belongs to the rung that comes now', () => {
    const { next: action, ladder } = advise({ entry: 'product-defect', tried: ['seller'] }, at(DAY, 'tw'));
    expect(action.rung).to.equal('request');
    expect(ladder.find(({ state }) => state === 'now')?.id).to.equal('request');
  });

  it('tells in which words and why', () => {
    const { title, text, reason } = next({ channel: 'contact-phone' }, at(NIGHT, 'tw'));
    expect(title).to.equal('複製訊息，打開淘寶');
    expect(text).to.equal(
      '電話現在沒人接：明天 9:00 有人接。線上客服現在就能用；想打電話，到時撥 (02) 7706-3088。',
    );
    expect(reason).to.equal('通常很快有人回，對話會留下來當證據。');
  });

  it('asks for the date where that decides what to do', () => {
    const { text, reason } = next({ entry: 'refund-time' });
    expect(text).to.equal('先在下面填日期，就知道等到哪一天；進度在淘寶訂單裡看。一般 3–7 個工作天。');
    expect(reason).not.to.contain('自己處理');
  });

  it('says what the button opens where the message goes elsewhere, too', () => {
    const { text, href } = next({ tried: ['human', 'channel', 'supervisor'] });
    expect(href).to.contain('taobao.com');
    expect(text).to.contain('打開淘寶').and.to.contain('Facebook');
  });

  it('calls a line of a neighbour from abroad, by its name', () => {
    const { title, text, href } = next({ channel: 'contact-phone' }, at(DAY, 'intl', 'en'));
    expect([title, href]).to.deep.equal(['Call +886 2 7706 3088', 'tel:+886277063088']);
    expect(text).to.contain('Taobao service (Taiwan)');
  });
});
