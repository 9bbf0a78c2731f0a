import { expect } from '@open-wc/testing';
import { advise } from '../../../src/advice/index.js';
import type { Region } from '../../../src/content/ids.js';
import { at, PACKS } from '../at.js';

const NIGHT = '2026-11-23T15:00Z';
const LOCALES = ['zh-Hant', 'zh-Hans', 'en'] as const;

describe('what to do meanwhile', () => {
  it('is of the shopper’s region', () => {
    const scripts = (region: Region): string =>
      advise({ entry: 'scam-call' }, at(NIGHT, region, 'en')).whileWaiting.join(' ');
    expect(scripts('tw'))
      .to.contain('ATM')
      .and.not.to.match(/Hong Kong|mainland/);
    expect(scripts('hk'))
      .to.contain('VIP')
      .and.not.to.match(/ATM|mainland/);
    expect(scripts('cn'))
      .to.contain('96110')
      .and.not.to.match(/ATM|Hong Kong/);
    expect(scripts('intl')).not.to.match(/ATM|Hong Kong|96110/);
    for (const locale of LOCALES) {
      const told = advise({ entry: 'refund-time' }, at(NIGHT, 'tw', locale)).whileWaiting.join(' ');
      expect(told).not.to.contain('AlipayHK');
    }
  });

  it('is no advice on bots and agents where somebody else is asked', () => {
    for (const locale of LOCALES) {
      const [tip] = PACKS[locale].howTo.at(-1)!.tips;
      const texts = (tried: readonly string[]): readonly string[] =>
        advise({ entry: 'product-defect', tried }, at(NIGHT, 'tw', locale)).whileWaiting;
      const bare = tip!.replace(/[。.]$/, '');
      expect(texts([]).join(' ')).not.to.contain(bare);
      expect(texts(['seller', 'request', 'platform']).join(' ')).to.contain(bare);
    }
  });

  it('sends nobody who cannot sign in behind the sign-in', () => {
    for (const locale of LOCALES) {
      const report = { entry: 'account-stolen', facts: [{ role: 'circumstance', value: 'cannot-sign-in' }] };
      const { whileWaiting, channels } = advise(report, at(NIGHT, 'tw', locale));
      const chat = PACKS[locale].entries.find(({ id }) => id === 'account-stolen')!.steps[1]!.text;
      expect(whileWaiting.some((text) => text.startsWith(chat))).to.equal(false);
      expect(channels.map(({ id }) => id)[0]).to.equal('contact-phone');
      expect(channels.filter(({ recommended }) => recommended).map(({ id }) => id)).to.deep.equal([
        'contact-phone',
      ]);
    }
  });
});
