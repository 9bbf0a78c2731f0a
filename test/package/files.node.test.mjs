// The files of a build: what package.json promises of them, and what a page may rely on.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';

const meta = JSON.parse(readFileSync('package.json', 'utf8'));
const built = readdirSync('dist', { recursive: true }).map((path) => `dist/${path.replaceAll('\\', '/')}`);

/** The documented exports, each with names that it has to give. */
const EXPORTS = {
  '.': ['TaobaoHelpElement', 'TaobaoHelpOpenEvent', 'TaobaoHelpStepChangeEvent'],
  './element': ['TaobaoHelpElement', 'TaobaoHelpErrorEvent'],
  './content': ['resolveLocale', 'validateContent'],
  './content/zh-Hant': ['default'],
  './content/zh-Hans': ['default'],
  './content/en': ['default'],
  './search': ['createSearch'],
  './guide': ['initialState', 'reduce'],
  './advice': ['advise'],
  './tools': ['createTools', 'offerTools'],
};

for (const [path, promised] of Object.entries(EXPORTS)) {
  test(`${meta.name}${path.slice(1)} gives ${promised.join(', ')} in Node, without a DOM`, async () => {
    const { default: file, types } = meta.exports[path];
    assert.ok(existsSync(types), types);
    const module = await import(new URL(`../../${file}`, import.meta.url));
    for (const name of promised) assert.ok(module[name], name);
  });
}

test('every file that package.json names is there', () => {
  const values = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(values));
  const { exports, customElements, contributes, unpkg, jsdelivr, sideEffects } = meta;
  const named = values([
    exports,
    customElements,
    meta['web-types'],
    contributes,
    unpkg,
    jsdelivr,
    sideEffects,
  ]);
  assert.deepEqual(
    named.filter((path) => !existsSync(path.replace('*', 'zh-Hant'))),
    [],
  );
});

for (const locale of ['zh-Hant', 'zh-Hans', 'en']) {
  test(`the pack of ${locale} is the same as module and as JSON`, async () => {
    const { default: pack } = await import(`../../dist/npm/content/${locale}.js`);
    const { $schema, ...json } = JSON.parse(readFileSync(`dist/packs/${locale}.json`, 'utf8'));
    assert.equal($schema, '../content.schema.json');
    assert.deepEqual(JSON.parse(JSON.stringify(pack)), json);
  });
}

test('the licence of everything that is bundled is there in full, and named in the notices', () => {
  const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
  const modules = Object.values(JSON.parse(readFileSync('dist/graph.json', 'utf8'))).flatMap((file) =>
    Object.keys(file.modules),
  );
  const bundled = new Set(modules.flatMap((id) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []));
  assert.ok(bundled.size > 3);
  for (const name of bundled) {
    const original = readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file));
    const text = readFileSync(`licences/${name.replace('/', '+')}.txt`, 'utf8');
    assert.equal(text, readFileSync(`node_modules/${name}/${original}`, 'utf8'), name);
    assert.match(notices, new RegExp(`\\(licences/${name}\\.txt\\)`), name);
  }
});

test('a file that holds the work of others says whose', () => {
  for (const [file, { modules }] of Object.entries(JSON.parse(readFileSync('dist/graph.json', 'utf8')))) {
    const [, first] = /^(\/\*! .*? \*\/)?/.exec(readFileSync(`dist/${file}`, 'utf8'));
    for (const id of Object.keys(modules)) {
      const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
      if (name) assert.ok(first?.includes(name), `${file} holds ${name}`);
    }
  }
});

test('the version in the code is the one of package.json', async () => {
  const { TaobaoHelpElement } = await import('../../dist/npm/element.js');
  assert.equal(TaobaoHelpElement.version, meta.version);
});

/** Every node of a syntax tree. */
function* nodes(tree) {
  if (Array.isArray(tree)) for (const item of tree) yield* nodes(item);
  else if (tree && typeof tree === 'object') {
    if (tree.type) yield tree;
    yield* nodes(Object.values(tree));
  }
}

test('a script-tag file imports by relative URLs only, so that any path or CDN will do', () => {
  for (const file of built.filter((path) => /^dist\/(?:chunks\/)?[^/]+\.js$/.test(path))) {
    for (const { type, source, value } of nodes(parseAst(readFileSync(file, 'utf8')))) {
      const imported =
        /^(?:Import|Export)/.test(type) && source?.type === 'Literal' ? source.value : undefined;
      // A lazy import hands its URL on, to be tried again: there the URL is an argument.
      const url = imported ?? (type === 'Literal' && /\.js$/.test(value) ? value : undefined);
      if (url !== undefined) assert.match(url, /^\.\.?\//, file);
    }
  }
});

test('the classic file is ASCII, strict and of one piece', () => {
  const code = readFileSync('dist/taobao-help.classic.js', 'utf8');
  assert.doesNotMatch(code, /[^\0-\x7f]/);
  assert.match(code, /^\/\*!.*?\*\/\s*[^;]{0,20}\{"use strict";/);
  assert.doesNotMatch(code, /\bimport\s*\(/);
});

test('only what registers the element has side effects', () => {
  const registering = built.filter((path) => {
    if (!/^dist\/npm\/.*\.js$/.test(path)) return false;
    // A dependency that is bundled extends its own objects by such calls, with arguments.
    return parseAst(readFileSync(path, 'utf8')).body.some(
      ({ type, expression }) =>
        type === 'ExpressionStatement' &&
        expression.type === 'CallExpression' &&
        expression.arguments.length === 0,
    );
  });
  assert.deepEqual(registering, ['dist/npm/index.js']);
});
