import type { Locale } from '../../content/ids.js';
import type { LocalePack } from './locale-parts.js';

const loaders: Readonly<Record<Locale, () => Promise<LocalePack>>> = {
  'zh-Hant': () => import('./locales/zh-Hant.js'),
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  en: () => import('./locales/en.js'),
};

/** Loads the first part of a locale. @throws where its chunk cannot be had */
export const loadLocale = (locale: Locale): Promise<LocalePack> => loaders[locale]();
