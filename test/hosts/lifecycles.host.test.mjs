// Pages that move, swap, freeze, restore and multiply the widget.
import assert from 'node:assert/strict';
import { documentOf } from '../support/hosts/context.mjs';
import {
  beIdle,
  chunks,
  inWidget,
  openPanel,
  outerListeners,
  panelReady,
  saveData,
  shellReady,
  walk,
  WALK,
} from '../support/widget.mjs';
import { row } from '../support/hosts/row.mjs';

const LAUNCHER = '<taobao-help mode="launcher"></taobao-help>';
const INLINE = '<taobao-help></taobao-help>';

/** Events of a widget while somebody walks through the steps. */
const ON_THE_WAY = ['entry-open', 'step-change', 'complete', 'step-change', 'step-change', 'complete'];

/** How many launchers there are, and whether the first is in the top layer. */
const launchers = (page) =>
  page.$eval('taobao-help', ({ shadowRoot }) => [
    shadowRoot.querySelectorAll('.launcher').length,
    shadowRoot.querySelector('.launcher').matches(':popover-open'),
  ]);

const panels = (page) =>
  page.$eval('taobao-help', ({ shadowRoot }) => shadowRoot.querySelectorAll('[part="panel"]').length);

/** The launcher is on the screen once, and opens a panel that works. */
async function works(page) {
  await shellReady(page);
  assert.deepEqual(await launchers(page), [1, true]);
  await openPanel(page);
  assert.equal(await panels(page), 1);
  await page.waitForFunction(() =>
    document.querySelector('taobao-help').shadowRoot.querySelector('.panel:popover-open'),
  );
  await (await inWidget(page, '#ask')).click();
  await page.keyboard.press('Escape');
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), false);
}

const typed = (page) => page.$eval('taobao-help', ({ shadowRoot }) => shadowRoot.querySelector('#ask').value);

async function moved(t, move) {
  const page = await t.open({ body: `${LAUNCHER}<div id="elsewhere"></div>` });
  await openPanel(page);
  await (await inWidget(page, '#ask')).type('退款');
  await page.evaluate(move);
  await beIdle(page);
  await page.$eval('taobao-help', (element) => element.hide());
  await works(page);
  assert.equal(await typed(page), '退款', 'what was typed is kept');
  return page;
}

const turboPage = (t, path, text, more = '') =>
  t.site.pages.set(path, {
    body: `<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>${text}</title>
      <script type="module" src="/dist/taobao-help.js"></script>
      <script src="/packages/@hotwired/turbo/dist/turbo.es2017-umd.js"></script></head>
      <body><h1>${text}</h1><a id="one" href="/one">one</a> <a id="two" href="/two">two</a>${more}</body></html>`,
  });

async function turbo(t, more) {
  turboPage(t, '/one', 'One', more);
  turboPage(t, '/two', 'Two', more);
  const page = await t.newPage();
  await page.goto(`${t.site.origin}/one`);
  const go = async (link, heading) => {
    await page.click(link);
    await page.waitForFunction((text) => document.querySelector('h1').textContent === text, {}, heading);
  };
  await works(page);
  await page.evaluate(() => (window.stayed = Boolean(window.Turbo)));
  await go('#two', 'Two');
  await works(page);
  await openPanel(page);
  await go('#one', 'One');
  await page.$eval('taobao-help', (element) => element.hide());
  await works(page);
  // From Turbo's cache: a clone of the body that was.
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('h1').textContent === 'Two');
  await page.$eval('taobao-help', (element) => element.hide());
  await works(page);
  assert.equal(await page.evaluate(() => document.querySelectorAll('taobao-help').length), 1);
  assert.equal(
    await page.evaluate(() => window.stayed),
    true,
    'Turbo swapped the body, the page never loaded anew',
  );
}

async function bfcache(t, prepare) {
  t.site.pages.set('/next', { body: '<!doctype html><title>Next</title><p>Next' });
  const page = await t.open({ body: LAUNCHER });
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.restored = persisted)));
  await shellReady(page);
  await prepare?.(page);
  await page.goto(`${t.site.origin}/next`);
  await page.goBack();
  await page.waitForFunction(() => window.restored !== undefined || !document.querySelector('taobao-help'));
  assert.equal(await page.evaluate(() => window.restored), true, 'the page came from the back/forward cache');
  return page;
}

/** Writes down the widgets' events, and tells the site when the page has rested for a while unseen. */
function whileUnseen() {
  window.events = [];
  for (const type of ['open', 'close', 'entry-open', 'step-change', 'complete', 'error'])
    addEventListener(`taobao-help-${type}`, () => window.events.push(type));
  addEventListener('load', async () => {
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((done) => requestIdleCallback(() => setTimeout(done, 50), { timeout: 500 }));
    }
    window.stored = localStorage.length + sessionStorage.length;
    void fetch(`/rested?${document.prerendering}`);
  });
}

/**
 * A page that the browser makes ready unseen, and goes to by a click.
 * @returns the page, now that it is seen, and the chunks that were asked for before
 */
async function prerendered(t, body) {
  t.site.pages.set('/b', { body: documentOf({ head: `<script>(${whileUnseen})()</script>`, body }) });
  const rested = new Promise((done) =>
    t.site.pages.set('/rested?true', () => {
      done();
      return { type: 'text/plain', body: '' };
    }),
  );
  const page = await t.newPage({ prerenders: true });
  await t.open({
    page,
    script: 'none',
    body: `<a href="/b">B</a>
      <script type="speculationrules">{ "prerender": [{ "urls": ["/b"], "eagerness": "immediate" }] }</script>`,
  });
  await rested;
  const unseen = chunks(t.site);
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  assert.deepEqual(
    await page.evaluate(() => [
      location.pathname,
      performance.getEntriesByType('navigation')[0].activationStart > 0,
      document.prerendering,
      document.wasDiscarded,
      window.stored,
      window.events,
    ]),
    ['/b', true, false, false, 0, []],
    'made ready unseen, with nothing stored and nothing told',
  );
  return { page, unseen };
}

/** Two builds of different version, both on one page. */
const VERSIONED = (version) => (_path, source) => source.replaceAll(/"\d+\.\d+\.\d+"/g, `"${version}"`);

row('moved within the page while open', (t) =>
  moved(t, () => document.querySelector('#elsewhere').append(document.querySelector('taobao-help'))),
);

row('removed, kept, and added again later', (t) =>
  moved(t, async () => {
    const element = document.querySelector('taobao-help');
    element.remove();
    await new Promise((done) => setTimeout(done, 100));
    document.body.append(element);
  }),
);

row('moved by moveBefore, where the browser has it', (t) =>
  moved(t, () => {
    const target = document.querySelector('#elsewhere');
    target.moveBefore?.(document.querySelector('taobao-help'), null);
  }),
);

row('moved through documents with and without a window: no error, and it opens', async (t) => {
  const page = await t.open({ body: `${LAUNCHER}<iframe></iframe>` });
  await shellReady(page);
  await page.evaluate(() => {
    const element = document.querySelector('taobao-help');
    for (const other of [
      document.querySelector('iframe').contentDocument,
      document.implementation.createHTMLDocument(),
    ]) {
      other.body.append(element);
      element.show();
      element.hide();
      document.body.append(element);
    }
  });
  const ground = await page.$eval(
    'taobao-help',
    ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.launcher')).backgroundColor,
  );
  assert.equal(ground, 'rgb(194, 65, 12)', 'with its style sheets');
  await works(page);
});

row('an app that renders pages on the client (SPA router)', async (t) => {
  const page = await t.open({
    body: `<nav></nav><main></main><script>
        const views = { a: '<h1>a</h1><taobao-help mode="launcher"></taobao-help>', b: '<h1>b</h1>' };
        window.go = (name) => { history.pushState({}, '', '/' + name); document.querySelector('main').innerHTML = views[name] };
        addEventListener('popstate', () => { document.querySelector('main').innerHTML = views[location.pathname.slice(1)] ?? '' });
        go('a');
      </script>`,
  });
  await works(page);
  for (const name of ['b', 'a', 'b', 'a']) await page.evaluate((view) => window.go(view), name);
  await works(page);
  await openPanel(page);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => document.querySelector('h1').textContent === 'b');
  assert.equal(await page.evaluate(() => document.querySelectorAll(':popover-open, dialog[open]').length), 0);
  assert.deepEqual(Object.values(await outerListeners(page)).flat(), ['popstate']);
});

row('Turbo: visits, and back from its cache', (t) => turbo(t, LAUNCHER));

row('Turbo: a permanent element', (t) =>
  turbo(t, '<taobao-help id="help" data-turbo-permanent mode="launcher"></taobao-help>'),
);

row('htmx: swaps that bring, keep and remove the widget', async (t) => {
  t.site.pages.set('/with', { body: `<h1>with</h1>${LAUNCHER}` });
  t.site.pages.set('/without', { body: '<h1>without</h1>' });
  const page = await t.open({
    head: '<script src="/packages/htmx.org/dist/htmx.js"></script>',
    body: '<button id="with" hx-get="/with" hx-target="main">with</button><button id="without" hx-get="/without" hx-target="main">without</button><main></main>',
  });
  const press = async (name) => {
    await page.evaluate(() => document.querySelector('h1')?.setAttribute('class', 'old'));
    await page.click(`#${name}`);
    await page.waitForFunction(
      (text) => document.querySelector('h1:not(.old)')?.textContent === text,
      {},
      name,
    );
  };
  await press('with');
  await works(page);
  await press('without');
  assert.equal(await page.$('taobao-help'), null);
  await press('with');
  await works(page);
  await press('with');
  await works(page);
});

row('view transitions that swap the body, as Astro does', async (t) => {
  const page = await t.open({ body: `<h1>One</h1>${LAUNCHER}` });
  await openPanel(page);
  await page.evaluate(async (body) => {
    const fresh = new DOMParser().parseFromString(body, 'text/html').body;
    await document.startViewTransition(() => document.body.replaceWith(document.adoptNode(fresh))).finished;
  }, `<h1>Two</h1>${LAUNCHER}`);
  await works(page);
  // transition:persist moves the very element into the new body.
  await page.evaluate(async () => {
    const kept = document.querySelector('taobao-help');
    const body = document.createElement('body');
    await document.startViewTransition(() => {
      body.append(kept);
      document.body.replaceWith(body);
    }).finished;
  });
  await works(page);
});

row('view transition with the panel open: it stays open', async (t) => {
  const page = await t.open({ body: `<h1>One</h1>${LAUNCHER}` });
  await openPanel(page);
  await page.evaluate(async () => {
    await document.startViewTransition(() => {
      document.querySelector('h1').textContent = 'Two';
    }).finished;
  });
  assert.equal(
    await page.$eval('taobao-help', (element) =>
      element.shadowRoot.querySelector('.panel').matches(':popover-open'),
    ),
    true,
  );
});

row('back/forward cache: restored, closed', async (t) => works(await bfcache(t)));

row('back/forward cache: restored, open, with what was typed', async (t) => {
  const page = await bfcache(t, async (before) => {
    await openPanel(before);
    await (await inWidget(before, '#ask')).type('退款');
  });
  assert.equal(await typed(page), '退款');
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), true);
  await page.$eval('taobao-help', (element) => element.hide());
  await works(page);
});

row('declarative shadow DOM from a server: taken over, not doubled', async (t) => {
  const page = await t.open({
    body: `<taobao-help mode="launcher"><template shadowrootmode="open"><section class="panel inline" part="panel"><button class="launcher" part="launcher">Help</button></section></template></taobao-help>`,
  });
  await works(page);
});

row('declarative shadow DOM, inline, with content of the default slot', async (t) => {
  const page = await t.open({
    body: `<taobao-help><template shadowrootmode="open"><slot></slot></template><a href="tel:9510211">9510211</a></taobao-help>`,
  });
  await panelReady(page);
  assert.deepEqual(await walk(page), WALK);
  assert.equal(
    await page.$eval('taobao-help', ({ shadowRoot }) => shadowRoot.querySelectorAll('[part="panel"]').length),
    1,
  );
});

row('hydration: the element is defined long after the page, with properties set before', async (t) => {
  const page = await t.open({
    script: 'none',
    body: `${LAUNCHER}<script>const help = document.querySelector('taobao-help'); help.query = '退款'; help.open = true; help.lang = 'zh-Hans'</script>`,
  });
  await page.addScriptTag({ url: '/dist/taobao-help.js', type: 'module' });
  await panelReady(page);
  assert.deepEqual(
    await page.$eval('taobao-help', (element) => [
      element.open,
      element.getAttribute('open'),
      element.getAttribute('query'),
      element.shadowRoot.querySelector('#ask').value,
      Object.hasOwn(element, 'open'),
    ]),
    [true, '', '退款', '退款', false],
  );
});

row('loaded twice, by the same tag and by both files', async (t) => {
  const page = await t.open({
    head: '<script type="module" src="/dist/taobao-help.js"></script><script defer src="/dist/taobao-help.classic.js"></script><script defer src="/dist/taobao-help.classic.js"></script>',
    body: LAUNCHER,
  });
  await works(page);
  assert.deepEqual(
    [...t.trouble.warnings, ...t.trouble.consoleErrors.filter((text) => !/favicon|404/.test(text))],
    [],
  );
});

row('two versions: the first wins, the second says so once', async (t) => {
  t.site.transform = VERSIONED('7.7.7');
  t.cdn.transform = VERSIONED('8.8.8');
  const page = await t.open({
    body: LAUNCHER,
    head: `<script type="module" src="${t.cdn.origin}/dist/taobao-help.js"></script>`,
    script: 'module',
  });
  await works(page);
  assert.equal(await page.$eval('taobao-help', (element) => element.constructor.version), '8.8.8');
  assert.equal(t.trouble.warnings.length, 1);
  assert.match(t.trouble.warnings[0], /8\.8\.8.*7\.7\.7/);
});

row('a script address with a query (?ver=…), as content management systems write it', async (t) => {
  const page = await t.open({
    script: 'none',
    head: '<script type="module" src="/dist/taobao-help.js?ver=6.8.3"></script>',
    body: LAUNCHER,
  });
  await works(page);
  assert.deepEqual(t.trouble.warnings, []);
});

row('two widgets on a page keep their cases apart', async (t) => {
  const page = await t.open({ body: `${LAUNCHER}<taobao-help id="two" lang="en"></taobao-help>` });
  await openPanel(page);
  await panelReady(page, '#two');
  await (await inWidget(page, '#ask')).type('退款');
  const texts = await page.$$eval('taobao-help', (elements) =>
    elements.map(({ shadowRoot }) => [
      shadowRoot.querySelector('#ask').value,
      shadowRoot.querySelector('[part="panel"]').lang,
    ]),
  );
  assert.deepEqual(texts, [
    ['退款', 'zh-Hant'],
    ['', 'en'],
  ]);
  await page.keyboard.press('Escape');
  assert.equal(await page.$$eval('taobao-help', (elements) => elements.some(({ open }) => open)), false);
});

row('prerender: a launcher loads nothing more until somebody sees the page', async (t) => {
  const { page, unseen } = await prerendered(
    t,
    '<input autofocus id="own"><taobao-help mode="launcher" persist="local"></taobao-help>',
  );
  assert.deepEqual(unseen, []);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'own');
  // By itself, as on any page that rests.
  await works(page);
  await openPanel(page);
  assert.deepEqual(await walk(page), WALK);
  assert.deepEqual(await page.evaluate(() => window.events), ['open', 'close', 'open', ...ON_THE_WAY]);
});

row('prerender: an inline widget loads its panel when somebody sees the page', async (t) => {
  const { page, unseen } = await prerendered(t, '<taobao-help persist="local"></taobao-help>');
  assert.deepEqual(unseen, []);
  await panelReady(page);
  assert.deepEqual(await walk(page), WALK);
  assert.deepEqual(await page.evaluate(() => window.events), ON_THE_WAY);
});

row('print: a closed launcher leaves no trace', async (t) => {
  const body = '<h1>Order</h1><p>Text</p>';
  const shot = async (page) => {
    await page.emulateMediaType('print');
    return page.screenshot({ encoding: 'base64' });
  };
  const clean = await shot(await t.open({ body, script: 'none' }));
  const page = await t.open({ body: body + LAUNCHER });
  await openPanel(page);
  await page.$eval('taobao-help', (element) => element.hide());
  assert.equal(await shot(page), clean);
});

row('print: an open panel does not cover the page', async (t) => {
  const body = `<h1>Order</h1><div style="height: 800px; background: #eee"></div>`;
  const page = await t.open({ body: body + LAUNCHER });
  await openPanel(page);
  await page.emulateMediaType('print');
  const covered = await page.evaluate(
    () => document.elementFromPoint(innerWidth - 200, innerHeight - 200)?.localName,
  );
  assert.equal(covered, 'div');
  await page.emulateMediaType(null);
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), true);
});

row('print: an inline widget prints all of itself', async (t) => {
  const page = await t.open({ body: INLINE });
  await panelReady(page);
  await page.emulateMediaType('print');
  const [scroll, client] = await page.$eval('taobao-help', ({ shadowRoot }) => {
    const { scrollHeight, clientHeight } = shadowRoot.querySelector('.scroller');
    return [scrollHeight, clientHeight];
  });
  assert.ok(scroll <= client + 1, `${scroll} > ${client}`);
});

row('a page that cancels opening and closing keeps its way', async (t) => {
  const page = await t.open({ body: LAUNCHER });
  await shellReady(page);
  await page.evaluate(() =>
    addEventListener('taobao-help-open', (event) => event.preventDefault(), { once: true }),
  );
  await (await inWidget(page, '.launcher')).click();
  assert.equal(await page.$eval('taobao-help', ({ open }) => open), false);
  await works(page);
});

row('removed while its core is on the way', async (t) => {
  let release;
  const held = new Promise((done) => (release = done));
  const page = await t.newPage({ init: saveData });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (/chunks/.test(request.url())) void held.then(() => request.continue());
    else void request.continue();
  });
  await t.open({ page, body: LAUNCHER });
  await (await inWidget(page, '.launcher')).click();
  await page.evaluate(() => {
    window.kept = document.querySelector('taobao-help');
    window.kept.remove();
  });
  release();
  await beIdle(page);
  assert.deepEqual(Object.values(await outerListeners(page)).flat(), []);
  await page.evaluate(() => document.body.append(window.kept));
  await panelReady(page);
  assert.equal(
    await page.$eval('taobao-help', ({ shadowRoot }) =>
      shadowRoot.querySelector('.panel').matches(':popover-open'),
    ),
    true,
  );
});
