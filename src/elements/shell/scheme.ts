/**
 * Whether the page says around an element what its colours can be: by `color-scheme` or `<meta name="color-scheme">`.
 * Then an automatic theme follows the page, else the device.
 */
export const declaresScheme = ({ parentElement }: Element): boolean =>
  /light|dark/.test(getComputedStyle(parentElement ?? document.documentElement).colorScheme) ||
  !!document.querySelector('meta[name="color-scheme"]');
