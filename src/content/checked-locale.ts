import type { Locale } from './ids.js';
import { resolveLocale as resolveUnchecked } from './locale.js';

/**
 * The pack for a language tag (BCP 47; underscores and any case are taken, too); English for none.
 * zh-TW, zh-HK, zh-MO, zh-Hant and Cantonese read Traditional, other Chinese Simplified, all else English.
 * @throws {TypeError} where the tag is neither a text nor nothing
 */
export function resolveLocale(tag: string | null | undefined): Locale {
  if (tag != null && typeof tag !== 'string')
    throw new TypeError('resolveLocale(tag): tag must be a language tag such as "zh-TW", or nothing');
  return resolveUnchecked(tag);
}
