import type { Locale } from '../../content/ids.js';
import type { Details, Outline } from '../../content/parts.js';
import type { AvailabilityStrings } from '../../advice/words/availability/types.js';
import type { FirstStrings, LaterStrings } from '../shell/strings.js';

// Files named `*.data.ts` are evaluated by the build, which ships only what they export.

/** What the first step says and knows in one locale. */
export interface FirstPart {
  readonly outline: Outline;
  readonly strings: FirstStrings;
}

/** What the search and the later steps need beside it. */
export interface RestPart {
  readonly details: Details;
  readonly strings: LaterStrings;
}

/** What the panel says and knows in one locale. */
export interface LocalePack {
  readonly first: FirstPart;
  readonly availability: AvailabilityStrings;
  /** @throws where the chunk cannot be had */
  loadRest(): Promise<{ readonly default: RestPart }>;
}

const loaders: Readonly<Record<Locale, () => Promise<LocalePack>>> = {
  'zh-Hant': () => import('./locales/zh-Hant.js'),
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  en: () => import('./locales/en.js'),
};

/** Loads a locale's words and content as far as the first step needs them; rejects where the chunk cannot be had. */
export const loadLocale = (locale: Locale): Promise<LocalePack> => loaders[locale]();
