import { ENUMERATED } from '../shell/settings.js';

const warned = new Set<string>();

/** Tells the developer once a page about a value that is not understood. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`<taobao-help> ${message}`);
}

/** Warns of enumerated attributes whose value is unknown, and read as the default. */
export function warnOfValues(element: Element): void {
  for (const [name, values] of Object.entries<readonly string[]>(ENUMERATED)) {
    const value = element.getAttribute(name)?.trim().toLowerCase();
    if (!value || values.includes(value)) continue;
    warnOnce(`${name}="${value}" is unknown; using "${values[0]!}". Known: ${values.join(', ')}.`);
  }
}
