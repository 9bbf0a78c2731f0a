// Deeds of a shopper that need a file of the build, by the module that the file is there for.
import { inWidget, panelReady } from '../widget.mjs';

const LAUNCHER = '<taobao-help mode="launcher"></taobao-help>';
const INLINE = '<taobao-help></taobao-help>';

/** A question in each language; the Chinese ones have a word that is written in another way on the other side. */
const QUESTIONS = { 'zh-Hant': '東西壞了想退錢', 'zh-Hans': '东西坏了想退钱', en: 'it arrived broken' };

const RESULT = '[data-asked="true"] .results .result';
/** The button that tries again. */
export const RETRY = '.empty .button';
const press = async (page, selector) => (await inWidget(page, selector)).evaluate((node) => node.click());
const ask = async (page, locale) => (await inWidget(page, '#ask')).type(QUESTIONS[locale]);

async function act(page, locale) {
  await ask(page, locale);
  await press(page, RESULT);
}

/** Whatever came late or not at all: the shopper goes on from there, as far as the widget leads. */
export async function goOn(page, locale) {
  const isThere = (selector) =>
    page.evaluate(
      (wanted) => document.querySelector('taobao-help').shadowRoot.querySelector(wanted) !== null,
      selector,
    );
  if (!(await isThere('[part="action"]'))) {
    if (!(await isThere(RESULT))) await ask(page, locale);
    await press(page, RESULT);
    await inWidget(page, '[part="action"]');
  }
  if (!(await isThere('.phone-link'))) await press(page, '.to-phone button');
  await inWidget(page, '.phone-link');
}

/** Goes to the last step with a report. */
const advise = (report) => async (page) => {
  await panelReady(page);
  await page.$eval(
    'taobao-help',
    (element, given) => {
      element.report = given;
      element.goTo('action');
    },
    report,
  );
};

/**
 * `body` stands on the page; `need` is what the shopper does; `done` is there once the file has come, or all goes on without
 * it; `told` holds the words that say what is missing, and `again` is pressed then. Where nothing that anybody waits for
 * is missing, nothing is told.
 * @typedef {{ body: string, done: string, need?: (page, locale: string) => Promise<unknown>, told?: string, again?: string,
 *   viewport?: object, head?: string }} Scene
 */

/** @type {Scene} */
const OPENING = {
  body: LAUNCHER,
  need: (page) => press(page, '.launcher'),
  done: '[part="step"]',
  told: '.launcher[data-failed]',
  again: '.launcher',
};
/** @type {Scene} */
const ASKING = { body: INLINE, need: ask, done: RESULT, told: RETRY, again: RETRY };
/** @type {Scene} */
const ACTING = { body: INLINE, need: act, done: '[part="action"]', told: RETRY, again: RETRY };

const ofLocales = (path, scene) =>
  Object.fromEntries(
    Object.keys(QUESTIONS).map((locale) => [path.replace('*', locale), { locale, ...scene }]),
  );

/** @type {Readonly<Record<string, Scene & { locale?: string }>>} */
export const SCENES = {
  'src/elements/panel/index.ts': OPENING,
  ...ofLocales('src/elements/panel/locales/*.ts', OPENING),
  'src/elements/panel/back.ts': { ...OPENING, told: undefined, viewport: { width: 390, height: 844 } },
  'src/elements/panel/contrast.ts': {
    body: INLINE,
    head: '<style>taobao-help { --taobao-help-accent-color: #04c }</style>',
    done: '[part="step"]',
  },
  'src/elements/panel/draft-place.ts': {
    body: '<taobao-help persist="session"></taobao-help>',
    need: ask,
    done: RESULT,
  },
  'src/elements/panel/foreign-pack.ts': {
    body: '<taobao-help src="/own.json"></taobao-help>',
    need: ask,
    done: RESULT,
  },
  'src/search/create-search.ts': ASKING,
  'src/search/meaning/model.generated.ts': { body: INLINE, need: ask, done: RESULT },
  ...ofLocales('src/elements/later/locales/*.data.ts', ASKING),
  'src/search/marks.ts': { ...ASKING, told: undefined },
  'src/elements/later/index.ts': ACTING,
  ...ofLocales('src/advice/words/*.ts', ACTING),
  'src/advice/words/agent-entries.generated.ts': ACTING,
  'node_modules/chinese-days/dist/index.es.js': {
    body: INLINE,
    need: advise({ entry: 'refund-time', summary: '退款還沒到', since: '2026-09-30' }),
    done: '[part="action"]',
  },
  'src/advice/writing/opencc.ts': { ...ACTING, told: undefined },
  'src/elements/case/index.ts': {
    body: INLINE,
    need: async (page) => {
      await advise({ entry: 'product-defect', summary: '杯子收到就破了' })(page);
      await press(page, '.to-phone button');
    },
    done: '.phone-link',
    told: 'p.notice[data-told]',
    again: '.to-phone button',
  },
};
