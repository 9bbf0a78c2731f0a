// One visit of a page by a shopper with a slow phone, and what it cost.
import { chromium } from '../browser.mjs';
import { launch } from 'puppeteer-core';

/** A cheap phone on a slow network: the processor slowed, Mbit/s down, ms there and back. */
export const DEVICE = Object.freeze({ slowed: 4, megabits: 1.6, latency: 150 });

/** ms that an untouched page is watched: by then nothing may come any more. */
const WATCHED = 2500;
/** ms after which something that does not show has failed. */
const PATIENCE = 30_000;
/** ms between letters of a quick typist. */
const LETTER = 120;

/* global document, performance, PerformanceObserver, requestAnimationFrame, MessageChannel */

/** Runs in each page before anything else: notes long tasks and what the shopper waited for. */
function instruments() {
  const bench = (globalThis.bench = { tasks: [], inputs: [] });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) bench.inputs.push({ name, duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  /** The first shown element that a selector finds, in shadow roots, too. */
  const find = (selector, root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector) && element.checkVisibility({ visibilityProperty: true })) return element;
      const within = element.shadowRoot && find(selector, element.shadowRoot);
      if (within) return within;
    }
    return undefined;
  };
  bench.find = (selector) => find(selector, document);
  let start = 0;
  let painted;
  /** From the next event of a type to the frame that first shows what is waited for. */
  bench.watch = (type, selector, text = '') => {
    start = 0;
    document.defaultView.addEventListener(type, (event) => (start ||= event.timeStamp), {
      capture: true,
      once: true,
    });
    painted = new Promise((resolve) => {
      const look = () => {
        const found = start && bench.find(selector);
        if (!found || !found.textContent.includes(text)) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        return requestAnimationFrame(() => port2.postMessage(0));
      };
      requestAnimationFrame(look);
    });
  };
  bench.painted = () => painted;
}

/** A browser that keeps no shape of an earlier page: garbage can be collected when asked. */
export const openBrowser = async () => {
  const options = await chromium();
  return launch({ ...options, args: [...options.args, '--enable-precise-memory-info'] });
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * A page on the slow phone, opened and left alone for a moment.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function visit(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  const session = await page.createCDPSession();
  const loaded = [];
  const sizes = new Map();
  await session.send('Network.enable');
  await session.send('Performance.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request }) =>
    sizes.set(requestId, { url: request.url, bytes: 0 }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const found = sizes.get(requestId);
    if (found) loaded.push({ ...found, bytes: encodedDataLength });
  });
  await page.evaluateOnNewDocument(instruments);
  const slow = async () => {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: DEVICE.latency,
      downloadThroughput: (DEVICE.megabits * 1e6) / 8,
      uploadThroughput: (DEVICE.megabits * 1e6) / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: DEVICE.slowed });
  };
  await slow();
  await page.goto(url, { waitUntil: 'load' });

  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  const self = {
    page,
    session,
    rest: (ms = WATCHED) => new Promise((done) => setTimeout(done, ms)),
    /** Requests so far, but for the page itself. */
    requests: () => loaded.filter(({ url: of }) => of !== url && !of.endsWith('/favicon.ico')),
    /** KiB that live on, after garbage was collected. */
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / 1024;
    },
    /** Work of the page so far, in ms. */
    async work() {
      const { TaskDuration, ScriptDuration, LayoutDuration, RecalcStyleDuration } = await metrics();
      const tasks = await page.evaluate(() => globalThis.bench.tasks);
      return {
        main: TaskDuration * 1000,
        script: ScriptDuration * 1000,
        drawing: (LayoutDuration + RecalcStyleDuration) * 1000,
        long: sum(tasks.map(({ duration }) => duration)),
        blocked: sum(tasks.map(({ duration }) => duration - 50)),
        longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
      };
    },
    forget: () =>
      page.evaluate(() => ((globalThis.bench.tasks.length = 0), (globalThis.bench.inputs.length = 0))),
    /** ms from each input event to the frame after it, of those that took more than one frame. */
    inputs: () => page.evaluate(() => globalThis.bench.inputs),
    /** Clicks something with the mouse. @returns ms until `shown` is painted */
    async click(selector, shown, text) {
      const box = await page.evaluate((of) => {
        const found = globalThis.bench.find(of);
        if (!found) return undefined;
        found.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, selector);
      if (!box) throw new Error(`${url}: nothing to click at ${selector}`);
      await page.evaluate((of, what) => globalThis.bench.watch('click', of, what), shown, text);
      await page.mouse.click(box.x, box.y);
      return self.until(shown);
    },
    /** Types into what has the focus. @returns ms from the first letter until `shown` is painted */
    async type(words, shown, text) {
      await page.evaluate((of, what) => globalThis.bench.watch('keydown', of, what), shown, text);
      for (const letter of words) {
        await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
        await self.rest(LETTER);
      }
      return self.until(shown);
    },
    async until(shown) {
      let timer;
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${url}: ${shown} does not show`)), PATIENCE);
      });
      try {
        return await Promise.race([page.evaluate(() => globalThis.bench.painted()), late]);
      } finally {
        clearTimeout(timer);
      }
    },
    /** The same page once more, its files kept from before. */
    async again() {
      await page.goto(url, { waitUntil: 'load' });
      await self.rest();
    },
    close: () => context.close(),
  };
  await self.rest();
  return self;
}
