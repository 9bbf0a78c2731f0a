import { menuScript, menuSentence } from '../../../content/menu-names.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { tagged } from '../../panel/views/shared.js';

/**
 * A sentence of ours. Where the reader's language is not Chinese, its Chinese names stand in the script of the shopper's
 * Taobao and are tagged as Chinese, for the right voice and glyphs.
 */
export function words(m: LaterSnapshot, sentence: string): unknown {
  if (m.locale !== 'en') return sentence;
  const script = menuScript(m.region, m.locale);
  return menuSentence(sentence, m.region, m.locale).map(({ text }) => tagged(m, text, script));
}
