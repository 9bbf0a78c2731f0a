/** Attributes with a fixed set of values; the first value is the default. */
export const ENUMERATED = Object.freeze({
  mode: ['inline', 'launcher', 'dialog'],
  region: ['auto', 'cn', 'tw', 'hk', 'intl'],
  theme: ['auto', 'light', 'dark'],
  persist: ['none', 'session', 'local'],
} as const);

type Enumerated = typeof ENUMERATED;
export type Mode = Enumerated['mode'][number];
export type RegionSetting = Enumerated['region'][number];
export type Theme = Enumerated['theme'][number];
export type Persist = Enumerated['persist'][number];

const warned = new Set<string>();

/** Tells the developer once a page about a value that is not understood. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`<taobao-help> ${message}`);
}

/** Reads an enumerated attribute; an unknown value counts as the default and is warned of once. */
export function enumerated<Name extends keyof Enumerated>(
  element: Element,
  name: Name,
): Enumerated[Name][number] {
  const values: readonly string[] = ENUMERATED[name];
  const value = element.getAttribute(name)?.trim().toLowerCase() ?? '';
  if (values.includes(value)) return value as Enumerated[Name][number];
  if (value) warnOnce(`${name}="${value}" is unknown; using "${values[0]}". Known: ${values.join(', ')}.`);
  return values[0] as Enumerated[Name][number];
}
