// Checks that no engine makes: each function takes a shadow root and gives one line for every fault in it. Runs in the page.

import { contrast, groundOf, parentOf } from './colours.js';
import { CONTROLS, isHidden, isSeen, languageOf, place, texts } from './nodes.js';

/** The least contrast of text, and of what is not text (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;
/** px: the least size of what one comes for, and of all else (2.5.5, 2.5.8). */
const MAIN = 44;
const LEAST = 24;

/** Controls that a thumb has to hit: those that shoppers come for. */
const FOR_THUMBS = '.button:not(.small), .result, .launcher, :is(.header, .ask) .icon-button';

const all = (root, selector) => [...root.querySelectorAll(selector)].filter(isSeen);
const pale = (what, node, ratio) => `${what} ${ratio.toFixed(2)} : 1 — ${place(node)}`;

/** Inactive controls need no contrast. */
const isInactive = (node) => node.closest(':disabled') !== null;

const isSeeThrough = (node) => {
  const { color, opacity } = getComputedStyle(node);
  return opacity === '0' || contrast(color, groundOf(node)) === 1;
};

function paleText(root) {
  const found = new Map();
  for (const [, element] of texts(root)) {
    if (!isSeen(element) || isHidden(element) || isInactive(element)) continue;
    const ratio = contrast(getComputedStyle(element).color, groundOf(element));
    if (ratio < TEXT) found.set(element, pale('text', element, ratio));
  }
  for (const field of all(root, 'input, textarea, select')) {
    // Its text is written by somebody else.
    if (isSeeThrough(field)) continue;
    const ratio = contrast(getComputedStyle(field).color, groundOf(field));
    if (ratio < TEXT) found.set(field, pale('text of a field', field, ratio));
  }
  return [...found.values()];
}

const paleIcons = (root) =>
  all(root, 'svg').flatMap((svg) => {
    if (isInactive(svg)) return [];
    const ratio = contrast(getComputedStyle(svg).color, groundOf(svg.parentElement));
    return ratio < SHAPE ? [pale('icon', svg.parentElement, ratio)] : [];
  });

/** A field, or a button that has a shape at all, must stand out by its edge or its ground. */
const paleEdges = (root) =>
  all(root, '.ask, .message, .button:not(.quiet), .chip, input, select, textarea').flatMap((control) => {
    if (isHidden(control) || isInactive(control) || control.matches(':is(.ask, .message, .language) *'))
      return [];
    const { borderTopColor, borderTopWidth, backgroundColor, accentColor, appearance } =
      getComputedStyle(control);
    // The browser draws its own check marks.
    if (control.type === 'checkbox' && appearance === 'auto' && accentColor) return [];
    const outside = groundOf(parentOf(control));
    const edge = parseFloat(borderTopWidth) > 0 ? contrast(borderTopColor, outside) : 1;
    const ratio = Math.max(edge, contrast(backgroundColor, outside));
    return ratio < SHAPE ? [pale('edge', control, ratio)] : [];
  });

/** The box that a control is pressed by: its label's, where the control itself is hidden. */
const target = (control) => (isHidden(control) ? control.closest('label') : control);

const isInSentence = (control) => {
  if (getComputedStyle(control).display !== 'inline') return false;
  return [...control.parentElement.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.data.trim().length > 1,
  );
};

const smallTargets = (root) =>
  [...root.querySelectorAll(CONTROLS)].flatMap((control) => {
    const box = target(control);
    if (!box || !isSeen(box) || isInSentence(box)) return [];
    const { width, height } = (box.closest('label.check') ?? box).getBoundingClientRect();
    const least = box.matches(FOR_THUMBS) ? MAIN : LEAST;
    return Math.round(Math.min(width, height)) < least
      ? [`target ${Math.round(width)}×${Math.round(height)} px — ${place(box)}`]
      : [];
  });

const HAN = /\p{Script=Han}/u;
/** Three words of another script are a sentence, not a name. */
const LATIN_SENTENCE = /(?:\b[a-z]{2,}\b[ ,.]+){3,}/i;

function foreignWords(root) {
  // A part of an option can have no language of its own.
  const spoken = [...texts(root)].filter(([, element]) => element.localName !== 'option');
  for (const node of root.querySelectorAll('[aria-label], [placeholder], [title]'))
    for (const name of ['aria-label', 'placeholder', 'title'])
      if (node.hasAttribute(name)) spoken.push([node.getAttribute(name), node]);
  for (const field of root.querySelectorAll('textarea[readonly]')) spoken.push([field.value, field]);
  return spoken.flatMap(([text, element]) => {
    const language = languageOf(element);
    const foreign = language.startsWith('zh') ? !HAN.test(text) && LATIN_SENTENCE.test(text) : HAN.test(text);
    return foreign ? [`${language} for “${text.trim().slice(0, 40)}” — ${place(element)}`] : [];
  });
}

const nameOf = (node) => {
  const ids = node.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words = ids.map((id) => node.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
  return (
    node.getAttribute('aria-label') ??
    (words || node.querySelector('legend')?.textContent) ??
    ''
  ).trim();
};

/** Two parts of a page that are called the same cannot be told apart in a list of them. */
function sameNames(root) {
  const seen = new Set();
  return all(root, '[role="group"], [role="region"], section, nav, fieldset, ul[aria-label]').flatMap(
    (node) => {
      const name = nameOf(node);
      if (!name) return [];
      const known = seen.has(name);
      seen.add(name);
      return known ? [`second part of this name: “${name}” — ${place(node)}`] : [];
    },
  );
}

const deadReferences = (root) =>
  ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'].flatMap((attribute) =>
    [...root.querySelectorAll(`[${attribute}]`)].flatMap((node) =>
      node
        .getAttribute(attribute)
        .split(' ')
        .filter((id) => !root.getElementById(id))
        .map((id) => `${attribute} leads to no “${id}” — ${place(node)}`),
    ),
  );

/** While everything is shown as focused: the ring, by itself or of the field around it. */
const paleRings = (root) =>
  all(root, CONTROLS).flatMap((control) => {
    if (isInactive(control) || control.matches(':is(.ask, .message) textarea')) return [];
    const ringed = isHidden(control) ? control.closest('label') : control;
    const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(ringed);
    if (outlineStyle === 'none') return [`no ring — ${place(control)}`];
    // The second tone of a ring lies in the shadow.
    if (control.matches('.launcher') && boxShadow !== 'none') return [];
    const ratio = contrast(outlineColor, groundOf(parentOf(ringed)));
    return ratio < SHAPE ? [pale('ring', control, ratio)] : [];
  });

const COLOURS = [paleText, paleIcons, paleEdges];

/** By what is done to the controls: nothing, the pointer on each, the focus on each. */
const CHECKS = {
  resting: [...COLOURS, smallTargets, foreignWords, sameNames, deadReferences],
  hovered: COLOURS,
  focused: [...COLOURS, paleRings],
};

/** Faults of the widget in the page, one line each. */
export const own = (how) => {
  const { shadowRoot } = document.querySelector('taobao-help');
  return CHECKS[how].flatMap((check) => check(shadowRoot).map((line) => `${how}: ${line}`));
};
