// How much a page may have to load, in bytes (brotli 11). `needs` names the modules of which the page loads the file,
// with all that the file imports: a row counts everything that is loaded by then, but for what `beyond` had loaded.

const KB = 1000;
const LOCALES = ['zh-Hant', 'zh-Hans', 'en'];

const ENTRY = ['src/taobao-help.ts'];
const panel = (locale) => [...ENTRY, 'src/elements/panel/panel.ts', `src/elements/locales/${locale}.ts`];

export const BUDGETS = [
  // On every page, before anybody asks for help: it has to be lost in the noise.
  { name: 'entry', limit: 2 * KB, needs: ENTRY },
  // The first step as it shows: question, topics, channels.
  ...LOCALES.map((locale) => ({ name: `panel, ${locale}`, limit: 24 * KB, needs: panel(locale) })),
  // With the search of the first question that is typed, and the advice of the last step.
  ...LOCALES.map((locale) => ({
    name: `three steps, ${locale}`,
    limit: 32 * KB,
    needs: [
      ...panel(locale),
      'src/search/index.ts',
      'src/elements/panel/counsel.ts',
      `src/strings/advice/${locale}.ts`,
    ],
  })),
  // What the search knows of meaning, once the panel shows.
  {
    name: 'meaning data',
    limit: 40 * KB,
    needs: ['src/search/meaning/model.ts'],
    beyond: [...panel('zh-Hant'), 'src/search/index.ts'],
  },
  // One file for any page: all locales, the meaning data, the conversion for the agent; nothing can come later.
  { name: 'classic file', limit: 155 * KB, files: ['taobao-help.classic.js'] },
];
