// `npm start`: on this machine alone, nothing but what a page needs, and an edit in src/ shows within two seconds.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

/** ms in which an edit has to show. */
const LIMIT = 2_000;

const copy = mkdtempSync(join(tmpdir(), 'taobao-help-start-'));
for (const name of [
  'src',
  'demo',
  'bin',
  'data/stories',
  'tools',
  'package.json',
  'tsconfig.json',
  'dist/custom-elements.json',
])
  cpSync(name, join(copy, name), { recursive: true, filter: (path) => !path.includes('node_modules') });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
writeFileSync(join(copy, '.git'), 'secret');

const server = spawn(process.execPath, ['tools/serve.mjs', '--port', '8765'], { cwd: copy });
after(() => {
  server.kill();
  rmSync(copy, { recursive: true, force: true });
});
const origin = await new Promise((done, fail) => {
  server.stdout.on('data', (text) => done(/http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0]));
  server.stderr.on('data', (text) => fail(new Error(text)));
});

/** The status of a path, sent as it is written. */
const statusOf = (path, host = '127.0.0.1') =>
  new Promise((done, fail) => {
    request({ host, port: new URL(origin).port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });

test('the site, the demo and the widget are served', async () => {
  assert.equal(await statusOf('/'), 200);
  assert.equal(await statusOf('/en/playground.html'), 200);
  assert.equal(await statusOf('/demo/'), 200);
  assert.equal(await statusOf('/dist/taobao-help.js'), 200);
  assert.equal(await statusOf('/dist/taobao-help.classic.js'), 200);
});

for (const path of [
  '/.git',
  '/demo/../.git',
  '/demo/%2e%2e/.git',
  '/package.json',
  '/demo/..%2fpackage.json',
  '/%',
]) {
  test(`${path} is not`, async () => assert.equal(await statusOf(path), 404));
}

test('no other machine is answered', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outside) await assert.rejects(statusOf('/demo/', address), /ECONNREFUSED/);
});

test('an edit in src/ reaches the page within two seconds', async () => {
  const { body } = await fetch(`${origin}/reload`);
  const reader = body.getReader();
  const told = (async () => {
    for (;;) {
      const { value } = await reader.read();
      if (new TextDecoder().decode(value).includes('data: changed')) return;
    }
  })();
  const file = join(copy, 'src/version.ts');
  const from = performance.now();
  writeFileSync(file, readFileSync(file, 'utf8').replace(/'\d[^']*'/, "'9.8.7-edited'"));
  await told;
  const code = await (await fetch(`${origin}/dist/taobao-help.js`)).text();
  const took = performance.now() - from;
  assert.ok(code.includes('9.8.7-edited'));
  assert.ok(took < LIMIT, `${Math.round(took)} ms`);
  await reader.cancel();
});
