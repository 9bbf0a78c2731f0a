import en from '../../src/content/en.js';
import type { HelpContent } from '../../src/content/types.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';
import type { Question } from './questions.js';

export const PACKS: readonly HelpContent[] = [hant, hans, en];

/** The pack that the one who asks would most likely see. */
export function packFor({ lang, text }: Question): HelpContent {
  if (lang === 'zh-Hans' || lang === 'pinyin') return hans;
  return lang === 'en' || !/[\u3400-\u9fff]/.test(text) ? en : hant;
}
