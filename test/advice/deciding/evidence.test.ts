import { expect } from '@open-wc/testing';
import { advise } from '../../../src/advice/index.js';
import type { Report } from '../../../src/guide/types.js';
import { at } from '../at.js';

const context = at('2026-11-23T04:00Z', 'tw');
/** Ids of the evidence at hand, and the sentence that asks for the rest. */
const told = (report: Partial<Report>): readonly [string, string | undefined] => {
  const { evidence, whileWaiting } = advise({ entry: 'product-defect', ...report }, context);
  const there = evidence.filter(({ atHand }) => atHand).map(({ id }) => id);
  return [there.join(' '), whileWaiting.find((text) => text.startsWith('補齊'))];
};

describe('what to do meanwhile', () => {
  it('says once to write down when somebody was asked', () => {
    for (const entry of ['special-unreachable', 'product-defect']) {
      const texts = advise({ entry }, context).whileWaiting;
      expect(texts.filter((text) => text.includes('記下每次聯絡的時間')).length, entry).to.equal(1);
    }
  });
});

describe('missing evidence', () => {
  it('is all that was not ticked', () => {
    const [there, missing] = told({ evidence: ['photo-damage'] });
    expect(there).to.equal('photo-damage');
    expect(missing).to.contain('訂單編號').and.not.to.contain('瑕疵');
  });

  it('is not the order number that was told', () => {
    const [there, missing] = told({ orderNumber: '2834567890123456789' });
    expect(there).to.equal('order-number');
    expect(missing).to.contain('瑕疵').and.not.to.contain('訂單編號');
  });

  it('is not the link of the goods that was told, but it is where only their name was', () => {
    const ask = (product: string): boolean =>
      advise({ entry: 'contact-online', product }, context).evidence.find(({ id }) => id === 'product-link')!
        .atHand;
    expect([ask('https://item.taobao.com/item.htm?id=1'), ask('保溫杯')]).to.deep.equal([true, false]);
  });

  it('is no photo where photos are there, and not asked for where nothing is missing', () => {
    expect(told({ photos: ['a.jpg', 'b.jpg'] })[1])
      .to.contain('訂單編號')
      .and.not.to.contain('照片');
    expect(told({ photos: ['a.jpg'], orderNumber: '2834567890123456789' })[1]).to.equal(undefined);
  });
});
