// The published JSON Schema says the same as the validator, as far as a schema can: the bundled packs and the
// validator's own fixtures have to get the same answer from both, at the same paths.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { tsImport } from 'tsx/esm/api';
import { ContentError, mergeContent, validateContent } from '../../dist/npm/content/index.js';

const fixtures = await tsImport('../content/wrong-packs.ts', import.meta.url);
const { WRONG, WRONG_URLS, channel, entry, hours, line, pack } = fixtures;

const read = (path) => JSON.parse(readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, validateFormats: false });
const [whole, changes, locales] = ['content', 'changes', 'locales'].map((name) =>
  ajv.compile(read(`${name}.schema.json`)),
);

/** Problems that no schema can find: one part of a pack against another, the calendar, the world's time zones. */
const BEYOND =
  /is taken by an earlier item|is no (topic|entry|solution|note) of|must not be less than|must be later than|lone surrogate|must be a time zone/;

/** `/entries/0/title` as `entries[0].title`. */
const asPath = (pointer) =>
  pointer
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '');

function pathsOfSchema(validate, value) {
  if (validate(value)) return [];
  const paths = validate.errors.map(({ keyword, instancePath, params, propertyName }) => {
    const key = keyword === 'required' ? params.missingProperty : propertyName;
    return asPath(key === undefined ? instancePath : `${instancePath}/${key}`);
  });
  return [...new Set(paths)].sort();
}

function problemsOf(value) {
  try {
    validateContent(value, { problems: Infinity });
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error.problems;
  }
  return [];
}

const within = (path, places) => places.some((place) => path !== place && path.startsWith(place));

/**
 * Asserts that both find the same places, but for what only the validator can find, and for what stands inside a
 * list that the validator does not even look into because its length is wrong.
 */
function assertSame(value) {
  const problems = problemsOf(value);
  const places = problems.map(({ path }) => path);
  const beyond = problems.filter(({ message }) => BEYOND.test(message)).map(({ path }) => path);
  assert.deepEqual(
    pathsOfSchema(whole, value).filter(
      (path) => !beyond.includes(path) && !within(path, places.filter(Boolean)),
    ),
    [...new Set(places)].filter((path) => !beyond.includes(path)).sort(),
  );
}

for (const locale of ['zh-Hant', 'zh-Hans', 'en']) {
  test(`the bundled pack ${locale} fits the schema`, async () => {
    const { default: bundled } = await import(`../../dist/npm/content/${locale}.js`);
    assert.deepEqual(pathsOfSchema(whole, bundled), []);
    assert.deepEqual(pathsOfSchema(changes, bundled), []);
  });
}

const RIGHT = [
  ['the smallest pack', pack()],
  [
    'a pack with a line and a channel',
    pack({ phoneLines: [line({ hours: hours() })], channels: [channel()] }),
  ],
  ['unknown fields', pack({ extra: { deep: [1] }, entries: [entry({ html: '<b>' })] })],
  ['an address', pack({ entries: [entry({ steps: [{ text: 'Go', url: 'https://example.com:1/a?b#c' }] })] })],
];

for (const [name, value] of RIGHT) {
  test(`the validator and the schema take ${name}`, () => {
    assert.deepEqual(problemsOf(value), []);
    assert.deepEqual(pathsOfSchema(whole, value), []);
  });
}

/** A pattern of a date does not know the days of February. */
const CALENDAR = 'a day that no calendar has';

for (const [name, value] of WRONG.filter(([one]) => one !== CALENDAR)) {
  test(`the schema and the validator find the same places: ${name}`, () => {
    assertSame(value);
  });
}

/** Whether `[x]` is a host, only `URL` knows. */
for (const url of WRONG_URLS.filter((one) => one !== 'https://[x]/')) {
  test(`the schema refuses the address ${JSON.stringify(url)}`, () => {
    const value = pack({ entries: [entry({ steps: [{ text: 'Go', url }] })] });
    assert.deepEqual(pathsOfSchema(whole, value), ['entries[0].steps[0].url']);
  });
}

test('the schema refuses keys that reach for prototypes', () => {
  const value = JSON.parse(`{"constructor": 1, "entries": [{"__proto__": {}, "prototype": 1}]}`);
  const found = pathsOfSchema(whole, { ...pack(), ...value });
  for (const path of ['constructor', 'entries[0].__proto__', 'entries[0].prototype']) {
    assert.ok(found.includes(path), `${path} in ${found.join(', ')}`);
  }
});

test('the schema of changes takes what mergeContent takes', async () => {
  const { default: base } = await import('../../dist/npm/content/en.js');
  for (const own of [{}, { omit: ['refund-time'] }, { entries: [entry({ topic: 'orders' })] }]) {
    assert.doesNotThrow(() => mergeContent(base, own));
    assert.deepEqual(pathsOfSchema(changes, own), []);
  }
  assert.deepEqual(pathsOfSchema(changes, { omit: [1], formatVersion: 2 }), ['formatVersion', 'omit[0]']);
});

test('the schema of several languages takes packs and changes, and names the places of each', () => {
  const own = { extends: 'en', entries: [entry({ topic: 'orders' })] };
  assert.deepEqual(pathsOfSchema(locales, { locales: { en: own, 'zh-Hant': pack() } }), []);
  assert.deepEqual(
    pathsOfSchema(locales, { locales: { en: { ...own, omit: 1 }, 'zh-Hant': pack({ topics: 1 }) } }).filter(
      (path) => path.includes('.') && !/\.(en|zh-Hant)$/.test(path),
    ),
    ['locales.en.omit', 'locales.zh-Hant.topics'],
  );
  assert.ok(pathsOfSchema(locales, { locales: { fr: own } }).length > 0);
});

for (const locale of ['zh-Hant', 'zh-Hans', 'en']) {
  test(`dist/packs/${locale}.json is the bundled pack, and names its schema`, async () => {
    const { default: bundled } = await import(`../../dist/npm/content/${locale}.js`);
    const { $schema, ...written } = read(`packs/${locale}.json`);
    assert.equal($schema, '../content.schema.json');
    assert.deepEqual(validateContent(written), validateContent(JSON.parse(JSON.stringify(bundled))));
  });
}

test('whatever the validator takes fits the schema, and the other way round as far as a schema can say', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('', ' ', 'a', 'A', '1', 'zh-Hant', 'en', '09:00', '2026-11-23'),
  );
  const value = fc.oneof(
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(text, { maxLength: 2 }),
  );
  const some = (fields) => fc.record(fields, { requiredKeys: [] });
  const almost = (make, fields) => some(fields).map((more) => make(more));
  const packs = almost(pack, {
    locale: text,
    topics: fc.oneof(fc.array(some({ id: text, title: value })), value),
    entries: fc.array(
      almost(entry, {
        id: text,
        keywords: value,
        urgent: value,
        problem: value,
        evidence: value,
        window: some({ since: value, min: fc.integer({ min: -1, max: 400 }), max: fc.nat(400), unit: text }),
      }),
      { maxLength: 3 },
    ),
    channels: fc.array(almost(channel, { id: text, availability: text, recommended: value }), {
      maxLength: 2,
    }),
    phoneLines: fc.array(
      almost(line, {
        id: text,
        local: text,
        international: text,
        region: text,
        hours: almost(hours, { timeZone: text, week: value, exceptions: value }),
      }),
      { maxLength: 2 },
    ),
    howTo: value,
  });
  fc.assert(fc.property(packs, assertSame), { numRuns: 1_000 });
});
