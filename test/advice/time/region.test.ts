import { expect } from '@open-wc/testing';
import { guessRegion } from '../../../src/advice/time/region.js';
import type { Region } from '../../../src/content/ids.js';

describe('the region', () => {
  const cases: readonly (readonly [string, string | undefined, readonly string[], Region])[] = [
    ['by the zone', 'Asia/Taipei', [], 'tw'],
    ['by the zone', 'Asia/Hong_Kong', ['en-US'], 'hk'],
    ['by the zone', 'Asia/Shanghai', ['zh-TW'], 'cn'],
    ['by an old name of the zone', 'PRC', [], 'cn'],
    ['by the west of the mainland', 'Asia/Urumqi', [], 'cn'],
    ['abroad, whatever is read there', 'America/New_York', ['zh-TW', 'zh-CN'], 'intl'],
    ['abroad for neighbours without a line of their own', 'Asia/Macau', ['zh-MO'], 'intl'],
    ['by the language where the zone is hidden', 'UTC', ['zh-HK', 'en'], 'hk'],
    ['by the language where the zone is hidden', 'Etc/GMT', ['zh-TW'], 'tw'],
    ['by the language where there is no zone', undefined, ['zh-CN'], 'cn'],
    ['by the script', '', ['zh-Hant'], 'tw'],
    ['by the script', '', ['zh-Hans'], 'cn'],
    ['by Chinese alone', '', ['zh'], 'cn'],
    ['by Cantonese', '', ['yue'], 'hk'],
    ['by the place and not the script', '', ['zh-Hans-SG'], 'intl'],
    ['by the first language that tells', '', ['en', 'zh-TW'], 'tw'],
    ['abroad where nothing tells', '', [], 'intl'],
    ['abroad where nothing tells', '', ['eo'], 'intl'],
  ];
  for (const [name, timeZone, languages, region] of cases) {
    it(`is ${region} ${name}: ${timeZone ?? 'none'}, ${languages.join(' ') || 'none'}`, () => {
      expect(guessRegion({ timeZone, languages })).to.equal(region);
    });
  }

  it('is abroad where nothing is handed in', () => {
    expect(guessRegion({})).to.equal('intl');
  });
});
