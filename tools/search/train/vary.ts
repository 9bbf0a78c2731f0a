/** Variations of the written questions, so that the model learns more spellings and words than were written down. */
import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { normaliseQuery } from '../../../src/search/words.js';
import type { Question } from '../questions.js';
import { randomFrom, seedOf } from '../../../src/search/training/numbers.js';

/** How much a variation counts beside the question it was made from. */
const WEIGHT = { pinyin: 0.4, initials: 0.3, synonyms: 0.3 };
/** Variations by synonyms per question. */
const SYNONYM_ROUNDS = 3;
/** Share of the words with synonyms that are replaced in one round. */
const REPLACED = 0.6;
/** Only phrases this short are typed by initials alone. */
const INITIALS_UP_TO = 5;

const CHINESE = /[\u3400-\u9fff]/g;

/** Words that may stand for each other, by word; see data/questions/synonyms. */
function readSynonyms(): Map<string, readonly string[]> {
  const byWord = new Map<string, readonly string[]>();
  for (const file of ['en', 'zh']) {
    const text = readFileSync(
      new URL(`../../../data/questions/synonyms/${file}.txt`, import.meta.url),
      'utf8',
    );
    for (const line of text.split('\n').filter((raw) => raw && !raw.startsWith('#'))) {
      const words = [...new Set(line.split(',').map((word) => normaliseQuery(word)))];
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), ...words]);
    }
  }
  return byWord;
}

const synonyms = readSynonyms();
const alternatives = [...synonyms.keys()].sort((a, b) => b.length - a.length);
const latin = alternatives.filter((word) => /^[a-z]/.test(word));
const chinese = alternatives.filter((word) => !/^[a-z]/.test(word));
const LISTED = new RegExp(`(?<![a-z0-9])(?:${latin.join('|')})(?![a-z0-9])|${chinese.join('|')}`, 'g');

function bySynonyms(text: string, random: () => number): string[] {
  const varied = Array.from({ length: SYNONYM_ROUNDS }, () =>
    text.replace(LISTED, (word) => {
      if (random() > REPLACED) return word;
      const words = synonyms.get(word)!;
      return words[Math.floor(random() * words.length)]!;
    }),
  );
  return [...new Set(varied)].filter((variation) => variation !== text);
}

/** As typed on a keyboard that was left in Latin letters: spaced, unspaced or by chance; short phrases by initials, too. */
function byPinyin(text: string, random: () => number): { text: string; weight: number }[] {
  const letters = text.match(CHINESE)?.length ?? 0;
  if (letters < 2 || letters < text.length * 0.6) return [];
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((syllable) => syllable.trim())
    .filter(Boolean);
  const chance = random();
  const spaced = chance < 0.35 ? 1 : chance < 0.5 ? 0 : 0.45;
  const typed = syllables.map((syllable) => syllable + (random() < spaced ? ' ' : '')).join('');
  const variations = [{ text: typed, weight: WEIGHT.pinyin }];
  if (letters <= INITIALS_UP_TO) {
    variations.push({ text: syllables.map(([initial]) => initial).join(''), weight: WEIGHT.initials });
  }
  return variations;
}

/** The same variations in every run: chance depends on the question's own text only. */
export function variationsOf({
  text,
  lang,
}: Pick<Question, 'text' | 'lang'>): { text: string; weight: number }[] {
  const random = randomFrom(seedOf(text));
  const normalised = normaliseQuery(text);
  return [
    ...(lang === 'yue' ? [] : byPinyin(normalised, random)),
    ...bySynonyms(normalised, random).map((variation) => ({ text: variation, weight: WEIGHT.synonyms })),
  ];
}
