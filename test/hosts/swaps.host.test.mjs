// Pages that move, swap, remove and bring back the widget while they stay.
import assert from 'node:assert/strict';
import { row } from '../support/hosts/row.mjs';
import { typed, works } from '../support/hosts/uses.mjs';
import {
  beIdle,
  inWidget,
  LAUNCHER,
  openPanel,
  outerListeners,
  panelReady,
  saveData,
  shellReady,
} from '../support/widget.mjs';

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
