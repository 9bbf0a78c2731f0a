import en from '../../src/content/en.js';
import zhHans from '../../src/content/zh-Hans.js';
import zhHant from '../../src/content/zh-Hant.js';
import type { HelpContent } from '../../src/content/types.js';

/** The bundled packs by locale. */
export const PACKS: Readonly<Record<'zh-Hant' | 'zh-Hans' | 'en', HelpContent>> = {
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
  en,
};

/** Fields that are the same in every locale: words of any script that lead to an entry, and addresses of sources. */
const LANGUAGE_FREE = ['names', 'sources'];

/** All that a shopper may read or search of a part of a pack, in one text. */
export function allText(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  return Object.entries(part)
    .map(([key, value]) => (LANGUAGE_FREE.includes(key) ? '' : allText(value)))
    .join('\n');
}

/** The same without keywords, which are searched but never shown. */
export const shownText = (part: unknown): string =>
  allText(JSON.parse(JSON.stringify(part, (key, value: unknown) => (key === 'keywords' ? [] : value))));
