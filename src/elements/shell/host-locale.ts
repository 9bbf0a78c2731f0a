import type { Locale } from '../../content/ids.js';
import { resolveLocale } from '../../content/locale.js';

/** The language that the page gives an element: its own `lang`, else its nearest ancestor's across shadow roots, else the browser's. */
export function hostLocale(element: Element): Locale {
  let node: Node | null = element;
  while (node) {
    const lang = node instanceof Element ? node.getAttribute('lang') : '';
    if (lang) return resolveLocale(lang);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return resolveLocale(navigator.language);
}
