import { expect } from '@open-wc/testing';
import { advise } from '../../../src/advice/index.js';
import { outOfOrder } from '../../../src/advice/deciding/order-of-days.js';
import type { Advice } from '../../../src/advice/types.js';
import type { Fact, FactRole } from '../../../src/advice/story/types.js';
import { at } from '../at.js';

const day = (role: FactRole, value: string, more: Partial<Fact> = {}): Fact => ({
  role,
  value: `2026-11-${value}`,
  start: 0,
  end: 1,
  confirmed: false,
  ...more,
});
const sure = { confirmed: true };
const rough = { rough: true };

describe('days out of order', () => {
  const cases: readonly (readonly [string, readonly Fact[], string])[] = [
    ['in order', [day('ordered', '01'), day('dispatched', '02'), day('delivered', '05')], ''],
    ['on one day', [day('refund-asked', '05'), day('seller-agreed', '05', sure)], ''],
    ['delivered before it left', [day('delivered', '02'), day('dispatched', '05')], 'delivered dispatched'],
    ['what was confirmed stays', [day('delivered', '02', sure), day('dispatched', '05')], 'dispatched'],
    ['a day goes before about a day', [day('ordered', '05', rough), day('delivered', '02')], 'ordered'],
    [
      'agreed, in a field, before it was asked for',
      [day('seller-agreed', '16', sure), day('refund-asked', '17')],
      'refund-asked',
    ],
    [
      'agreed in the chat before the request was filed, as the shopper tells it',
      [day('seller-agreed', '16'), day('refund-asked', '17')],
      '',
    ],
  ];
  for (const [name, days, expected] of cases) {
    it(name, () => {
      expect(
        outOfOrder(days)
          .map(({ role }) => role)
          .join(' '),
      ).to.equal(expected);
    });
  }

  it('are asked about and not stated', () => {
    const tell = (agreed: string): Advice =>
      advise(
        {
          entry: 'refund-time',
          summary: 'I asked for a refund on 17 November and the money is still not here',
          facts: [{ role: 'seller-agreed', value: agreed }],
        },
        at('2026-11-29T12:00Z', 'tw', 'en'),
      );
    const { asks, message, window } = tell('2026-11-16');
    expect(message.agent.full).to.contain('卖家同意 11月16日').and.not.contain('申请退款 11月');
    expect(asks.find(({ role }) => role === 'refund-asked')?.options).to.deep.equal([
      { value: '2026-11-17', label: 'Tue 17 Nov' },
    ]);
    expect(window).to.include({ state: 'overdue', since: '2026-11-16' });
    expect(tell('2026-11-18').message.agent.full).to.match(/申请退款 11月17日、卖家同意 11月18日/);
  });
});
