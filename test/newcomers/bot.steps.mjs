// The author of a bot: the package, and the file that the README says to save.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const steps = {
  async 'installs the package'(it) {
    writeFileSync(join(it.folder, 'package.json'), '{ "private": true }');
    await it.run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', it.tarball);
  },
  async 'saves bot.mjs, runs it, and reads what to do and what to say'(it) {
    writeFileSync(join(it.folder, 'bot.mjs'), it.block('README.md', '## In a bot', 'js'));
    const said = await it.run('node', 'bot.mjs');
    assert.match(said, /東西壞了想退錢|退/);
    assert.ok(said.split('\n').length > 3, said);
  },
  async 'asks the command for help, and checks a pack'(it) {
    assert.match(await it.run('npx', 'taobao-help', '--help'), /npx taobao-help check/);
    const pack = join(it.folder, 'node_modules/taobao-help/dist/packs/en.json');
    assert.match(await it.run('npx', 'taobao-help', 'check', pack), /good\./);
  },
};
