import type { Locale } from '../content/ids.js';
import type { HelpContent } from '../content/types.js';
import type { AvailabilityStrings } from '../strings/advice/availability/types.js';
import type { Strings } from '../strings/types.js';

/** What the panel says and knows in one locale. */
export interface LocalePack {
  readonly content: HelpContent;
  readonly strings: Strings;
  readonly availability: AvailabilityStrings;
}

const loaders: Readonly<Record<Locale, () => Promise<LocalePack>>> = {
  'zh-Hant': () => import('./locales/zh-Hant.js'),
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  en: () => import('./locales/en.js'),
};

/** Loads a locale's words and content as one chunk; rejects where the chunk cannot be had. */
export const loadLocale = (locale: Locale): Promise<LocalePack> => loaders[locale]();
