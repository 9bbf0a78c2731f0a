import { html, type TemplateResult } from 'lit/html.js';
import { menuScript, menuSentence } from '../../../content/menu-names.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';

/** Chinese that stands in a sentence without quotes. */
const CHINESE = /(\p{Script=Han}+)/u;

/**
 * A sentence of ours. Where the reader's language is not Chinese, its Chinese names stand in the script of the shopper's
 * Taobao and are tagged as Chinese, for the right voice and glyphs.
 */
export function words(m: LaterSnapshot, sentence: string): (string | TemplateResult)[] | string {
  if (m.locale !== 'en') return sentence;
  const script = menuScript(m.region, m.locale);
  const tagged = (text: string): TemplateResult => html`<span lang=${script}>${text}</span>`;
  return menuSentence(sentence, m.region, m.locale).flatMap(({ text, lang }) =>
    lang ? tagged(text) : text.split(CHINESE).map((part) => (CHINESE.test(part) ? tagged(part) : part)),
  );
}
