// How much a page may have to load, in bytes (brotli 11) and in total: each row holds what the rows above it loaded.
// `needs` names the modules of which the page loads the file, with all that the file imports.

const KB = 1000;
const LOCALES = ['zh-Hant', 'zh-Hans', 'en'];

const ENTRY = ['src/taobao-help.ts'];
const panel = (locale) => [...ENTRY, 'src/elements/panel/panel.ts', `src/elements/locales/${locale}.ts`];

export const BUDGETS = [
  // On every page, before anybody asks for help: it has to be lost in the noise.
  { name: 'entry', limit: 2 * KB, needs: ENTRY },
  // The first step: question, topics, channels. Lit and Fuse.js alone are half of it.
  ...LOCALES.map((locale) => ({ name: `panel, ${locale}`, limit: 24 * KB, needs: panel(locale) })),
  // With advice, which loads when a shopper has something to be advised on.
  ...LOCALES.map((locale) => ({
    name: `three steps, ${locale}`,
    limit: 32 * KB,
    needs: [...panel(locale), 'src/elements/panel/counsel.ts'],
  })),
  // One file for any page: all locales, and nothing can come later.
  { name: 'classic file', limit: 90 * KB, files: ['taobao-help.classic.js'] },
];
