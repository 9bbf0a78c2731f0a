// Newcomers look at the widget and ask it.
import assert from 'node:assert/strict';

/** Asks the first widget of a page; gives the ids of the answers, and what the widget shows then. */
export async function ask(page, question) {
  await page.waitForFunction(() => customElements.get('taobao-help'), { timeout: 15_000 });
  const ids = await page.$eval(
    'taobao-help',
    async (help, text) => {
      if (help.mode !== 'inline') help.show();
      return (await help.search(text)).map(({ id }) => id);
    },
    question,
  );
  await page.waitForFunction(
    () => document.querySelector('taobao-help').shadowRoot.querySelector('[part~="result"]'),
    { timeout: 15_000 },
  );
  return { ids, shown: await page.$eval('taobao-help', (help) => help.shadowRoot.textContent) };
}

/** Asks what every README shows, and expects its answer. */
export async function helps(page) {
  const { ids } = await ask(page, '東西壞了想退錢');
  assert.ok(ids.includes('product-defect'), `answers: ${ids}`);
}
