// The manifest says exactly what the documented interface promises (DESIGN.md, “Public interface”).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const ATTRIBUTES = {
  entry: 'string',
  handoff: 'string',
  lang: 'string',
  'launcher-position': "'end' | 'start'",
  mode: "'inline' | 'launcher' | 'dialog'",
  open: 'boolean',
  persist: "'none' | 'session' | 'local'",
  preload: "'intent' | 'idle' | 'none'",
  query: 'string',
  region: "'auto' | 'cn' | 'tw' | 'hk' | 'intl'",
  src: 'string',
  suggest: 'string',
  theme: "'auto' | 'light' | 'dark'",
  topic: 'string',
};
const DEFAULTS = {
  'launcher-position': "'end'",
  mode: "'inline'",
  persist: "'none'",
  preload: "'intent'",
  region: "'auto'",
  theme: "'auto'",
};
const PROPERTIES_ONLY = ['content', 'report', 'step', 'strings'];
const METHODS = {
  goTo: ['step'],
  hide: [],
  reset: [],
  search: ['query'],
  show: [],
  toggle: [],
};
const EVENTS = {
  'taobao-help-close': [],
  'taobao-help-complete': ['report'],
  'taobao-help-copy': [],
  'taobao-help-entry-open': [],
  'taobao-help-error': [],
  'taobao-help-feedback': ['entry', 'helpful'],
  'taobao-help-handoff': ['message', 'report'],
  'taobao-help-open': [],
  'taobao-help-resolve': ['solved'],
  'taobao-help-search': [],
  'taobao-help-step-change': ['from', 'to'],
};
const PARTS = [
  'action',
  'answer',
  'channel',
  'footer',
  'header',
  'issue-form',
  'launcher',
  'message',
  'panel',
  'result',
  'search-input',
  'step',
  'stepper',
];
const CSS_PROPERTIES = [
  '--taobao-help-accent-color',
  '--taobao-help-background-color',
  '--taobao-help-border-color',
  '--taobao-help-font-family',
  '--taobao-help-font-size',
  '--taobao-help-inset',
  '--taobao-help-on-accent-color',
  '--taobao-help-panel-height',
  '--taobao-help-panel-width',
  '--taobao-help-radius',
  '--taobao-help-text-color',
];
const SLOTS = ['', 'footer', 'heading', 'launcher-icon', 'notice'];

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations);
const element = declarations.find(({ tagName }) => tagName === 'taobao-help');
const members = (kind) => element.members.filter((member) => member.kind === kind && !member.static);
const names = (list = []) => list.map(({ name }) => name).sort();
const table = (list, key, value) => Object.fromEntries(list.map((item) => [key(item), value(item)]));
const name = (item) => item.name;

test('attributes', () => {
  assert.deepEqual(
    table(element.attributes, name, ({ type }) => type.text),
    ATTRIBUTES,
  );
  const withDefault = element.attributes.filter((attribute) => attribute.default);
  assert.deepEqual(
    table(withDefault, name, (attribute) => attribute.default),
    DEFAULTS,
  );
});

test('properties: one for every attribute, and those without', () => {
  const own = Object.keys(ATTRIBUTES)
    .filter((attribute) => attribute !== 'lang')
    .map((attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase()));
  assert.deepEqual(names(members('field')), [...own, ...PROPERTIES_ONLY].sort());
});

test('methods', () => {
  const methods = table(members('method'), name, ({ parameters }) => names(parameters));
  assert.deepEqual(methods, METHODS);
});

test('events, with their documented fields', () => {
  assert.deepEqual(names(element.events), Object.keys(EVENTS));
  for (const { name: event, type } of element.events) {
    const fields = names(declarations.find((declaration) => declaration.name === type.text).members);
    for (const field of EVENTS[event]) assert.ok(fields.includes(field), `${event} has ${field}`);
  }
});

test('parts', () => assert.deepEqual(names(element.cssParts), PARTS));

test('CSS properties', () => assert.deepEqual(names(element.cssProperties), CSS_PROPERTIES));

test('slots', () => assert.deepEqual(names(element.slots), SLOTS));

test('everything is described', () => {
  const { attributes, events, cssParts = [], cssProperties = [], slots } = element;
  const all = [...attributes, ...element.members, ...events, ...cssParts, ...cssProperties, ...slots];
  assert.deepEqual(names(all.filter(({ description }) => !description)), []);
});

test('the manifest names files that are published', () => {
  for (const { path } of manifest.modules) assert.ok(readFileSync(path, 'utf8'), path);
});
