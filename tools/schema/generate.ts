// npm run schema: writes the JSON Schemas of content for editors and other languages, and the bundled packs as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import en from '../../src/content/en.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';
import type { HelpContent } from '../../src/content/types.js';
import { changesSchema, localesSchema, packSchema } from './content.js';

/** @param indent spaces a level, for what people read and copy from; what tools alone read goes without. */
function write(file: string, value: unknown, indent = 0): void {
  writeFileSync(`dist/${file}`, `${JSON.stringify(value, null, indent)}\n`);
}

/** Every id of a pack, to link to, to put others in its place, or to leave it out. */
function idsOf({ topics, entries, channels, phoneLines, resources }: HelpContent): Record<string, string[]> {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  return {
    topics: ids(topics),
    entries: ids(entries),
    channels: ids(channels),
    phoneLines: ids(phoneLines),
    resources: resources.map(({ url }) => url),
  };
}

mkdirSync('dist/packs', { recursive: true });
write('content.schema.json', packSchema());
write('changes.schema.json', changesSchema());
write('locales.schema.json', localesSchema());
for (const pack of [hant, hans, en]) {
  write(`packs/${pack.locale}.json`, { $schema: '../content.schema.json', ...pack }, 1);
}
write('packs/ids.json', idsOf(hant), 1);
