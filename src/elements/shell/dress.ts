import { adopt, sheet } from './dom.js';
import { deviceScheme, shellStyles } from './styles.js';

let styles: CSSStyleSheet | undefined;
let device: CSSStyleSheet | undefined;

/**
 * Whether the page says around an element what its colours can be: by `color-scheme` or `<meta name="color-scheme">`.
 * Then an automatic theme follows the page, else the device.
 */
const declaresScheme = ({ parentElement }: Element): boolean =>
  /light|dark/.test(getComputedStyle(parentElement ?? document.documentElement).colorScheme) ||
  !!document.querySelector('meta[name="color-scheme"]');

/** Puts on an element what must be right before the panel is there. */
export function dress(host: Element, root: ShadowRoot): void {
  adopt(root, (styles ??= sheet(shellStyles)));
  if (!declaresScheme(host)) adopt(root, (device ??= sheet(deviceScheme)));
}
