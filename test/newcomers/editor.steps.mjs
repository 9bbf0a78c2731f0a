// An editor, alone: one file beside the page, a question, a mistake that is told.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './widget.mjs';

const page =
  '<!doctype html><html lang="zh-TW"><meta charset="utf-8"><title>店</title><script defer src="taobao-help/taobao-help.classic.js"></script><taobao-help src="our-help.json"></taobao-help></html>';

export const steps = {
  'has a page with the widget'(it) {
    cpSync(join(it.repository, 'dist'), join(it.folder, 'taobao-help'), { recursive: true });
    writeFileSync(join(it.folder, 'index.html'), page);
  },
  async 'saves the example as it stands, reloads, and finds the answer'(it) {
    const example = it.block('docs/own-content.md', '## Change a bundled pack', 'json');
    writeFileSync(join(it.folder, 'our-help.json'), example);
    const { $schema } = JSON.parse(example);
    assert.ok(readFileSync(join(it.folder, $schema), 'utf8'), 'the schema that the editor reads is there');
    const { page: site, told } = await it.open('index.html');
    const { shown } = await ask(site, '自取');
    assert.ok(shown.includes('到門市自取'));
    assert.deepEqual(told, []);
  },
  async 'makes a mistake, and reads in the console where'(it) {
    const file = join(it.folder, 'our-help.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('https://example.com/map', 'example.com/map'));
    const { page: site, told } = await it.open('index.html');
    await ask(site, '退款多久');
    assert.match(told.join('\n'), /entries\[0\]\.steps\[0\]\.url must be an address that starts with https:/);
  },
};
