import type { Locale } from './ids.js';

/**
 * The pack for a language tag (BCP 47; underscores and any case are taken, too).
 * zh-TW, zh-HK, zh-MO, zh-Hant and Cantonese read Traditional, other Chinese Simplified, all else English.
 */
export function resolveLocale(tag: string | null | undefined): Locale {
  const parts = (tag ?? '').trim().toLowerCase().split(/[-_]/);
  if (!/^(zh|yue)$/.test(parts[0]!)) return 'en';
  // A script says more than a place: zh-Hans-HK reads Simplified.
  if (parts.includes('hans')) return 'zh-Hans';
  return parts.some((part) => /^(hant|tw|hk|mo|yue)$/.test(part)) ? 'zh-Hant' : 'zh-Hans';
}
