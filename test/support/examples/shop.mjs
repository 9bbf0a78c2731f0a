// Most examples show the same shop: #theme switches the theme, #reset starts over, #step and #order show what events
// told. Its checks use it as a shopper would, and see that a framework and the element understand each other.

const OWN_ENTRY = '到門市自取';
const OWN_TOPIC = '山海選物';
const OWN_NAME = '山海選物客服';
const ORDER = '2345678901234567890';

/** Notes where the line below the widget, or above it, stands when the page is first drawn. */
function noteFirstPlace() {
  const find = (root) => {
    const found = root.querySelector('#step');
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && find(shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const look = () => {
    const line = find(document);
    if (line) globalThis.firstPlace = line.getBoundingClientRect().top;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Wherever they stand: Lit's example has them all in a component of its own. */
const HELP = '>>> taobao-help';
const STEP = '>>> #step';
const ORDER_SHOWN = '>>> #order';
const SEARCH = '>>> taobao-help >>> #ask';
const RESULT = '>>> taobao-help >>> [data-asked=true] .results .result-title';

const text = (page, selector) => page.$eval(selector, (element) => element.textContent.trim());

/** Waits until a function of the first element that matches gives something. */
async function until(page, selector, test, ...given) {
  const element = await page.waitForSelector(selector);
  await page.waitForFunction(test, {}, element, ...given);
}

const untilText = (page, selector, pattern) =>
  until(
    page,
    selector,
    (element, source) => new RegExp(source).test(element.textContent.trim()),
    pattern.source,
  );

/** The checks of the shop, in the order of the shopper's way; each fails by throwing. */
const CHECKS = {
  async upgraded(page) {
    await until(page, HELP, (element) => element.constructor.version);
    const elements = await page.$$(HELP);
    const panels = await page.$$eval(`${HELP} >>> .inline`, ({ length }) => length);
    if (elements.length !== 1 || panels !== 1)
      throw new Error(`${elements.length} elements, ${panels} panels`);
    await page.waitForSelector(SEARCH);
  },
  async 'no shift'(page) {
    // The page's own content is there: its topic stands among all of them, a tap away where the pack has common problems.
    await until(
      page,
      HELP,
      ({ shadowRoot }, topic) => {
        shadowRoot.querySelector('.or [aria-expanded=false]')?.click();
        return [...shadowRoot.querySelectorAll('button')].some(({ textContent }) =>
          textContent.includes(topic),
        );
      },
      OWN_TOPIC,
    );
    const before = await page.evaluate(() => globalThis.firstPlace);
    const after = await page.$eval(STEP, (line) => line.getBoundingClientRect().top);
    if (before !== after) throw new Error(`the line beside the widget went from ${before} px to ${after} px`);
  },
  async attribute(page) {
    const before = await page.$eval(HELP, ({ region, theme }) => `${region} ${theme}`);
    if (before !== 'tw light') throw new Error(`at first they are ${before}`);
    await page.click('>>> #theme');
    await until(page, HELP, (element) => element.getAttribute('theme') === 'dark');
  },
  async property(page) {
    await untilText(page, '>>> taobao-help >>> [part=header] h2', new RegExp(`^${OWN_NAME}$`));
    await page.type(SEARCH, '自取');
    await untilText(page, RESULT, new RegExp(`^${OWN_ENTRY}$`));
  },
  async event(page) {
    await page.click(RESULT);
    await untilText(page, STEP, /^action$/);
  },
  async step(page) {
    await until(
      page,
      HELP,
      ({ shadowRoot }, number) =>
        [...shadowRoot.querySelectorAll('textarea')].some(({ value }) => value.includes(number)),
      ORDER,
    );
    await untilText(page, ORDER_SHOWN, new RegExp(`${ORDER.slice(-4)}$`));
    if ((await text(page, ORDER_SHOWN)) === ORDER) throw new Error('the order number is not masked');
  },
  async method(page) {
    await page.click('>>> #reset');
    await until(page, HELP, ({ step }) => step === 'entry');
  },
};

/** How the shop is used. */
export const SHOP = { init: noteFirstPlace, checks: CHECKS };
