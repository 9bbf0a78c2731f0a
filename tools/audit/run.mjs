// npm run audit: two engines and checks of our own look at every state of the widget, in every mode, locale and theme.
// One line for everything that is wrong; the last line counts the states without and with a finding.
//   npm run audit -- 'launcher-en'     only what matches: mode-locale-theme, mode-locale-light-320×640
import { availableParallelism } from 'node:os';
import { Shopper } from '../pictures/shopper.mjs';
import { newPage, withStage } from '../pictures/stage.mjs';
import { axe, own, second } from './engines.mjs';
import { STATES, withFault } from './states.mjs';

const only = new RegExp(process.argv[2] ?? '');

const MODES = ['launcher', 'inline', 'dialog'];
const REGIONS = { 'zh-Hant': 'tw', 'zh-Hans': 'cn', en: 'intl' };
const SKINS = ['bookshop', 'blueprint', 'candy'];

/** A desk, where things can be hovered. */
const SIZE = [1024, 800];

/** Windows in which the panel has another form: the smallest phone, the same on its side, a wide window. */
const SIZES = [
  [320, 640],
  [640, 320],
  [1280, 800],
];

/** Checks by theme: the second engine looks at structure, which is the same in all of them. */
const THEMES = {
  light: [axe, second, own],
  dark: [axe, own],
  forced: [axe, own],
  contrast: [axe, own],
};

/** Every page to look at: each mode in each locale in each theme, and in each size; and the shipped themes once. */
const PAGES = [
  ...MODES.flatMap((mode) =>
    Object.keys(REGIONS).flatMap((locale) => [
      ...Object.keys(THEMES).map((theme) => ({ mode, locale, theme })),
      ...SIZES.map((size) => ({ mode, locale, theme: 'light', size })),
    ]),
  ),
  ...SKINS.flatMap((skin) =>
    ['light', 'dark'].map((theme) => ({ mode: 'launcher', locale: 'en', theme, skin })),
  ),
].map((page) => ({
  ...page,
  name: [page.mode, page.locale, page.theme, page.skin, page.size?.join('×')].filter(Boolean).join('-'),
}));

const totals = { passed: 0, failed: 0 };

/** Goes through the story on one page. Where a state is not reached, the rest of the story is not looked at. */
async function look({ browser, origin }, { mode, locale, theme, skin = '', size = SIZE, name }) {
  const [width, height] = size;
  const page = await newPage(browser, { width, height, theme });
  const shopper = new Shopper(page, 'taobao-help', locale);
  await withFault(shopper);
  await page.goto(
    `${origin}/stage?${new URLSearchParams({ mode, lang: locale, region: REGIONS[locale], skin })}`,
  );
  const engines = skin ? [axe, own] : THEMES[theme];
  for (const [state, reach] of Object.entries(STATES)) {
    const found = [];
    try {
      await reach(shopper);
      await shopper.settle();
      for (const engine of engines) found.push(...(await engine(page)));
    } catch (error) {
      found.push(`not looked at: ${error.message}`);
    }
    totals[found.length ? 'failed' : 'passed'] += 1;
    for (const line of new Set(found)) console.log(`${name} ${state}: ${line.replace(/\s+/g, ' ')}`);
    if (found.at(-1)?.startsWith('not looked at')) break;
  }
  await page.close();
}

const left = PAGES.filter(({ name }) => only.test(name));
await withStage(async (stage) => {
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) await look(stage, next);
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
});
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed || !totals.passed ? 1 : 0;
