import { expect } from '@open-wc/testing';
import { advise } from '../../../src/advice/index.js';
import { CHANNEL_RULES } from '../../../src/advice/deciding/rules.js';
import type { AdviceContext, WorkdayCalendar } from '../../../src/advice/types.js';
import type { ChannelId } from '../../../src/content/ids.js';
import type { Report } from '../../../src/guide/types.js';
import { at } from '../at.js';

const DAY = '2026-11-23T04:00Z';
const EVENING = '2026-11-23T11:00Z';
const NIGHT = '2026-11-23T14:30Z';

/** Channels in their order, each as `id: rule`, the best one with a star. */
const order = (report: Partial<Report>, context: AdviceContext): string[] =>
  advise(report, context).channels.map(
    ({ id, rule, recommended }) => `${id.replace('contact-', '')}: ${rule}${recommended ? ' *' : ''}`,
  );

describe('which channel', () => {
  const cases: readonly (readonly [string, Partial<Report>, AdviceContext, readonly string[]])[] = [
    [
      'an account taken over, while somebody answers: call',
      { entry: 'account-stolen' },
      at(DAY, 'tw'),
      ['phone: urgent-call *', 'online: urgent-chat', 'bot: quick', 'social: extra'],
    ],
    [
      'an account taken over at night: the chat',
      { entry: 'account-stolen' },
      at(NIGHT, 'tw'),
      ['online: urgent-chat *', 'bot: quick', 'social: extra', 'phone: lines-closed'],
    ],
    [
      'an account taken over in the evening, a peak: the chat',
      { entry: 'account-stolen' },
      at(EVENING, 'tw'),
      ['online: urgent-chat *', 'bot: quick', 'social: extra', 'phone: peak'],
    ],
    [
      'charged twice: the proof has to be shown, so the chat',
      { entry: 'payment-duplicate' },
      at(DAY, 'tw'),
      ['online: urgent-chat *', 'phone: direct', 'bot: quick', 'social: extra'],
    ],
    [
      'something to show: a channel that keeps it',
      { entry: 'product-defect' },
      at(DAY, 'hk'),
      ['online: evidence *', 'phone: direct', 'bot: quick', 'social: extra'],
    ],
    [
      'photos alone: a channel that keeps them',
      { photos: ['a.jpg'] },
      at(DAY, 'hk'),
      ['online: evidence *', 'phone: direct', 'bot: quick', 'social: extra'],
    ],
    [
      'nothing to show',
      { entry: 'contact-bot', channel: 'contact-online' },
      at(DAY, 'hk'),
      ['online: default *', 'phone: direct', 'bot: quick', 'social: extra'],
    ],
    [
      'a wrong clock: nobody knows who answers',
      {},
      at('1970-01-01', 'hk'),
      ['online: default *', 'bot: quick', 'social: extra', 'phone: hours-unknown'],
    ],
    [
      'the chat was tried: the phone',
      { tried: ['human'] },
      at(DAY, 'hk'),
      ['phone: direct *', 'social: extra', 'online: tried', 'bot: tried'],
    ],
    [
      'all was tried: the chat once more',
      { tried: ['human', 'channel', 'social'] },
      at(DAY, 'hk'),
      ['online: again *', 'phone: tried', 'bot: tried', 'social: tried'],
    ],
    [
      'the chat asks for a sign-in',
      { summary: '登不進去' },
      at(DAY, 'hk'),
      ['phone: signed-out-call *', 'social: extra', 'online: signed-out', 'bot: signed-out'],
    ],
    [
      'the lines close within ten minutes',
      { entry: 'contact-bot', channel: 'contact-online' },
      at('2026-11-23T12:52Z', 'hk'),
      ['online: default *', 'bot: quick', 'social: extra', 'phone: closing'],
    ],
    [
      'the shopper’s own choice comes first, the better one behind it',
      { entry: 'product-defect', channel: 'contact-phone' },
      at(NIGHT, 'tw'),
      ['phone: lines-closed', 'online: evidence *', 'bot: quick', 'social: extra'],
    ],
    [
      'a question about a channel is the choice of it',
      { entry: 'contact-social' },
      at(DAY, 'tw'),
      ['social: extra *', 'online: evidence', 'phone: direct', 'bot: quick'],
    ],
  ];
  for (const [name, report, context, expected] of cases) {
    it(name, () => expect(order(report, context)).to.deep.equal(expected));
  }

  it('is not the phone where no line can be dialled', () => {
    const context = at(DAY, 'intl');
    const content = {
      ...context.content,
      phoneLines: context.content.phoneLines.filter(({ region }) => region === 'cn'),
    };
    expect(order({ entry: 'account-stolen' }, { ...context, content })).to.deep.equal([
      'online: urgent-chat *',
      'bot: quick',
      'social: extra',
      'phone: cannot-dial',
    ]);
  });

  it('is not the phone on a holiday of the mainland, for its lines', () => {
    const calendar: WorkdayCalendar = { isWorkday: () => false, covers: () => true };
    const rule = (context: AdviceContext): string | undefined =>
      advise({}, context).channels.find(({ id }) => id === 'contact-phone')?.rule;
    expect(rule(at(DAY, 'cn', 'zh-Hans', { calendar }))).to.equal('peak');
    expect(rule(at(DAY, 'tw', 'zh-Hans', { calendar }))).to.equal('direct');
    expect(rule(at(DAY, 'cn', 'zh-Hans'))).to.equal('direct');
  });

  it('is not the phone on a day that is announced to differ', () => {
    const context = at(DAY, 'tw');
    const phoneLines = context.content.phoneLines.map((line) => ({
      ...line,
      ...(line.hours && {
        hours: {
          ...line.hours,
          exceptions: [{ date: '2026-11-23', name: '節日', spans: [{ open: '10:00', close: '16:00' }] }],
        },
      }),
    }));
    const { channels } = advise({}, { ...context, content: { ...context.content, phoneLines } });
    expect(channels.find(({ id }) => id === 'contact-phone')?.rule).to.equal('peak');
  });

  it('has a reason for each, in words', () => {
    for (const { reason, rule } of advise({ entry: 'product-defect' }, at(NIGHT, 'tw', 'en')).channels) {
      expect(reason, rule).to.match(/\.$/).and.not.to.contain('{');
    }
  });

  it('is one of those that a pack has', () => {
    const context = at(DAY, 'tw');
    const only = (id: ChannelId): AdviceContext => ({
      ...context,
      content: {
        ...context.content,
        channels: context.content.channels.filter((channel) => channel.id === id),
      },
    });
    expect(order({}, only('contact-social'))).to.deep.equal(['social: extra *']);
    expect(order({ channel: 'contact-phone' }, only('contact-bot'))).to.deep.equal(['bot: quick *']);
  });

  it('has every rule in use somewhere above', () => {
    const used = new Set(
      cases.flatMap(([, report, context]) => advise(report, context).channels.map(({ rule }) => rule)),
    );
    used.add('cannot-dial');
    expect([...used].sort()).to.deep.equal(CHANNEL_RULES.map(({ id }) => id as string).sort());
  });
});
