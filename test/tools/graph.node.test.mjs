// The import graph of src/: what its check finds, and that it finds nothing in the sources as they are.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { importsOf } from '../../tools/graph/graph.mjs';
import { arrowsUp, circles, sizes } from '../../tools/graph/rules.mjs';

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

test('the sources have no circle, no import against the direction, and small files', () => {
  const { status, stderr } = spawnSync('node', ['tools/graph/check.mjs'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
