import { expect } from '@open-wc/testing';
import { advise, guessRegion, loadCalendar, loadSimplifier, recognise } from '../../src/advice/index.js';
import type { AdviceContext } from '../../src/advice/types.js';
import { at } from './at.js';

describe('whole cases, with everything loaded', () => {
  let tools: Pick<AdviceContext, 'simplify' | 'calendar'>;
  before(async () => {
    const [simplify, calendar] = await Promise.all([loadSimplifier(), loadCalendar()]);
    tools = { simplify, calendar };
  });

  it('「帳戶被盜」 at 22:30 in Taipei: the money first, then the chat; the phone when it opens', () => {
    const { urgent, next, ladder, channels, message, whileWaiting } = advise(
      {
        entry: 'account-stolen',
        summary: '收到登入通知，有人用我的帳號買東西',
        orderNumber: '2834567890123456789',
      },
      at('2026-11-23T14:30Z', 'tw', 'zh-Hant', tools),
    );
    expect(urgent).to.equal(true);
    expect([next.rung, next.kind]).to.deep.equal(['bank', 'copy']);
    expect(next.text).to.contain('打銀行卡上的電話');
    expect(ladder.slice(0, 2).map(({ id }) => id)).to.deep.equal(['bank', 'human']);
    const phone = channels.find(({ id }) => id === 'contact-phone')!;
    expect(phone.availability.label).to.equal('明天 9:00 有人接');
    expect(phone.phones[0]!.href).to.equal('tel:0277063088');
    expect(message.agent.short).to.equal(
      '您好，收到登录通知，有人用我的账号买东西。订单号：2834567890123456789。请协助我处理这件事。谢谢。',
    );
    expect(whileWaiting[2]).to.contain('更改相關密碼');
  });

  it('a refund overdue by three days in Hong Kong: to Taobao, with the days counted', () => {
    const { next, window, message, ladder } = advise(
      { entry: 'refund-time', since: '2026-11-09', orderNumber: '2834567890123456789', amount: 'HK$128' },
      at('2026-11-21T04:00Z', 'hk', 'zh-Hant', tools),
    );
    expect(window!.state).to.equal('overdue');
    expect(window!.label).to.equal('一般最晚 11月18日週三，已經過了 3 天，現在就問。');
    expect([next.rule, next.channel]).to.deep.equal(['chat', 'contact-online']);
    expect(message.agent.full).to.contain('【日期】卖家同意 11月9日（已超过 7 个工作日）');
    expect(ladder.at(-1)!.href).to.equal('tel:29292222');
  });

  it('a refund over the holidays of October is not overdue when it would be by weekdays', () => {
    const report = { entry: 'refund-time', since: '2026-09-30' };
    const context = at('2026-10-13T04:00Z', 'hk', 'zh-Hant');
    // Made of fixed holidays alone, the count ends a day earlier than with the calendar of the year.
    const until = (more: Partial<AdviceContext>): string | undefined =>
      advise(report, { ...context, ...more }).window!.until;
    expect(until({})! < until(tools)!).to.equal(true);
    expect(advise(report, { ...context, ...tools }).window!.state).to.equal('due');
  });

  it('a defect with two photos from abroad in English: the seller first, in Chinese that an agent can act on', () => {
    const region = guessRegion({ timeZone: 'America/New_York', languages: ['en-US'] });
    const { next, message, phones, evidence } = advise(
      {
        entry: 'product-defect',
        summary: 'The cup arrived with a crack',
        photos: ['crack.jpg', 'box.jpg'],
        evidence: ['photo-damage'],
        orderNumber: '2834567890123456789',
      },
      at('2026-11-23T14:30Z', region, 'en', tools),
    );
    expect([next.kind, next.rule]).to.deep.equal(['copy', 'seller']);
    expect(message.agent.short).to.equal(
      '您好，商品有裂痕（原文：The cup arrived with a crack）。订单号：2834567890123456789。已备好凭证：照片 2 张。请您看一下怎么处理，尽快回复我。谢谢。',
    );
    expect(message.agent.full).to.contain('照片 2 张（crack.jpg、box.jpg）；瑕疵或损坏的照片');
    expect(message.own.full).to.contain('photos: 2 (crack.jpg, box.jpg)');
    expect(evidence.filter(({ atHand }) => atHand).map(({ id }) => id)).to.deep.equal([
      'photo-damage',
      'order-number',
    ]);
    expect(phones.filter(({ href }) => href).every(({ href }) => href!.startsWith('tel:+'))).to.equal(true);
  });

  it('what was pasted fills the report', () => {
    const { now, timeZone } = at('2026-11-23T04:00Z', 'tw');
    const text =
      '上禮拜三買的 【淘宝】https://e.tb.cn/h.a?tk=b 「保温杯」 付了 ¥128，訂單 2834 5678 9012 3456 789';
    const report = Object.fromEntries(
      recognise(text, { now, timeZone: timeZone! }).map(({ field, value }) => [field, value]),
    );
    expect(report).to.deep.equal({
      since: '2026-11-18',
      product: '保温杯 https://e.tb.cn/h.a?tk=b',
      amount: '¥128',
      orderNumber: '2834567890123456789',
    });
  });
});
