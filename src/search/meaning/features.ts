import { isChinese, stem } from '../words.js';
import { anger, canonical, isSign } from './classes.js';
import { syllables } from './syllables.js';

/** English words that a pair may skip: "get the order" and "get order" are one. */
const SKIPPED = new Set(
  'the a an my i is it this that your you of to in on at for and so be am are was were me we they he she its with just from as by'.split(
    ' ',
  ),
);

/** A feature's number, 32 bits from its text (FNV-1a, then spread by a multiplication). */
function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
}

/** Stretches of Chinese and signs, and words; among Latin words a sign stands for a word. */
const STRETCHES = /[\u3400-\u9fff\ue000-\ue00c]+|[^\s\u3400-\u9fff\ue000-\ue00c]+/g;
const LATIN_STRETCHES = /[\ue000-\ue00c]|[^\s\ue000-\ue00c]+/g;

/**
 * Features of a normalised question that the model looks at, as numbers: single Chinese characters and pairs; Latin words, pairs of
 * words; of those that are no pinyin, pieces of three and four letters that forgive typos, and of pinyin, syllables and pairs,
 * however they are spaced; whether it is angry. Names of one kind count as one (`classes.ts`).
 */
export function features(normalised: string): Set<number> {
  const found = new Set<number>();
  const add = (feature: string): unknown => found.add(numberOf(feature));
  const angry = anger(normalised);
  if (angry > 0) add('!');
  if (angry > 1) add('!!');
  const isLatin = !/[\u3400-\u9fff]/.test(normalised);
  let word = '';
  /** The last word that is not skipped. */
  let content = '';
  let syllable = '';
  for (const run of canonical(normalised).match(isLatin ? LATIN_STRETCHES : STRETCHES) ?? []) {
    if (!isLatin && (isChinese(run) || isSign(run))) {
      for (let i = 0; i < run.length; i++) {
        add(run[i]!);
        if (i > 0) add(run.slice(i - 1, i + 1));
      }
      word = content = syllable = '';
      continue;
    }
    const own = isSign(run) ? run : stem(run);
    const skips = SKIPPED.has(own);
    add(`w${own}`);
    if (word) add(`${word} ${own}`);
    if (content && content !== word && !skips) add(`${content} ${own}`);
    word = own;
    if (!skips) content = own;
    const read = syllables(run);
    if (read.length === 0 && !isSign(run)) {
      const framed = `<${run}>`;
      for (let size = 3; size <= 4; size++) {
        for (let i = 0; i + size <= framed.length; i++) add(`~${framed.slice(i, i + size)}`);
      }
    }
    if (read.length === 0) syllable = '';
    for (const next of read) {
      add(`p${next}`);
      if (syllable) add(`p${syllable}${next}`);
      syllable = next;
    }
  }
  return found;
}
