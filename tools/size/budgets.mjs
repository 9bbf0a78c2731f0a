// How much a page may have to load, in bytes (brotli 11). `needs` names the modules of which the page loads the file,
// with all that the file imports: a row counts everything that is loaded by then, but for what `beyond` had loaded.

const KB = 1000;
const LOCALES = ['zh-Hant', 'zh-Hans', 'en'];

const ENTRY = ['src/taobao-help.ts'];
const panel = (locale) => [
  ...ENTRY,
  'src/elements/panel/index.ts',
  `src/elements/panel/locales/${locale}.ts`,
];

export const BUDGETS = [
  // On every page, before anybody asks for help. The aim is 2.0 KB; the whole interface (attributes, properties set
  // early, cancelable events, a launcher in three languages, retry) takes more. Nothing else may come in.
  { name: 'entry', limit: 3.55 * KB, needs: ENTRY },
  // The first step as it shows: question, topics, channels. The aim is 24 KB; Lit is 3 of it, styles 3, the locale 4.
  ...LOCALES.map((locale) => ({ name: `panel, ${locale}`, limit: 26.5 * KB, needs: panel(locale) })),
  // With the rest of the locale (7 KB), the search of the first question that is typed (6 KB, half of it the table of
  // Traditional characters) and the advice of the last step (22 KB, a quarter of it to recognise dates, amounts and
  // secrets). The aim is 32 KB.
  ...LOCALES.map((locale) => ({
    name: `three steps, ${locale}`,
    limit: 62.9 * KB,
    needs: [
      ...panel(locale),
      `src/elements/later/locales/${locale}.data.ts`,
      'src/search/create-search.ts',
      'src/elements/later/index.ts',
      `src/advice/words/${locale}.ts`,
    ],
  })),
  // What the search knows of meaning, and the code that reads it, once the panel shows.
  {
    name: 'meaning data',
    limit: 40.96 * KB,
    needs: ['src/search/meaning/model.ts'],
    beyond: [...panel('zh-Hant'), 'src/search/create-search.ts'],
  },
  // Fuse.js, which marks what matches in the titles of the answers; loads beside the meaning data.
  {
    name: 'marks',
    limit: 6.5 * KB,
    needs: ['src/search/marks.ts'],
    beyond: [...panel('zh-Hant'), 'src/search/create-search.ts'],
  },
  // One file for any page: all locales, the meaning data, the conversion for the agent; nothing can come later.
  { name: 'classic file', limit: 157.5 * KB, files: ['taobao-help.classic.js'] },
];
