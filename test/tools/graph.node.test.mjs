// The import graph of src/: what its check finds, and that it finds nothing in the sources as they are.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { importsOf } from '../../tools/graph/graph.mjs';
import { arrowsUp, circles, sizes } from '../../tools/graph/rules.mjs';
import { namesOf, unusedExports, unusedWords } from '../../tools/graph/unused.mjs';
import { idsIn, idsInCode } from '../../tools/graph/ids.mjs';

const file = (path, ...imports) => ({
  path,
  lines: 10,
  imports: imports.map(([to, kind = 'static']) => ({ to, kind })),
});

test('every kind of import is read', () => {
  const text = `
    import { a } from './a.js';
    import type { B } from './b.js';
    export * from './c.js';
    export type { D } from './d.js';
    const e = () => import('./e.js');
    type F = import('./f.js').F;
    // import { no } from './comment.js';
    const no = "import { no } from './text.js'";
  `;
  assert.deepEqual(
    importsOf(text, 'x.ts').map(({ to, kind }) => `${kind} ${to}`),
    ['static ./a.js', 'type ./b.js', 'static ./c.js', 'type ./d.js', 'dynamic ./e.js', 'type ./f.js'],
  );
});

for (const kind of ['static', 'type', 'dynamic']) {
  test(`a circle closed by a ${kind} import is found`, () => {
    const files = [
      file('guide/a.ts', ['guide/b.ts']),
      file('guide/b.ts', ['guide/c.ts']),
      file('guide/c.ts', ['guide/a.ts', kind]),
    ];
    assert.deepEqual(circles(files), [['guide/a.ts', 'guide/b.ts', 'guide/c.ts', 'guide/a.ts']]);
  });
}

test('two ways to one file are no circle', () => {
  const files = [
    file('guide/a.ts', ['guide/b.ts'], ['guide/c.ts']),
    file('guide/b.ts', ['guide/d.ts']),
    file('guide/c.ts', ['guide/d.ts']),
    file('guide/d.ts'),
  ];
  assert.deepEqual(circles(files), []);
});

for (const [from, to, kind, allowed] of [
  ['elements/panel/store.ts', 'elements/shell/dom.ts', 'static', true],
  ['elements/shell/dom.ts', 'elements/panel/store.ts', 'type', false],
  ['elements/shell/element.ts', 'elements/panel/index.ts', 'dynamic', true],
  ['elements/panel/later-loader.ts', 'elements/later/index.ts', 'dynamic', true],
  ['elements/later/index.ts', 'elements/case/index.ts', 'dynamic', false],
  ['content/pack.ts', 'search/index.ts', 'static', false],
  ['advice/index.ts', 'version.ts', 'static', true],
  ['index.ts', 'elements/shell/element.ts', 'static', true],
]) {
  test(`src/${from} ${allowed ? 'may' : 'may not'} import src/${to} (${kind})`, () => {
    assert.equal(arrowsUp([file(from, [to, kind])]).length, allowed ? 0 : 1);
  });
}

test('large files are found, generated ones left out', () => {
  const files = [
    { ...file('guide/a.ts'), lines: 301 },
    { ...file('guide/b.ts'), lines: 20 },
    { ...file('guide/c.generated.ts'), lines: 9_000 },
  ];
  const { median, large } = sizes(files);
  assert.equal(median, 301);
  assert.deepEqual(
    large.map(({ path }) => path),
    ['guide/a.ts'],
  );
});

/** Names of exports that are found unused, in files by their path; `src/index.ts` is public. */
const unused = (texts) =>
  unusedExports(
    Object.entries(texts).map(([path, text]) => namesOf(text, path)),
    (path) => path === 'src/index.ts',
  ).map(({ name }) => name);

for (const [how, text] of Object.entries({
  'by name': "import { a } from './a.js'; a();",
  'under another name': "import { a as b } from './a.js'; b();",
  'as a member of all': "import * as all from './a.js'; all.a();",
  'to give it on': "export { a } from './a.js';",
  'with everything': "export * from './a.js';",
  'when it is needed': "void import('./a.js');",
})) {
  test(`an export is used that a file imports ${how}`, () => {
    assert.deepEqual(unused({ 'src/a.ts': 'export const a = () => {};', 'src/index.ts': text }), []);
  });
}

test('exports that nobody imports are found, also where another file has such a name', () => {
  assert.deepEqual(
    unused({
      'src/a.ts': 'export const a = 1; export function b() { return a; } export interface C {}',
      'src/d.ts': 'export class D {} export type E = D; export const f = (e: E) => e;',
      'src/index.ts': "import { f } from './d.js'; import { a } from './other.js'; export const b = f(a);",
    }),
    ['a', 'b', 'C', 'D'],
  );
});

test('words that only their tables hold are found', () => {
  const files = {
    'src/words/types.ts': 'export interface ViewStrings { hello: string; bye: string; retry: string }',
    'src/words/en.ts': "export const en = { hello: 'Hello', bye: 'Bye', retry: 'Again' };",
    'src/view.ts': "export const view = (strings) => [strings.hello, strings[failed ? 'retry' : 'hello']];",
  };
  assert.deepEqual(unusedWords(Object.entries(files).map(([path, text]) => namesOf(text, path))), [
    { path: 'src/words/types.ts', name: 'bye' },
  ]);
});

test('the sources have no circle, no import against the direction, small files, and nothing unused', () => {
  const { status, stderr } = spawnSync('node', ['tools/graph/check.mjs'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('an entry that code names is found', () => {
  const ids = idsIn("export const ENTRY_IDS = [...CHANNEL_IDS, 'refund-time'] as const;");
  const named = (path) => idsInCode([{ path, text: "entry.id === 'refund-time'" }], ids);
  assert.deepEqual(named('advice/advise.ts'), [{ path: 'advice/advise.ts', id: 'refund-time' }]);
  assert.deepEqual(named('content/facts.ts'), []);
  assert.deepEqual(named('advice/words/agent-entries.generated.ts'), []);
});
