import { isChinese, runs, stem } from '../words.js';
import { syllables } from './syllables.js';

/** Cantonese function words, and the Zhuyin letters of Taiwan's chats, with the standard ones they stand for. */
const STANDARD: readonly (readonly [RegExp, string])[] = [
  [/点解/g, '为什么'],
  [/点样|点算/g, '怎么'],
  [/边度/g, '哪里'],
  [/边个/g, '谁'],
  [/[乜咩]嘢?/g, '什么'],
  [/几耐/g, '多久'],
  [/而家/g, '现在'],
  [/[寻琴]日/g, '昨天'],
  [/[嘅ㄉ]/g, '的'],
  [/[咗ㄌ]/g, '了'],
  [/唔/g, '不'],
  [/冇/g, '没'],
  [/[喺响]/g, '在'],
  [/[俾畀]/g, '给'],
  [/佢/g, '他'],
  [/啲/g, '些'],
  [/嗰/g, '那'],
  [/咁/g, '这么'],
  [/嘢/g, '东西'],
  [/哋/g, '们'],
  [/睇/g, '看'],
  [/[揾搵]/g, '找'],
  [/攞/g, '拿'],
  [/嚟/g, '来'],
  [/ㄇ/g, '吗'],
  [/ㄅ/g, '吧'],
  [/帐号|账户|帐户|户口/g, '账号'],
];

/** A feature's number, 32 bits from its text (FNV-1a, then spread by a multiplication). */
function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
}

/**
 * What the model looks at in a normalised question, as numbers: single Chinese characters and pairs; Latin words, pairs of
 * words; of those that are no pinyin, pieces of three and four letters that forgive typos, and of pinyin, syllables and pairs,
 * however they are spaced.
 */
export function features(normalised: string): Set<number> {
  const found = new Set<number>();
  const add = (feature: string): unknown => found.add(numberOf(feature));
  let word = '';
  let syllable = '';
  for (const run of runs(STANDARD.reduce((text, [from, to]) => text.replace(from, to), normalised))) {
    if (isChinese(run)) {
      for (let i = 0; i < run.length; i++) {
        add(run[i]!);
        if (i > 0) add(run.slice(i - 1, i + 1));
      }
      word = syllable = '';
      continue;
    }
    const stemmed = stem(run);
    add(`w${stemmed}`);
    if (word) add(`${word} ${stemmed}`);
    word = stemmed;
    const read = syllables(run);
    if (read.length === 0) {
      const framed = `<${run}>`;
      for (let size = 3; size <= 4; size++) {
        for (let i = 0; i + size <= framed.length; i++) add(`~${framed.slice(i, i + size)}`);
      }
      syllable = '';
    }
    for (const next of read) {
      add(`p${next}`);
      if (syllable) add(`p${syllable}${next}`);
      syllable = next;
    }
  }
  return found;
}
