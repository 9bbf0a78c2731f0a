import { fold } from './fold.js';
import { TUNABLES } from './tunables.js';

/**
 * Parts that tell nothing of the meaning: markup, links, order or tracking numbers (nine digits or more), sums with thousands,
 * and a password or code that is given away.
 */
const NOISE =
  /(?:密码|口令|验证码|password|passcode|pwd)\s*(?:[:=是为]|is)\s*[!-~]*\d[!-~]*|<[^<>]{1,200}>|\b(?:https?:\/\/|www\.)[!-;=?-~]+|[a-z]{0,4}\d{9,}|\d{4}(?:[ -]\d{2,5}){2,}|\d{1,3}(?:,\d{3})+/g;

/** A query or a text as the search reads it: folded, without noise, words and runs of Chinese apart by one space. */
export function normalise(text: string): string {
  return fold(text)
    .replace(NOISE, ' ')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Normalises what a shopper typed, reading no more than `TUNABLES.queryUnits` of it. */
export function normaliseQuery(query: string): string {
  return normalise(query.slice(0, TUNABLES.queryUnits));
}

/** Runs of Chinese characters, and words of any other script. */
export const runs = (normalised: string): string[] =>
  normalised.match(/[\u3400-\u9fff]+|[^\s\u3400-\u9fff]+/g) ?? [];

export const isChinese = (run: string): boolean => /^[\u3400-\u9fff]/.test(run);

/** Cuts the endings that English puts on a word: refunds, refunded, refunding → refund. */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  return word
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=...)(?:ing|ed)$/, '')
    .replace(/(?<=...)ie?$/, 'y')
    .replace(/(?<=..)([b-df-hj-np-rt-z])\1$/, '$1')
    .replace(/(?<=...)e$/, '');
}
