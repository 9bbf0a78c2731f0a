// All pages of the site, in all languages, as text.
import { LOCALES, layout, pathOf } from './layout.js';
import { textOf } from './markup.js';
import index from './pages/index.js';
import stage from './pages/stage.js';
import workbench from './pages/workbench.js';
import cases from './pages/cases.js';
import gallery from './pages/gallery.js';
import playground from './pages/playground.js';
import en from './words/en.js';
import hans from './words/zh-Hans.js';
import hant from './words/zh-Hant.js';

const WORDS = { 'zh-Hant': hant, 'zh-Hans': hans, en };
const MAINS = { index, playground, workbench, gallery, cases };

/** @returns {[path: string, text: string][]} */
export const pages = () => [
  ['stage.html', textOf(stage)],
  ...LOCALES.flatMap((locale) =>
    Object.entries(MAINS).map(([page, main]) => {
      const words = WORDS[locale];
      return [pathOf(page, locale), textOf(layout({ page, locale, words, main: main(words, locale) }))];
    }),
  ),
];
