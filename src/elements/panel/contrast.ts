import { warnOnce } from './warnings.js';
import { make } from '../shell/dom.js';

/** The least contrast of body text with what is behind it, WCAG 2.2 level AA (success criterion 1.4.3). */
const AA = 4.5;

/** Text and ground, by the custom properties that make them. */
const PAIRS = [
  ['on-accent', 'accent'],
  ['accent', 'background'],
  ['text', 'background'],
] as const;

/** Red, green and blue (0–1) of any colour that CSS knows, drawn on white where it can be seen through. */
function channels(color: string): number[] {
  const context = make('canvas', { width: '1', height: '1' }).getContext('2d');
  if (!context) return [];
  for (const fill of ['#fff', color]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((value) => value / 255);
}

/** Relative luminance (0–1), as WCAG defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Tells the developer, once a page, where the page's colours leave text too pale to read. */
export function warnOfContrast(panel: HTMLElement): void {
  const probe = make('i', {});
  panel.append(probe);
  const resolve = (name: string): string => {
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
  for (const [text, ground] of PAIRS) {
    const ratio = contrast(resolve(text), resolve(ground));
    if (ratio >= AA) continue;
    const found = `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;
    const [one, other] = [text, ground].map((name) => `--taobao-help-${name}-color`);
    warnOnce(`${one!} on ${other!} has a contrast of ${found}; text needs ${AA}:1 (WCAG AA).`);
  }
  probe.remove();
}
