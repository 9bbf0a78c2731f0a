// The demo site in Chromium: every page in every language, and what only the playground, the workbench and the cases do.
// The widget in its frames is that of dist/.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { launch } from 'puppeteer-core';
import { chromium } from '../../tools/browser.mjs';
import { siteFiles } from '../../tools/site/files.mjs';

const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'taobao-help-site-'));
for (const [path, contents] of await siteFiles()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}
for (const name of ['taobao-help.js', 'taobao-help.classic.js', 'chunks'])
  cpSync(`dist/${name}`, join(folder, 'dist', name), { recursive: true });
cpSync('dist/taobao-help.classic.js', join(folder, 'taobao-help/taobao-help.classic.js'));

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  try {
    const body = readFileSync(join(folder, pathname));
    response.setHeader('content-type', `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`);
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launch(await chromium());
after(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page and gathers what goes wrong in it and in its frames. */
async function open(address, { width = 360 } = {}) {
  const page = await browser.newPage();
  page.wrong = [];
  page.on('pageerror', (error) => page.wrong.push(String(error)));
  page.on('console', (said) => ['error', 'warn'].includes(said.type()) && page.wrong.push(said.text()));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(address.includes(':') ? address : `${origin}/${address}`, { waitUntil: 'load' });
  return page;
}

/** The widget's frame, once the first step is drawn there, or another part of it. */
async function stageOf(page, drawn = '#ask') {
  const handle = await page.waitForSelector('.stage-frame');
  await handle.scrollIntoView();
  const frame = await handle.contentFrame();
  await frame.waitForSelector(`taobao-help >>> ${drawn}`);
  return frame;
}

/** Findings of axe in the page itself; its frames hold the widget, which has tests of its own. */
async function violations(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations: found } = await globalThis.axe.run(document, { iframes: false });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  });
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const prefix of ['', 'zh-Hans/', 'en/']) {
  for (const name of ['index', 'playground', 'workbench', 'gallery', 'cases']) {
    test(`${prefix}${name} opens on a phone: nothing fails, nothing sticks out, axe is content`, async () => {
      const page = await open(`${prefix}${name}.html`);
      if (name !== 'gallery') await stageOf(page);
      assert.deepEqual(await violations(page), []);
      assert.ok((await overflow(page)) <= 0);
      assert.deepEqual(page.wrong, []);
      await page.close();
    });
  }
}

for (const name of ['forwarding', 'blog', 'docs', 'app', 'rtl']) {
  test(`the host page ${name} is whole`, async () => {
    const page = await open(`demo/gallery/${name}.html`);
    await page.waitForFunction(() => document.querySelector('taobao-help').shadowRoot);
    assert.deepEqual(await violations(page), []);
    assert.ok((await overflow(page)) <= 0);
    assert.deepEqual(page.wrong, []);
    await page.close();
  });
}

const PAGES = ['index', 'playground', 'workbench', 'gallery', 'cases'].flatMap((name) =>
  ['', 'zh-Hans/', 'en/'].map((prefix) => `${prefix}${name}`),
);
const HOSTS = ['forwarding', 'blog', 'docs', 'app', 'rtl'].map((name) => `demo/gallery/${name}`);

for (const name of [...PAGES, ...HOSTS]) {
  test(`${name} says to search engines what it is`, () => {
    const text = readFileSync(join(folder, `${name}.html`), 'utf8');
    assert.match(text, /^<!doctype html>\s*<html\s+lang="[\w-]+"/i);
    assert.match(text, /<title>[^<]{2,60}<\/title>/);
    assert.match(text, /<meta name="description" content="[^"]{10,160}"/);
    assert.match(text, /<meta name="viewport" content="width=device-width/);
    assert.equal(text.match(/<h1/g).length, 1);
  });
}

test('dark and wide, axe is as content', async () => {
  for (const name of [...PAGES.filter((path) => path.startsWith('en/')), ...HOSTS]) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: 'dark' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(`${origin}/${name}.html`, { waitUntil: 'load' });
    assert.deepEqual(await violations(page), [], name);
    assert.ok((await overflow(page)) <= 0, name);
    await page.close();
  }
});

test('the playground has a control for everything that the manifest names, and the log every event', async () => {
  const { declarations } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules[0];
  const element = declarations.find(({ tagName }) => tagName);
  const idsOf = (group, list) => list.map(({ name }) => `${group}-${name || 'default'}`);
  const reflected = element.attributes.map(({ fieldName }) => fieldName);
  const properties = element.members.filter(
    ({ kind, name, privacy, static: isStatic }) =>
      kind === 'field' && !isStatic && privacy !== 'private' && !reflected.includes(name),
  );
  const page = await open('en/playground.html', { width: 1280 });
  const shown = await page.$$eval('.controls [id]', (controls) => controls.map(({ id }) => id));
  const wanted = [
    ...idsOf('attributes', element.attributes),
    ...idsOf('properties', properties),
    ...idsOf('css', element.cssProperties),
    ...idsOf('slots', element.slots),
    ...idsOf('parts', element.cssParts),
  ];
  assert.deepEqual(
    wanted.filter((id) => !shown.includes(id)),
    [],
  );
  const stage = readFileSync(join(folder, 'assets/en/stage.js'), 'utf8');
  for (const { name } of element.events)
    assert.match(stage, new RegExp(`"${name.replace('taobao-help-', '')}"`), name);
  await page.close();
});

for (const locale of ['zh-Hant', 'zh-Hans'])
  test(`the playground describes every control in ${locale}`, async () => {
    const page = await open(locale === 'zh-Hant' ? 'playground.html' : `${locale}/playground.html`);
    const count = (selector) => page.$$eval(`.controls ${selector}`, (all) => all.length);
    assert.deepEqual([await count('.hint'), await count('.hint[lang=en]')], [await count('.field'), 0]);
    await page.close();
  });

test('on the home page a story is read: facts as chips, and a message', async () => {
  const page = await open('index.html', { width: 1280 });
  await page.$eval('#story', (place) => place.scrollIntoView());
  await page.waitForFunction(() => document.querySelectorAll('.facts li').length > 3);
  assert.match(await page.$eval('.message', (place) => place.textContent), /2839104756120384756/);
  await page.close();
});

test('a snippet of the playground works when it is pasted, and its link brings the set-up back', async () => {
  const page = await open('en/playground.html', { width: 1280 });
  await stageOf(page);
  await page.select('#attributes-mode', 'launcher');
  await page.type('#attributes-topic', 'returns');
  await page.keyboard.press('Tab');
  await page.$eval('#css---taobao-help-radius', (field) => {
    field.value = '3px';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const code = await page.$eval('#code', (place) => place.textContent);
  const link = page.url();
  await press(page, 'React');
  await transform(await page.$eval('#code', (place) => place.textContent), { loader: 'tsx' });
  assert.deepEqual(page.wrong, []);
  await page.close();

  writeFileSync(
    join(folder, 'pasted.html'),
    `<!doctype html><html lang="en"><link rel="icon" href="data:," /><title>Pasted</title><body>${code}</body></html>`,
  );
  const pasted = await open('pasted.html');
  await pasted.waitForSelector('taobao-help >>> [part="launcher"]', { visible: true });
  const look = await pasted.$eval('taobao-help', (help) => [
    help.mode,
    help.topic,
    getComputedStyle(help).getPropertyValue('--taobao-help-radius'),
  ]);
  assert.deepEqual(look, ['launcher', 'returns', '3px']);
  assert.deepEqual(pasted.wrong, []);
  await pasted.close();

  const again = await open(link);
  await again.waitForSelector('#code');
  assert.equal(await again.$eval('#code', (place) => place.textContent), code);
  await again.close();
});

test('a link to the playground sets what the manifest names, and nothing else', async () => {
  const link = {
    attributes: { mode: 'launcher', onclick: 'wrong', style: 'inset: 0' },
    properties: { innerHTML: '"<img src=x onerror=wrong>"' },
    css: { '} body { display: none } x': '1', '--taobao-help-radius': '1px } body { display: none' },
  };
  const page = await open(`en/playground.html#${encodeURIComponent(JSON.stringify(link))}`);
  const frame = await stageOf(page, '[part="launcher"]');
  const names = await frame.$eval('taobao-help', (help) => help.getAttributeNames().sort());
  assert.deepEqual(names, ['lang', 'mode']);
  assert.equal(await frame.$eval('body', (body) => getComputedStyle(body).display), 'block');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the stage takes no orders from another site', async () => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() =>
    addEventListener('message', ({ data }) => (globalThis.heard = data.order)),
  );
  await page.goto(`${origin.replace('127.0.0.1', 'localhost')}/demo/classic.html`);
  const handle = await page.evaluateHandle((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    return frame;
  }, `${origin}/stage.html`);
  const stage = await handle.contentFrame();
  await stage.waitForFunction(() => customElements.get('taobao-help'));
  await handle.evaluate((frame) => frame.contentWindow.postMessage({ order: 'show' }, '*'));
  await stage.waitForFunction(() => globalThis.heard === 'show');
  assert.equal(await stage.$('taobao-help'), null);
  await page.close();
});

/** Puts a text into the workbench's field of JSON. */
const writeJson = (page, change) =>
  page.$eval(
    '#json',
    (field, [from, to]) => {
      field.value = field.value.replace(from, to);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    change,
  );

const press = (page, name) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

test('the workbench finds a wrong id by its line, tries questions, and exports what check accepts', async () => {
  const page = await open('en/workbench.html', { width: 1280 });
  await stageOf(page);
  await page.evaluate(() => {
    globalThis.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      globalThis.saved.push(blob.text());
      return make(blob);
    };
  });
  await press(page, 'JSON');
  await writeJson(page, ['"topic": "contact"', '"topic": "conact"']);
  await page.waitForSelector('.problems .link');
  const line = Number(await page.$eval('.problems .link', (button) => button.textContent.match(/\d+/)[0]));
  const written = await page.$eval('#json', (field) => field.value);
  assert.match(written.split('\n')[line - 1], /"topic": "conact"/);
  await writeJson(page, ['"topic": "conact"', '"topic": "contact"']);
  await writeJson(page, ['How do I chat with a human agent online?', 'How do I chat with somebody?']);
  await page.waitForSelector('.good');
  await page.type('#try', 'refund not here yet');
  await page.waitForSelector('.hits li');
  assert.match(await page.$eval('.hits li', (hit) => hit.textContent), /refund-time.*\d\.\d\d/s);
  await press(page, 'The whole pack (JSON)');
  await press(page, 'Only the changes (JSON)');
  const [pack, changes] = await page.evaluate(() => Promise.all(globalThis.saved));
  assert.deepEqual(
    JSON.parse(changes).entries.map(({ id }) => id),
    ['contact-online'],
  );
  for (const [name, text] of Object.entries({ pack, changes })) {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, text);
    assert.match(
      execFileSync(process.execPath, ['bin/taobao-help.mjs', 'check', file], { encoding: 'utf8' }),
      /good/,
    );
  }
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the workbench takes in an FAQ and CSV, and gives the same CSV back', async () => {
  const page = await open('en/workbench.html', { width: 1280 });
  await stageOf(page);
  const field = await page.$('#file');
  const take = async (name, text) => {
    writeFileSync(join(folder, name), text);
    await field.uploadFile(join(folder, name));
    await page.waitForFunction(
      (count) => document.querySelector('[role="status"]').textContent.includes(count),
      {},
      '1',
    );
  };
  await take('faq.html', '<h1>FAQ</h1><h2>Where is my box?</h2><p>On its way.</p>');
  await page.waitForSelector('.good');
  await take(
    'own.csv',
    'id,topic,title,answer\r\n"own-hours","contact","When are you ""open""?","At nine,\nevery day."\r\n',
  );
  await page.waitForSelector('.good');
  await press(page, 'JSON');
  const { entries } = JSON.parse(await page.$eval('#json', (area) => area.value));
  assert.deepEqual(entries.slice(-2), [
    { id: 'faq-1', topic: 'faq', title: 'Where is my box?', answer: 'On its way.' },
    { id: 'own-hours', topic: 'contact', title: 'When are you "open"?', answer: 'At nine,\nevery day.' },
  ]);
  await page.close();
});

test('the workbench survives a pack without a shape, and takes back what was taken out', async () => {
  const page = await open('en/workbench.html', { width: 1280 });
  await stageOf(page);
  const text = (selector) => page.$eval(selector, (place) => place.textContent);
  const titles = () => page.$$eval('#which option', (options) => options.length);
  const before = await titles();
  await press(page, 'Remove');
  await page.waitForFunction(
    (count) => document.querySelectorAll('#which option').length < count,
    {},
    before,
  );
  await press(page, 'Undo');
  await page.waitForFunction(
    (count) => document.querySelectorAll('#which option').length === count,
    {},
    before,
  );
  const field = await page.$('#file');
  const take = async (name, content) => {
    writeFileSync(join(folder, name), content);
    await field.uploadFile(join(folder, name));
  };
  await take(
    'shapeless.json',
    '{"formatVersion":1,"locale":"en","topics":[],"entries":[null],"channels":{}}',
  );
  await page.waitForSelector('.problems .link');
  for (const view of ['Channels', 'Entries']) {
    await press(page, view);
    await page.waitForSelector('#json');
  }
  await take(
    'big5.csv',
    Buffer.from(
      '69642c746f7069632c7469746c652c616e737765720d0a6f776e2d6f6e652c636f6e746163742cb0ddc3442ca4e90d0a',
      'hex',
    ),
  );
  await page.waitForFunction(() => document.querySelector('[role="status"]').textContent.includes('1'));
  await press(page, 'JSON');
  assert.match(await page.$eval('#json', (area) => area.value), /"title": "問題"/);
  await take('locales.json', '{"locales":{"en":{"extends":"en","omit":["payment"]}}}');
  await page.waitForSelector('.good');
  assert.match(await text('[role="status"]'), /several languages/);
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('the workbench works from a file, without a network', async () => {
  const page = await open(pathToFileURL(join(folder, 'en/workbench.html')).href, { width: 1280 });
  await page.waitForSelector('.good');
  const frame = await (await page.$('.stage-frame')).contentFrame();
  await frame.waitForSelector('taobao-help >>> #ask');
  assert.deepEqual(page.wrong, []);
  await page.close();
});

test('a case plays to what is to be done', async () => {
  const page = await open('cases.html', { width: 1280 });
  await stageOf(page);
  await press(page, '下一個');
  const frame = await stageOf(page);
  await frame.waitForSelector('taobao-help >>> [part="action"]');
  assert.equal((await page.$$('.stories-list li')).length, 20);
  assert.deepEqual(page.wrong, []);
  await page.close();
});
