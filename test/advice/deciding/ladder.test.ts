import { expect } from '@open-wc/testing';
import { advise } from '../../../src/advice/index.js';
import { ACTION_RULES } from '../../../src/advice/deciding/next.js';
import type { AdviceContext, NextAction } from '../../../src/advice/types.js';
import type { Report } from '../../../src/guide/types.js';
import { at } from '../at.js';

const DAY = '2026-11-23T04:00Z';
const EVENING = '2026-11-23T11:00Z';
const NIGHT = '2026-11-23T14:30Z';

const rungs = (report: Partial<Report>, context: AdviceContext = at(DAY, 'tw')): string =>
  advise(report, context)
    .ladder.map(({ id, state }) => ({ tried: `(${id})`, now: `>${id}`, later: id })[state])
    .join(' ');
const next = (report: Partial<Report>, context: AdviceContext = at(DAY, 'tw')): NextAction =>
  advise(report, context).next;

describe('the ladder', () => {
  const cases: readonly (readonly [string, Partial<Report>, string])[] = [
    ['nothing told', {}, '>human channel supervisor social consumer'],
    [
      'goods that somebody sold',
      { entry: 'product-defect' },
      '>seller human channel supervisor platform social consumer',
    ],
    [
      'something to do alone first',
      { entry: 'returns-apply' },
      '>self seller human channel supervisor platform social consumer',
    ],
    [
      'an account: no seller',
      { entry: 'account-password' },
      '>self human channel supervisor social consumer',
    ],
    ['a payment: no seller', { entry: 'payment-failed' }, '>self human channel supervisor social consumer'],
    ['urgent: at once', { entry: 'payment-duplicate' }, '>human channel supervisor social consumer'],
    [
      'urgent, and somebody answers',
      { entry: 'account-stolen' },
      '>channel human supervisor social consumer',
    ],
    ['not reached: another way first', { entry: 'special-unreachable' }, '>channel human social consumer'],
    ['not satisfied: further up', { entry: 'special-unhappy' }, '>supervisor platform social consumer'],
    [
      'overdue: nothing left to look up or to ask the seller',
      { entry: 'refund-time', since: '2026-11-01' },
      '>human channel supervisor platform social consumer',
    ],
    ['a channel chosen', { channel: 'contact-social' }, '>social human channel supervisor consumer'],
    [
      'a channel chosen in a case',
      { entry: 'product-defect', channel: 'contact-phone' },
      '>channel seller human supervisor platform social consumer',
    ],
    [
      'two tried',
      { entry: 'product-defect', tried: ['seller', 'human'] },
      '(seller) (human) >channel supervisor platform social consumer',
    ],
    [
      'tried in another order, and things unknown',
      { entry: 'product-defect', tried: ['human', 'nonsense', 'seller'] },
      '(human) (seller) >channel supervisor platform social consumer',
    ],
    [
      'tried before it was overdue: it stays in the record',
      { entry: 'refund-time', since: '2026-11-01', tried: ['seller'] },
      '(seller) >human channel supervisor platform social consumer',
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

  it('has the special cases as rungs', () => {
    const { ladder } = advise({ entry: 'order-track' }, at(DAY, 'tw'));
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
    expect(say(at(DAY, 'tw', 'en'), 'consumer')).to.deep.equal(['zh-Hant', '我和淘寶有糾', 'I have']);
    expect(say(at(DAY, 'cn', 'en'), 'consumer')).to.deep.equal(['zh-Hans', '我和淘宝有纠', 'I have']);
    expect(say(at(DAY, 'intl', 'en'), 'consumer')).to.deep.equal(['en', 'I have', '']);
    expect(say(at(DAY, 'intl', 'zh-Hans'), 'consumer')).to.deep.equal(['zh-Hans', '我和淘宝有纠', '']);
  });
});

describe('the next action', () => {
  const refund = { entry: 'refund-time', since: '2026-11-20' };
  const all = ['self', 'seller', 'human', 'channel', 'supervisor', 'platform', 'social', 'consumer'];
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
    ['something to do alone', { entry: 'returns-apply' }, at(DAY, 'tw'), 'self-service self https'],
    [
      'a parcel that somebody else has to look for',
      { entry: 'parcel-lost' },
      at(DAY, 'tw'),
      'copy seller https',
    ],
    [
      'costs that somebody else has to agree to',
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
    ['the shopper calls', { channel: 'contact-phone' }, at(DAY, 'tw'), 'call call tel'],
    ['the shopper calls at a peak', { channel: 'contact-phone' }, at(EVENING, 'tw'), 'call call tel'],
    ['the shopper calls at night', { channel: 'contact-phone' }, at(NIGHT, 'tw'), 'copy call-later https'],
    ['a wrong clock forbids no call', { channel: 'contact-phone' }, at('1970-01-01', 'tw'), 'call call tel'],
    ['the shopper takes the bot', { channel: 'contact-bot' }, at(DAY, 'tw'), 'copy chat https'],
    ['the chat was tried by day', { tried: ['human'] }, at(DAY, 'tw'), 'call call tel'],
    ['the chat was tried at a peak', { tried: ['human'] }, at(EVENING, 'tw'), 'copy leave-word https'],
    ['the chat was tried at night', { tried: ['human'] }, at(NIGHT, 'tw'), 'copy leave-word https'],
    ['further up', { entry: 'special-unhappy' }, at(DAY, 'tw'), 'copy supervisor https'],
    [
      'the platform',
      { entry: 'special-unhappy', tried: ['supervisor'] },
      at(DAY, 'tw'),
      'copy platform https',
    ],
    ['social media', { tried: ['human', 'channel', 'supervisor'] }, at(DAY, 'tw'), 'copy social https'],
    ['the consumer line', { tried: all.slice(0, -1) }, at(DAY, 'tw'), 'call consumer-call tel'],
    ['consumer protection abroad', { tried: all.slice(0, -1) }, at(DAY, 'intl'), 'copy consumer-abroad none'],
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
    expect(action.rung).to.equal('human');
    expect(ladder.find(({ state }) => state === 'now')?.id).to.equal('human');
    expect(action.channel).to.equal('contact-online');
  });

  it('tells in which words and why', () => {
    const { title, text, reason } = next({ channel: 'contact-phone' }, at(NIGHT, 'tw'));
    expect(title).to.equal('複製訊息，打開線上客服');
    expect(text).to.equal(
      '電話現在沒人接：10 小時 30 分後開始。線上客服現在就能用；想打電話，到時撥 (02) 7706-3088。',
    );
    expect(reason).to.equal('快速、不用排隊，對話會留下來當證據。');
  });

  it('asks for the date where that decides what to do', () => {
    const { text, reason } = next({ entry: 'refund-time' });
    expect(text).to.equal('填上日期，就知道等到哪一天。一般 3–7 個工作天。');
    expect(reason).not.to.contain('自己處理');
  });

  it('says what the button opens where the message goes elsewhere, too', () => {
    const { text, href } = next({ tried: ['human', 'channel', 'supervisor'] });
    expect(href).to.contain('taobao.com');
    expect(text).to.contain('打開淘寶').and.to.contain('Facebook');
  });

  it('calls a line of a neighbour from abroad, by its name', () => {
    const { title, text, href } = next({ channel: 'contact-phone' }, at(DAY, 'intl', 'en'));
    expect([title, href]).to.deep.equal(['Call +886277063088', 'tel:+886277063088']);
    expect(text).to.contain('Taobao service (Taiwan)');
  });
});
