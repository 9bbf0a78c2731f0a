// A contributor: a clone, `npm start`, an edit that shows, the tests of what was touched, an entry begun by the recipe.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const edit = (file, from, to) => {
  const before = readFileSync(file, 'utf8');
  assert.ok(before.includes(from), `${file} has no ${from}`);
  writeFileSync(file, before.replace(from, to));
};

export const steps = {
  async clones(it) {
    await it.run('git', 'clone', '--quiet', '--depth', '1', `file://${it.repository}`, 'clone');
    it.clone = join(it.folder, 'clone');
    // `npm ci` has run in the repository that this was called from: these are the same packages.
    symlinkSync(join(it.repository, 'node_modules'), join(it.clone, 'node_modules'));
  },
  async 'starts the demo, edits a word, and sees it'(it) {
    const server = spawn('npm', ['start', '--silent', '--', '--port', '8877'], {
      cwd: it.clone,
      detached: true,
    });
    try {
      const origin = await new Promise((done, fail) => {
        server.stdout.on('data', (text) => done(/http:\/\/[\d.:]+/.exec(text)?.[0]));
        server.on('exit', () => fail(new Error('npm start has ended')));
      });
      const { page } = await it.open(`${origin}/demo/module.html`);
      await page.waitForFunction(() => customElements.get('taobao-help'));
      const reloaded = page.waitForNavigation();
      edit(join(it.clone, 'src/version.ts'), `VERSION = '`, `VERSION = '9.`);
      await reloaded;
      await page.waitForFunction(() => customElements.get('taobao-help')?.version.startsWith('9.'), {
        timeout: 2_000,
      });
    } finally {
      process.kill(-server.pid);
    }
    edit(join(it.clone, 'src/version.ts'), `VERSION = '9.`, `VERSION = '`);
  },
  async 'runs the tests of one folder'(it) {
    const said = await it.run(
      'npm',
      '--prefix',
      it.clone,
      '--silent',
      'test',
      '--',
      '--browser',
      '--files',
      'test/guide/**',
    );
    assert.match(said, /\d+ passed, 0 failed/);
  },
  async 'begins an entry: the compiler names every file that lacks it'(it) {
    edit(join(it.clone, 'src/content/ids.ts'), "'refund-time',", "'refund-time',\n  'gift-card',");
    await assert.rejects(
      it.run('npm', '--prefix', it.clone, 'run', '--silent', 'typecheck'),
      ({ stdout }) => {
        for (const file of [
          'src/content/facts.ts',
          'src/content/zh-Hant.ts',
          'src/content/zh-Hans.ts',
          'src/content/en.ts',
        ])
          assert.ok(stdout.includes(file), `${file} is not named:\n${stdout}`);
        return true;
      },
    );
  },
};
