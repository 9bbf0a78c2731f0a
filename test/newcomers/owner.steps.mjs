// The owner of a site, without Node: the zip, two lines.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packagesOf } from '../../tools/packages.mjs';
import { ask, helps } from './widget.mjs';

const page = (lines) =>
  `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>店</title><body>${lines}</body></html>`;

/** As the system's own unpacking does. */
function unpack(zip, folder) {
  const { unzipSync } = packagesOf('tools/release')('fflate');
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export const steps = {
  'unpacks the zip, and sees the widget by double click'(it) {
    unpack(it.zip, it.folder);
    const [root] = readdirSync(it.folder);
    return it
      .open(pathToFileURL(join(it.folder, root, 'how-to.html')).href)
      .then(async ({ page: howTo, told }) => {
        await helps(howTo);
        assert.deepEqual(told, []);
        renameSync(join(it.folder, root, 'taobao-help'), join(it.folder, 'taobao-help'));
      });
  },
  async 'uploads the folder, pastes the two lines of the README'(it) {
    writeFileSync(join(it.folder, 'index.html'), page(it.block('README.md', '# taobao-help', 'html')));
    const { page: site, told } = await it.open('index.html');
    await helps(site);
    assert.deepEqual(told, []);
  },
  async 'takes the module with its hashes'(it) {
    const map = readFileSync(join(it.folder, 'taobao-help/importmap.json'), 'utf8');
    const lines = it.block('README.md', '## On a page', 'html');
    writeFileSync(join(it.folder, 'checked.html'), page(`<script type="importmap">${map}</script>${lines}`));
    const { page: site, told } = await it.open('checked.html');
    await helps(site);
    assert.deepEqual(told, []);
  },
  async 'is safe from a file that somebody has changed'(it) {
    const chunks = join(it.folder, 'taobao-help/chunks');
    for (const name of readdirSync(chunks))
      writeFileSync(
        join(chunks, name),
        `globalThis.broken = true;\n${readFileSync(join(chunks, name), 'utf8')}`,
      );
    const { page: site } = await it.open('checked.html');
    await assert.rejects(ask(site, '東西壞了想退錢'));
    assert.equal(await site.evaluate(() => globalThis.broken), undefined);
  },
};
