// How much a page may have to load, in bytes (brotli 11). `needs` names the modules of which the page loads the file,
// with all that the file imports: a row counts everything that is loaded by then, but for what `beyond` had loaded;
// `requests` is how many files that may be.

import { LOCALES } from '../locales.mjs';

const KB = 1000;

const ENTRY = ['src/taobao-help.ts'];
const panel = (locale) => [
  ...ENTRY,
  'src/elements/panel/index.ts',
  `src/elements/panel/locales/${locale}.ts`,
];

const answers = (locale) => [
  ...panel(locale),
  'src/search/create-search.ts',
  'src/search/meaning/model.generated.ts',
  `src/elements/later/locales/${locale}.data.ts`,
];

export const BUDGETS = [
  // On every page, before anybody asks for help. The aim is 2.2 KB; the whole interface (attributes, properties set
  // early, cancelable events, a launcher in three languages, the panel's frame, links and commands, time limits and retry
  // for every file) takes more; the hashes in it make 10 bytes more or less. Nothing else may come in.
  { name: 'entry', limit: 4.42 * KB, requests: 1, needs: ENTRY },
  // The first step as it shows: question, topics, channels. The aim is 20 KB; Lit is 3 of it, styles 3, the locale 4.
  // 28.4 became 30.2 with the live region, the covered page, the keyboard's room and forced colours, and 30.8 with names
  // that the check of a page's own content needs (before, it loaded 110 KB of search and later steps for them) and with
  // channels at one tap.
  ...LOCALES.map((locale) => ({
    name: `panel, ${locale}`,
    limit: 30.85 * KB,
    requests: 3,
    needs: panel(locale),
  })),
  // The same on a page with its own content: the reading and the check of its file, which the panel waits for.
  {
    name: 'panel with own content',
    limit: 35.4 * KB,
    requests: 4,
    needs: [...panel('zh-Hant'), 'src/elements/panel/foreign-pack.ts'],
  },
  // With the rest of the locale, and all that the search knows of words and meaning. The aim is 64 KB; the model is 52.
  // 86 became 97.7 with five more entries, their ladders, and a model that knows half as many features more. 12 more are
  // for weights rounded to two directions instead of one: of what real people ask, more is found, and less is made up.
  ...LOCALES.map((locale) => ({
    name: `first answers, ${locale}`,
    limit: 110.4 * KB,
    requests: 6,
    needs: answers(locale),
  })),
  // With the advice of the last step, a third of it to read a story. The aim is 84 KB. 133 became 150.5 as it reads who
  // said what, scams in disguise and orders, as details open in place, with the larger model. It became 159.5 as stories
  // by another hand were read, of which it had invented days, sums and wishes; a message that is wrong costs more. Of
  // what makes it 181.5, the model has 12; the rest are 112 more of such stories, and what follows a step once it is taken.
  ...LOCALES.map((locale) => ({
    name: `three steps, ${locale}`,
    limit: 181.5 * KB,
    requests: 9,
    needs: [...answers(locale), 'src/elements/later/index.ts', `src/advice/words/${locale}.ts`],
  })),
  // Fuse.js, which marks what matches in the titles of the answers; loads after they are shown.
  {
    name: 'marks',
    limit: 6.6 * KB,
    requests: 1,
    needs: ['src/search/marks.ts'],
    beyond: answers('zh-Hant'),
  },
  // One file for any page: all locales, the meaning data, the conversion for the agent; nothing can come later. It grows
  // with all of the above.
  { name: 'classic file', limit: 253 * KB, files: ['taobao-help.classic.js'] },
];
