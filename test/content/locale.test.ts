import { expect } from '@open-wc/testing';
import { resolveLocale } from '../../src/content/locale.js';

const TABLE = {
  'zh-Hant': [
    'zh-TW',
    'zh-HK',
    'zh-MO',
    'zh-Hant',
    'zh-Hant-CN',
    'ZH-hant',
    'zh_TW',
    'zh-TW-u-co-stroke',
    'yue',
    'yue-HK',
    ' zh-tw ',
    'zh-yue',
  ],
  'zh-Hans': ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'zh_CN.UTF-8', 'zh-MY', 'yue-Hans-CN', 'zh-'],
  en: ['en', 'en-TW', 'ja', 'zhx', '', ' ', '-', '💥', 'constructor', 'tw', null, undefined],
} as const;

describe('resolveLocale', () => {
  for (const [locale, tags] of Object.entries(TABLE)) {
    for (const tag of tags) {
      it(`${JSON.stringify(tag)} reads ${locale}`, () => {
        expect(resolveLocale(tag)).to.equal(locale);
      });
    }
  }
});
