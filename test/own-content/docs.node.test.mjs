// What docs/own-content.md tells people to write is right: its packs, its command, its header.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mergeContent, validateContent } from '../../dist/npm/content/index.js';
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

test('the changes fit the bundled pack', () => {
  const merged = mergeContent(zhHant, sample('changes'));
  assert.ok(merged.entries.some(({ id }) => id === 'shop-pickup'));
  assert.ok(!merged.channels.some(({ id }) => id === 'contact-social'));
});

test('one sentence of a bundled entry can be changed as it says', () => {
  const refund = zhHant.entries.find(({ id }) => id === 'refund-time');
  const merged = mergeContent(zhHant, { entries: [{ ...refund, answer: 'x' }] });
  assert.deepEqual(
    merged.entries.find(({ id }) => id === 'refund-time'),
    { ...refund, answer: 'x' },
  );
});
