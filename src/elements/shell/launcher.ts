import { make } from './dom.js';

/** A speech bubble with a question mark, from the Lucide set ("message-circle-question-mark"). */
const BUBBLE =
  'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3M12 17h.01';

function draw(tag: 'svg' | 'path', attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  return element;
}

/** The floating button: in the top layer, so that nothing of the page can cover or clip it; its label comes last. */
export function makeLauncher(onPress: () => void): HTMLButtonElement {
  const svg = draw('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  svg.append(draw('path', { d: BUBBLE }));
  const launcher = make(
    'button',
    { type: 'button', class: 'launcher', part: 'launcher', popover: 'manual', 'aria-haspopup': 'dialog' },
    make('slot', { name: 'launcher-icon' }, svg),
    make('span', {}),
  );
  launcher.ariaExpanded = 'false';
  launcher.addEventListener('click', onPress);
  return launcher;
}

/** The space that an inline widget needs, with what the page shows meanwhile. */
export const inlineSpace = (...children: HTMLElement[]): HTMLElement =>
  make('div', { class: 'inline' }, ...children, make('slot', {}));
