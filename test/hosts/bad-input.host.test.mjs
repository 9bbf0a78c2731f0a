// Hostile packs, attributes and call orders: refused or cleaned with reasons; no script runs, no link leads astray.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { panelReady, walk, WALK, INLINE } from '../support/widget.mjs';
import { row } from '../support/hosts/row.mjs';
import { entry, pack, PACK, REFUSED, SOURCED } from './hostile-packs.mjs';

const { outputFiles } = buildSync({
  entryPoints: ['node_modules/fast-check/lib/fast-check.js'],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  globalName: 'fc',
});
const FAST_CHECK = outputFiles[0].text;

const fuzzSource = readFileSync('test/hosts/fuzz.mjs', 'utf8');

async function laboratory(t, body, init) {
  t.site.pages.set('/fast-check.js', { type: 'text/javascript', body: FAST_CHECK });
  t.site.pages.set('/fuzz.js', { type: 'text/javascript', body: fuzzSource });
  const page = await t.open({
    head: '<script src="/fast-check.js"></script>',
    body: `<main></main>${body}`,
    init,
  });
  await page.evaluate((base) => (window.PACK = base), PACK);
  return page;
}

async function refused(t, make, reason) {
  const page = await laboratory(t, INLINE);
  await panelReady(page);
  const before = await page.$eval('taobao-help', ({ shadowRoot }) => shadowRoot.textContent.length);
  const { message, code, ms, blocked } = await page.evaluate(async (source) => {
    const element = document.querySelector('taobao-help');
    const content = (0, eval)(`(${source})`)();
    const told = new Promise((done) => {
      element.addEventListener('taobao-help-error', done, { once: true });
      setTimeout(() => done({ code: 'nothing', message: 'no error event within 10 s' }), 10_000);
    });
    const start = performance.now();
    element.content = content;
    const { message, code } = await told;
    return { message, code, ms: performance.now() - start, blocked: window.pwned };
  }, String(make));
  assert.equal(code, 'content');
  assert.match(message, reason);
  assert.ok(message.length < 50_000, 'the message can be read');
  assert.ok(ms < 3000, `${Math.round(ms)} ms`);
  assert.equal(blocked, undefined);
  const after = await page.$eval('taobao-help', ({ shadowRoot }) => shadowRoot.textContent.length);
  assert.ok(after >= before, 'the bundled content stays');
  assert.deepEqual(await walk(page), WALK);
}

/** A pack as JSON at `src`; what the page is told of it. */
async function bySrc(t, answer) {
  t.site.pages.set('/pack.json', answer);
  const page = await t.open({
    body: `<taobao-help src="/pack.json"></taobao-help>
      <script>window.told = []; addEventListener('taobao-help-error', ({ code, message }) => told.push([code, message]))</script>`,
  });
  await panelReady(page);
  return page;
}

async function srcRefused(t, answer, reason) {
  const page = await bySrc(t, answer);
  await page.waitForFunction(() => window.told.length > 0);
  const [[code, message]] = await page.evaluate(() => window.told);
  assert.equal(code, 'content');
  assert.match(message, reason);
  assert.deepEqual(await walk(page), WALK);
}

const JSON_TYPE = { type: 'application/json' };

for (const [name, [make, reason]] of Object.entries(REFUSED))
  row(`pack refused: ${name}`, (t) => refused(t, make, reason));

row('pack taken: markup is shown as text', async (t) => {
  const page = await laboratory(t, '<taobao-help suggest="one"></taobao-help>');
  await panelReady(page);
  const markup = '<img src=x onerror="window.pwned=1"><b>bold</b>';
  await page.evaluate(
    (content) => {
      document.querySelector('taobao-help').content = content;
    },
    pack(entry({ title: markup, answer: markup, steps: [{ text: markup }], notes: [markup] })),
  );
  await page.waitForFunction(
    (text) => document.querySelector('taobao-help').shadowRoot.textContent.includes(text),
    {},
    markup,
  );
  assert.equal(await page.evaluate(() => window.pwned), undefined);
  assert.equal(
    await page.$eval('taobao-help', ({ shadowRoot }) => shadowRoot.querySelectorAll('img, b').length),
    0,
  );
});

row('src: not JSON', (t) => srcRefused(t, { ...JSON_TYPE, body: '<html>' }, /JSON|token/i));

row('src: 404', (t) => srcRefused(t, { ...JSON_TYPE, status: 404, body: '{}' }, /404/));

row('src: a pack that is no pack', (t) => srcRefused(t, { ...JSON_TYPE, body: '[1]' }, /object/));

row('src: JSON with __proto__ and a javascript: link', (t) =>
  srcRefused(
    t,
    {
      ...JSON_TYPE,
      body: JSON.stringify({
        ...PACK,
        resources: [{ title: 'x', url: 'javascript:1', ...SOURCED }],
      }).replace('{', '{"__proto__": {},'),
    },
    /__proto__[\s\S]*https/,
  ),
);

row('src: a good pack is taken', async (t) => {
  const page = await bySrc(t, { ...JSON_TYPE, body: JSON.stringify(PACK) });
  await page.waitForFunction(() =>
    document.querySelector('taobao-help').shadowRoot.textContent.includes('Phone'),
  );
  assert.deepEqual(await page.evaluate(() => window.told), []);
});

row('fuzz: 2,000 packs on a live widget', async (t) => {
  const page = await laboratory(t, '<taobao-help suggest="one"></taobao-help>');
  await panelReady(page);
  const taken = await page.evaluate(async (base) => (await import('/fuzz.js')).fuzzPacks(base, 2000), PACK);
  assert.ok(taken > 200 && taken < 1900, `${taken} of 2000 were taken`);
});

row('fuzz: 1,000 orders of up to 12 calls', async (t) => {
  const page = await laboratory(t, INLINE);
  await panelReady(page);
  await page.evaluate(async () => (await import('/fuzz.js')).fuzzCalls(1000));
});
