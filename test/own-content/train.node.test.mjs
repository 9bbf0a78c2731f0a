import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const COMMAND = new URL('../../bin/taobao-help.mjs', import.meta.url).pathname;
const command = (...args) =>
  run(process.execPath, [COMMAND, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'own-'))));
after(() => rm(folder, { recursive: true }));

const file = async (name, text) => {
  const path = join(folder, name);
  await writeFile(path, typeof text === 'string' ? text : JSON.stringify(text));
  return path;
};

it('makes a meaning file that the search takes', async () => {
  const pack = await file('help.json', {
    extends: 'en',
    topics: [{ id: 'shop', title: 'Shop' }],
    entries: [
      {
        id: 'kiln',
        topic: 'shop',
        title: 'Fire my own pots',
        answer: 'Bring dry pieces on Tuesdays.',
        questions: ['can you fire pieces I made', 'how much is a kiln shelf'],
      },
    ],
  });
  const { code, stdout } = await command('train', pack);
  assert.equal(code, 0);
  assert.match(stdout, /1 entry, 2 questions/);
  assert.match(stdout, /"meaning": "help.meaning.json"/);
  const meaning = JSON.parse(await readFile(join(folder, 'help.meaning.json'), 'utf8'));
  const { createSearch } = await import('../../dist/npm/search/index.js');
  const search = await createSearch(JSON.parse(await readFile(pack, 'utf8')), { meaning });
  assert.equal(search('a shelf in your kiln')[0]?.id, 'kiln');
});

it('says what to do where a file is wrong or has no entries of its own', async () => {
  const wrong = await command('train', await file('wrong.json', { extends: 'en', entries: [{ id: 'A B' }] }));
  assert.equal(wrong.code, 1);
  assert.match(wrong.stderr, /taobao-help check/);
  const none = await command('train', await file('none.json', { extends: 'en' }));
  assert.equal(none.code, 1);
  assert.match(none.stderr, /has no entries of its own/);
  assert.equal((await command('train', join(folder, 'missing.json'))).code, 2);
});

it('groups a log of gaps into topics', async () => {
  const line = (question, outcome = 'nothing') => JSON.stringify({ question, outcome, entries: [] });
  const log = await file(
    'log.jsonl',
    [
      line('可以開發票嗎'),
      line('請問可以開發票嗎'),
      line('可以開發票嗎？', 'perhaps'),
      line('do you ship to japan'),
      'no json',
    ].join('\n'),
  );
  const { code, stdout } = await command('gaps', log);
  assert.equal(code, 0);
  assert.match(stdout, /^4 questions, 2 topics\n1 line passed over/);
  assert.match(stdout, /\n3 × .*发票.*\(2 got nothing\)/);
  assert.equal((await command('gaps', join(folder, 'missing.jsonl'))).code, 2);
});
