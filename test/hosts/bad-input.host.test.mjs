// Hostile packs, attributes and call orders: refused or cleaned with reasons; no script runs, no link leads astray.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { panelReady, walk, WALK } from '../support/widget.mjs';
import { row } from '../support/hosts/row.mjs';

const { outputFiles } = buildSync({
  entryPoints: ['node_modules/fast-check/lib/fast-check.js'],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  globalName: 'fc',
});
const FAST_CHECK = outputFiles[0].text;

/** A small pack with everything in it that a pack can have. */
const SOURCED = { source: 'Test', readOn: '2026-11-23' };
const HOURS = {
  timeZone: 'Asia/Taipei',
  week: Array.from({ length: 7 }, () => [{ open: '09:00', close: '21:00' }]),
  exceptions: [{ date: '2027-01-01', spans: [], name: 'Holiday' }],
  ...SOURCED,
};
const STEP = { text: 'Open the page', path: ['我的淘寶', '已買到的寶貝'], url: 'https://world.taobao.com/' };
const PACK = {
  formatVersion: 1,
  locale: 'zh-Hant',
  topics: [{ id: 'returns', title: '退貨' }],
  entries: ['one', 'two'].map((id) => ({
    id,
    topic: 'returns',
    title: `Question ${id}`,
    keywords: ['退款'],
    answer: 'Answer',
    steps: [STEP],
    notes: ['Note'],
    problem: 'Problem',
    solutions: ['Solution'],
    evidence: [{ id: 'photo', text: 'A photo' }],
    related: ['one'],
    urgent: true,
    window: { since: 'When?', min: 3, max: 7, unit: 'workdays', ...SOURCED },
    questions: ['How?'],
  })),
  channels: [
    {
      id: 'contact-phone',
      title: 'Phone',
      goodFor: 'Urgent',
      pros: ['Quick'],
      tips: ['Tip'],
      routes: [{ platform: 'web', title: 'Web', steps: [STEP] }],
      url: 'https://world.taobao.com/',
      recommended: true,
      keepsLog: true,
      availability: 'lines',
      ...SOURCED,
    },
  ],
  phoneLines: [
    {
      id: 'tw',
      kind: 'service',
      region: 'tw',
      name: 'Taiwan',
      display: '(02) 7706-3088',
      local: '0277063088',
      international: '+886277063088',
      hours: HOURS,
      ...SOURCED,
    },
  ],
  resources: [{ title: 'Help', url: 'https://world.taobao.com/', ...SOURCED }],
  howTo: [{ title: 'One', tips: ['Tip'] }],
};

const entry = (more = {}) => ({ id: 'one', topic: 'returns', title: 'T', answer: 'A', ...more });
const pack = (...entries) => ({
  formatVersion: 1,
  locale: 'en',
  topics: [{ id: 'returns', title: 'R' }],
  entries,
});

/** Made in the page, as it would be too large to send. Each is refused, and the reason names the place. */
const REFUSED = {
  '10 MB of text': [
    () => ({
      ...window.PACK,
      entries: Array.from({ length: 2100 }, (_, n) => ({
        id: `e${n}`,
        topic: 'returns',
        title: 'T',
        answer: 'x'.repeat(4999),
      })),
    }),
    /more than|at most|large|8,?000,?000/,
  ],
  '100,000 entries': [
    () => ({
      ...window.PACK,
      entries: Array.from({ length: 100_000 }, (_, n) => ({
        id: `e${n}`,
        topic: 'returns',
        title: 'T',
        answer: 'A',
      })),
    }),
    /entries has 100000 items/,
  ],
  'one text of 10 MB': [() => ({ ...window.PACK, locale: 'x'.repeat(10_000_000) }), /locale/],
  'nested 100,000 deep': [
    () => {
      let deep = {};
      for (let level = 0; level < 100_000; level++) deep = { steps: [deep] };
      return { ...window.PACK, entries: deep };
    },
    /entries/,
  ],
  'a circle': [
    () => {
      const circle = { ...window.PACK };
      circle.entries = [circle];
      return circle;
    },
    /entries\[0\]/,
  ],
  'getters and proxies that throw': [
    () =>
      new Proxy(
        {},
        {
          get() {
            throw new Error('boo');
          },
          getOwnPropertyDescriptor() {
            throw new Error('boo');
          },
          has() {
            throw new Error('boo');
          },
          ownKeys() {
            throw new Error('boo');
          },
        },
      ),
    /./,
  ],
  'no object at all': [() => 'pack', /object/],
  'javascript: in a link': [
    () => ({
      ...window.PACK,
      resources: [{ title: 'x', url: 'javascript:window.pwned=1', source: 'x', readOn: '2026-11-23' }],
    }),
    /resources\[0\]\.url.*https/,
  ],
  'duplicate ids': [
    () => ({ ...window.PACK, entries: [window.PACK.entries[0], window.PACK.entries[0]] }),
    /entries\[1\]\.id.*taken/,
  ],
  'keys that reach for prototypes': [
    () =>
      JSON.parse(JSON.stringify(window.PACK).replace('"locale"', '"__proto__": {"polluted": 1}, "locale"')),
    /__proto__/,
  ],
  'a phone number with a script': [
    () => ({
      ...window.PACK,
      phoneLines: [{ ...window.PACK.phoneLines[0], local: '1" onclick="window.pwned=1' }],
    }),
    /phoneLines\[0\]\.local/,
  ],
};

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
  const page = await laboratory(t, '<taobao-help></taobao-help>');
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
  const page = await laboratory(t, '<taobao-help></taobao-help>');
  await panelReady(page);
  await page.evaluate(async () => (await import('/fuzz.js')).fuzzCalls(1000));
});
