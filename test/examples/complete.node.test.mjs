import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

test('every example that can be installed is used by a test of its name', () => {
  const installed = readdirSync('examples').filter((name) =>
    existsSync(`examples/${name}/package-lock.json`),
  );
  const used = readdirSync('test/examples').flatMap(
    (file) => /^(.+)\.example\.test\.mjs$/.exec(file)?.[1] ?? [],
  );
  assert.deepEqual(used.sort(), installed.sort());
});
