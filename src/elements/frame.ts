import type { Locale } from '../content/ids.js';
import type { Mode } from './attributes.js';
import { make } from './dom.js';
import { Overlay } from './overlay.js';
import { shellStrings } from './shell-strings.js';

/** The boxes that a mode needs around the panel's body. */
export interface Frame {
  readonly mode: Mode;
  readonly panel: HTMLElement;
  readonly launcher?: HTMLButtonElement;
  readonly overlay?: Overlay;
  relabel(locale: Locale): void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A speech bubble with a question mark, from the Lucide set ("message-circle-question-mark"). */
function bubble(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const draw = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
  for (const [name, value] of Object.entries({ ...draw, 'stroke-linecap': 'round', 'aria-hidden': 'true' })) {
    svg.setAttribute(name, value);
  }
  path.setAttribute(
    'd',
    'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3M12 17h.01',
  );
  svg.append(path);
  return svg;
}

function makeLauncher(onToggle: () => void): HTMLButtonElement {
  const icon = make('slot', { name: 'launcher-icon' });
  icon.append(bubble());
  const launcher = make(
    'button',
    { type: 'button', class: 'launcher', part: 'launcher', popover: 'manual', 'aria-haspopup': 'dialog' },
    icon,
    make('span', { class: 'launcher-label' }),
  );
  launcher.addEventListener('click', onToggle);
  return launcher;
}

/**
 * Builds the boxes of a mode around the body: a section in the page, or a dialog with or without a launcher.
 * @param onToggle the launcher was pressed
 * @param onDismiss the shopper wants the dialog closed
 */
export function makeFrame(mode: Mode, body: HTMLElement, onToggle: () => void, onDismiss: () => void): Frame {
  const inline = mode === 'inline';
  const panel = make(
    inline ? 'section' : 'dialog',
    { part: 'panel', class: inline ? 'panel inline' : 'panel floating', tabindex: '-1' },
    body,
  );
  const launcher = mode === 'launcher' ? makeLauncher(onToggle) : undefined;
  const overlay = panel instanceof HTMLDialogElement ? new Overlay(panel, onDismiss) : undefined;
  return {
    mode,
    panel,
    ...(launcher && { launcher }),
    ...(overlay && { overlay }),
    relabel(locale) {
      const { launcher: name } = shellStrings[locale];
      for (const part of launcher ? [launcher, panel] : [panel]) part.lang = locale;
      panel.setAttribute('aria-label', name);
      launcher?.lastElementChild?.replaceChildren(name);
    },
  };
}
