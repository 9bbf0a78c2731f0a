import { expect } from '@open-wc/testing';
import type { Locale } from '../../../src/content/ids.js';
import { SAY, SAY_HANT } from '../../../src/advice/words/agent.js';
import en from '../../../src/advice/words/en.js';
import type { AdviceStrings } from '../../../src/advice/words/types.js';
import hans from '../../../src/advice/words/zh-Hans.js';
import hant from '../../../src/advice/words/zh-Hant.js';
import { fill } from '../../../src/advice/words/fill.js';

/** Every sentence by its path; those made by functions with something in their places. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String((value as (...args: unknown[]) => unknown)('2026-11-23', 0, 0))]];
  return Object.entries(value as object)
    .filter(([key]) => key !== 'agent')
    .flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place);

const ALL: Readonly<Record<Locale, AdviceStrings>> = { 'zh-Hant': hant, 'zh-Hans': hans, en };

describe('the sentences of advice', () => {
  for (const [locale, strings] of Object.entries(ALL)) {
    it(`in ${locale} neither shout nor stay empty`, () => {
      for (const [path, text] of sentences(strings)) {
        expect(text, path).not.to.match(/[!！]/);
        if (path !== '.gap') expect(text, path).not.to.equal('');
      }
    });

    it(`in ${locale} have no place that those in zh-Hant have not`, () => {
      const expected = new Map(sentences(hant));
      for (const [path, text] of sentences(strings)) {
        if (expected.has(path)) expect(places(expected.get(path)!), path).to.include.members(places(text));
      }
    });
  }

  it('keep the characters of the mainland out of zh-Hant, and those of Taiwan out of zh-Hans', () => {
    const text = (strings: unknown): string =>
      JSON.stringify(sentences(strings).map(([, sentence]) => sentence));
    expect(text(hant)).not.to.match(/[们这个说为对时间请发关还没过试号网络]|淘宝|卖家/);
    expect(text([hans, SAY])).not.to.match(/[們這個說為對時間請發關還沒過試號網絡]|淘寶|賣家/);
    expect(SAY_HANT.consumer).to.contain('淘寶');
  });

  it('say in at most twelve characters of Chinese what to do now', () => {
    for (const { actions } of [hant, hans]) {
      for (const { title } of Object.values(actions)) {
        const characters = fill(title, { channel: '淘寶客服', number: '' }).match(/\p{Script=Han}/gu) ?? [];
        expect(characters.length, title).to.be.at.most(12);
      }
    }
  });

  it('promise no number, day or hour that content does not hold', () => {
    for (const strings of Object.values(ALL)) {
      const numbers = sentences(strings)
        .filter(([path]) => !path.startsWith('.availability'))
        .flatMap(([, text]) => text.match(/\d+/g) ?? []);
      // Open around the clock; a number over 180 days old; order numbers of 15 to 20 digits.
      expect([...new Set(numbers)].sort()).to.deep.equal(['15', '180', '20', '24']);
    }
  });
});
