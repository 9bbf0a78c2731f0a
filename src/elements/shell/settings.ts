import type { Strings } from './strings.js';

/** Attributes with a fixed set of values; the first value is the default. */
export const ENUMERATED = Object.freeze({
  mode: ['inline', 'launcher', 'dialog'],
  region: ['auto', 'cn', 'tw', 'hk', 'intl'],
  theme: ['auto', 'light', 'dark'],
  persist: ['none', 'session', 'local'],
  preload: ['intent', 'idle', 'none'],
  'launcher-position': ['end', 'start'],
} as const);

type Enumerated = typeof ENUMERATED;
export type Mode = Enumerated['mode'][number];
export type RegionSetting = Enumerated['region'][number];
export type Theme = Enumerated['theme'][number];
export type Persist = Enumerated['persist'][number];
export type Preload = Enumerated['preload'][number];
export type LauncherPosition = Enumerated['launcher-position'][number];

/** Reads an enumerated attribute; an unknown value counts as the default. */
export function enumerated<Name extends keyof Enumerated>(
  element: Element,
  name: Name,
): Enumerated[Name][number] {
  const values: readonly Enumerated[Name][number][] = ENUMERATED[name];
  const given = element.getAttribute(name)?.trim().toLowerCase();
  return values.find((value) => value === given) ?? values[0]!;
}

/** The element as its panel takes it: what the page says, where events go, and how to close. */
export interface Settings extends HTMLElement {
  readonly mode: Mode;
  readonly region: RegionSetting;
  readonly persist: Persist;
  readonly preload: Preload;
  readonly entry: string;
  readonly topic: string;
  readonly query: string;
  readonly suggest: string;
  readonly src: string;
  /** A content pack of the page's own, unchecked. */
  readonly content: unknown;
  readonly strings: Partial<Strings> | undefined;
  hide(): void;
}
