// All pages of the site, in all languages, as text.
import WORDS from 'site:all-words';
import { layout, pathOf } from './layout.js';
import { textOf } from './markup.js';
import index from './pages/index.js';
import stage from './pages/stage.js';
import workbench from './pages/workbench.js';
import cases from './pages/cases.js';
import gallery from './pages/gallery.js';
import playground from './pages/playground.js';

const MAINS = { index, playground, workbench, gallery, cases };

/** @returns {[path: string, text: string][]} */
export const pages = () => [
  ['stage.html', textOf(stage)],
  ...Object.entries(WORDS).flatMap(([locale, words]) =>
    Object.entries(MAINS).map(([page, main]) => [
      pathOf(page, locale),
      textOf(layout({ page, locale, words, main: main(words, locale) })),
    ]),
  ),
];
