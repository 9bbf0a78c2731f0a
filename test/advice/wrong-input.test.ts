import { expect } from '@open-wc/testing';
import { advise, caseDocument, caseOf, readStory, recognise, reminder } from '../../src/advice/index.js';
import { at } from './at.js';

const good = at('2026-11-23T04:00Z', 'tw');
const raw = { formatVersion: 1, locale: 'zh-Hant', topics: [], entries: [] };
const wrong = (more: object): typeof good => ({ ...good, ...more });

describe('wrong input gets one line that says what was expected', () => {
  const any = <T>(value: unknown): T => value as T;
  const cases: readonly (readonly [string, () => unknown, string])[] = [
    ['a raw pack', () => advise({}, wrong({ content: raw })), 'content must be a pack from validateContent'],
    [
      'a number as time',
      () => advise({}, wrong({ now: 1_763_000_000_000 })),
      'now must be a Date, not number',
    ],
    [
      'an unknown region',
      () => advise({}, wrong({ region: 'taiwan' })),
      'one of cn, tw, hk, intl, not "taiwan"',
    ],
    ['an unknown zone', () => advise({}, wrong({ timeZone: 'Taipei' })), 'an IANA name such as Asia/Taipei'],
    [
      'no context',
      () => advise({}, any(undefined)),
      'the context must be an object with content, now, region',
    ],
    ['no report', () => advise(any(null), good), 'the report must be an object, not null'],
    [
      'a tool that is none',
      () => advise({}, wrong({ simplify: 'opencc' })),
      'a function from loadSimplifier',
    ],
    ['no context to recognise', () => recognise('昨天', any(undefined)), 'recognise: the context must be'],
    [
      'a number to recognise',
      () => recognise(any(5), good),
      'recognise: the text must be a text, not number',
    ],
    [
      'a zone to recognise',
      () => recognise('', wrong({ timeZone: 'Taipei' })),
      'recognise: timeZone must be',
    ],
    ['no text to read', () => readStory(any(undefined), good), 'readStory: the text must be'],
    [
      'no pack for a case',
      () => caseOf({ text: '', facts: [], matters: [], incidents: [] }, [], any({})),
      'caseOf: content must be',
    ],
    [
      'a page without a clock',
      () => caseDocument({}, advise({}, good), wrong({ now: 'now' })),
      'now must be a Date',
    ],
    [
      'a reminder without a pack',
      () => reminder({ entry: '', orderNumber: '' }, {}, any({})),
      'reminder: content',
    ],
  ];
  for (const [name, call, message] of cases) {
    it(name, () => {
      try {
        call();
      } catch (error) {
        expect(error).to.be.instanceOf(TypeError);
        expect((error as Error).message)
          .to.contain(message)
          .and.not.to.contain('\n');
        return;
      }
      throw new Error('nothing was said');
    });
  }
});
