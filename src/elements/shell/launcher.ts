import { make } from './dom.js';

/** A speech bubble with a question mark, after the Lucide set's "message-circle-question-mark". */
const BUBBLE = 'M5 16l-2 5 5-2a9 9 0 1 0-3-3M9 9a3 3 0 0 1 6 1c0 2-3 3-3 3M12 17h.01';

function draw(tag: 'svg' | 'path', attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** The floating button: in the top layer, so that nothing of the page can cover or clip it; its label comes last. */
export function makeLauncher(onPress: () => void): HTMLButtonElement {
  const svg = draw('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  svg.append(draw('path', { d: BUBBLE }));
  const launcher = make(
    'button',
    {
      type: 'button',
      class: 'launcher',
      part: 'launcher',
      popover: 'manual',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    },
    make('slot', { name: 'launcher-icon' }, svg),
    make('span', {}),
  );
  launcher.onclick = onPress;
  return launcher;
}

/** The space that an inline widget needs, with what the page shows meanwhile. */
export const inlineSpace = (...children: HTMLElement[]): HTMLElement =>
  make('div', { class: 'inline' }, ...children, make('slot', {}));
