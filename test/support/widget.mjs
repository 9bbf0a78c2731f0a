// How rows look at the widget and use it. Functions that run in the page stand alone: nothing is added to the page.

/** The widget as most pages write it. */
export const LAUNCHER = '<taobao-help mode="launcher"></taobao-help>';
export const INLINE = '<taobao-help></taobao-help>';

/** Waits until the first widget of the page shows its panel. */
export const panelReady = (page, selector = 'taobao-help') =>
  page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part="step"]'),
    { timeout: 10_000 },
    selector,
  );

/** Waits until the widget is defined: its launcher or its space is drawn then. */
export const shellReady = (page) =>
  page.waitForFunction(() => document.querySelector('taobao-help:defined'), { timeout: 10_000 });

/** A handle on the first such element in a widget of the page, once there is one. */
export async function inWidget(page, selector) {
  const handle = await page.waitForFunction(
    (inner) => {
      for (const { shadowRoot } of document.querySelectorAll('taobao-help')) {
        const found = shadowRoot?.querySelector(inner);
        if (found) return found;
      }
      return undefined;
    },
    { timeout: 10_000 },
    selector,
  );
  return handle.asElement();
}

/** Opens the launcher's panel as a shopper does, and waits until it is drawn. */
export async function openPanel(page) {
  await (await inWidget(page, '.launcher')).click();
  await panelReady(page);
}

/** Chunks of the widget that were asked for, by the start of their name. */
export const chunks = (site) =>
  site.requests.flatMap((path) => /\/chunks\/([\w.-]+?)-[\w-]{8}\.js/.exec(path)?.[1] ?? []);

/** Lets the browser be idle a few times over, so that whatever waits for that has happened. */
export const beIdle = (page) =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((done) => requestIdleCallback(() => setTimeout(done, 50), { timeout: 500 }));
    }
  });

/** Collects garbage, and counts the widgets that the browser still holds, on the page or not. */
export async function widgetsHeld(page) {
  const session = await page.createCDPSession();
  // Timers that are still to come hold what they will call.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1200)));
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const prototype = await page.evaluateHandle(() => customElements.get('taobao-help').prototype);
  const instances = await page.queryObjects(prototype);
  const count = await instances.evaluate(({ length }) => length);
  await Promise.all([prototype.dispose(), instances.dispose(), session.detach()]);
  return count;
}

/** How many listeners the window, the document, its root and its body have, as the browser itself counts. */
export async function outerListeners(page) {
  const session = await page.createCDPSession();
  const found = {};
  for (const expression of [
    'window',
    'document',
    'document.documentElement',
    'document.body',
    'visualViewport',
  ]) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    found[expression] = listeners.map(({ type }) => type);
  }
  await session.detach();
  return found;
}

/** Makes the browser of a page ask for as little data as possible. */
export function saveData() {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
}

/** Stops the clock, so that opening hours read the same on every page. */
export function stopClock() {
  const { Date: RealDate } = globalThis;
  const now = RealDate.UTC(2026, 10, 23, 4, 0);
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
}

/** Types a question, and waits for its first answer: the search has loaded then, and the list stays as it is. */
export async function ask(page, question) {
  const field = await inWidget(page, '#ask');
  await field.type(question);
  await field.evaluate((element) => element.getRootNode().host.search(element.value));
  return inWidget(page, '[data-asked="true"] .results .result');
}

/** Steps that `walk` shows, in this order. */
export const WALK = ['entry', 'action', 'issue', 'action'];

/**
 * Goes the shopper's way: asks, opens an answer, which leads straight to the action, writes more, and comes back to it.
 * @returns the steps that were shown
 */
export async function walk(page) {
  const shown = async () => (await inWidget(page, '[part="step"]')).evaluate((step) => step.dataset.step);
  const arrived = async (step) => {
    await inWidget(page, `[part="step"][data-step="${step}"]`);
    steps.push(await shown());
  };
  const steps = [await shown()];
  await (await ask(page, '東西壞了')).click();
  await arrived('action');
  await inWidget(page, '[part="action"]');
  await (
    await inWidget(page, '[part="stepper"] li:nth-child(2) button')
  ).evaluate((button) => button.click());
  await arrived('issue');
  await (await inWidget(page, '.describing .button.wide')).click();
  await arrived('action');
  await inWidget(page, '[part="action"]');
  return steps;
}
