// Packs, command and header in docs/own-content.md work as they stand there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent, validateContent } from '../../dist/npm/content/index.js';
import zhHant from '../../dist/npm/content/zh-Hant.js';

const docs = readFileSync('docs/own-content.md', 'utf8');

/** The JSON after `<!-- checked: name -->`. */
const sample = (name) => {
  const [, json] = new RegExp(`<!-- checked: ${name} -->\\s*\`\`\`json\\n([^]*?)\`\`\``).exec(docs);
  return JSON.parse(json);
};

test('the pack is valid', () => {
  assert.equal(validateContent(sample('pack')).entries.length, 1);
});

test('the changes fit the bundled pack', async () => {
  const merged = await readContent(sample('changes'), 'zh-Hant', () => zhHant);
  assert.ok(merged.entries.some(({ id }) => id === 'shop-pickup'));
  assert.ok(!merged.channels.some(({ id }) => id === 'contact-social'));
});

test('the several languages are those of their parts', async () => {
  for (const [locale, title] of [
    ['zh-Hant', '營業時間'],
    ['en', 'Opening hours'],
  ]) {
    const { default: pack } = await import(`../../dist/npm/content/${locale}.js`);
    const { entries } = await readContent(sample('locales'), locale, () => pack);
    assert.equal(entries.at(-1).title, title);
  }
  assert.equal(await readContent(sample('locales'), 'zh-Hans', assert.fail), undefined);
});
