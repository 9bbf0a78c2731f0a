import { expect } from '@open-wc/testing';
import { words as adviceEn } from '../../src/advice/words/en.js';
import { words as adviceHans } from '../../src/advice/words/zh-Hans.js';
import { words as adviceHant } from '../../src/advice/words/zh-Hant.js';
import { shellStrings } from '../../src/elements/shell/words.js';
import { STRINGS } from '../elements/shopper.js';
import { PACKS } from './packs.js';

/** The grade of a school that can read it (Flesch and Kincaid). */
const GRADE = 7;
/** Words of an English sentence, or signs of a Chinese one: what a reader holds in mind at once. */
const LONGEST = { en: 25, 'zh-Hant': 40, 'zh-Hans': 40 } as const;
/** Shorter pieces are names and buttons; the formula is made for sentences. */
const SENTENCE = 4;

/** Fields that no shopper reads: ids, addresses, and words to search for. */
const UNREAD =
  /^(?:.*(?:id|ids|path|url|source|sources|readOn|names|keywords|entries|between|related)|locale|topic)$/i;

/** Every text that is shown of a part. */
function texts(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (UNREAD.test(key) ? [] : texts(value)));
}

const ENDS = { en: /(?<=[.!?;:])\s+|\n/, zh: /(?<=[。！？；])|\n/ };

const wordsOf = (sentence: string): string[] => sentence.match(/[a-z][a-z'’]*/gi) ?? [];
const signsOf = (sentence: string): string[] => sentence.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

/** Groups of vowels, without the silent ends of English. */
function syllables(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

function grade(part: unknown): number {
  const sentences = texts(part)
    .flatMap((text) => text.split(ENDS.en))
    .map(wordsOf)
    .filter(({ length }) => length >= SENTENCE);
  const words = sentences.flat();
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}

const ADVICE = { en: adviceEn, 'zh-Hant': adviceHant, 'zh-Hans': adviceHans };
const INTERFACE = (locale: keyof typeof PACKS): object => [
  STRINGS[locale],
  shellStrings[locale],
  ADVICE[locale],
];

describe('words for everyone', () => {
  for (const { id, ...entry } of PACKS.en.entries) {
    it(`${id} can be read in grade ${GRADE}`, () => {
      expect(grade(entry)).to.be.at.most(GRADE);
    });
  }

  for (const name of ['channels', 'ladders', 'howTo', 'distinctions'] as const) {
    it(`${name} can be read in grade ${GRADE}`, () => {
      expect(grade(PACKS.en[name])).to.be.at.most(GRADE);
    });
  }

  it(`the interface can be read in grade ${GRADE}`, () => {
    expect(grade(INTERFACE('en'))).to.be.at.most(GRADE);
  });

  for (const locale of ['zh-Hant', 'zh-Hans', 'en'] as const) {
    it(`${locale}: no sentence is longer than ${LONGEST[locale]}`, () => {
      const [ends, pieces] = locale === 'en' ? [ENDS.en, wordsOf] : [ENDS.zh, signsOf];
      const long = texts([PACKS[locale], INTERFACE(locale)])
        .flatMap((text) => text.split(ends))
        .filter((sentence) => pieces(sentence).length > LONGEST[locale]);
      expect(long).to.deep.equal([]);
    });
  }
});
