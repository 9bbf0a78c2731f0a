// Finds a widget's nodes and names them. Runs in the page.

import { parentOf } from './colours.js';

export const CONTROLS = 'button, a[href], input, select, textarea, summary';

/** Drawn, and not only for those who hear it. */
export const isSeen = (node) => {
  const { width, height } = node.getBoundingClientRect();
  return width > 1 && height > 1 && node.checkVisibility({ visibilityProperty: true });
};

export const isHidden = (node) => node.closest('.hidden, [aria-hidden="true"]') !== null;

/** How a finding names its place. */
export function place(node) {
  const { tagName, className } = node;
  const classes = String(className.baseVal ?? className).trim();
  const words = (node.getAttribute('aria-label') ?? node.textContent).trim().replace(/\s+/g, ' ');
  return `<${tagName.toLowerCase()}${classes && ` class="${classes}"`}> “${words.slice(0, 40)}”`;
}

/** The language of a node, through shadow roots. */
export function languageOf(node) {
  for (let at = node; at; at = parentOf(at)) if (at.lang) return at.lang;
  return document.documentElement.lang;
}

/** Every text that is seen or heard: `[text, the element it belongs to]`. */
export function* texts(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (parentElement && !parentElement.closest('style, script, template') && data.trim())
      yield [data, parentElement];
  }
}
