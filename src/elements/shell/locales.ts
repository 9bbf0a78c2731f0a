import type { Locale } from '../../content/ids.js';
import { timed } from './timed.js';

const loaders = {
  'zh-Hant': () => import('../panel/locales/zh-Hant.js'),
  'zh-Hans': () => import('../panel/locales/zh-Hans.js'),
  en: () => import('../panel/locales/en.js'),
};

/** The first part of a locale, as its file gives it. */
export type LoadedLocale = Awaited<ReturnType<(typeof loaders)[Locale]>>;

/** Loads the first part of a locale. @throws where its file cannot be had */
export const loadLocale = (locale: Locale): Promise<LoadedLocale> => timed<LoadedLocale>(loaders[locale]());
