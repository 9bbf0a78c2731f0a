// npm run schema: writes dist/content.schema.json, for editors and for checks in other languages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { contentSchema } from './content.js';

mkdirSync('dist', { recursive: true });
writeFileSync('dist/content.schema.json', `${JSON.stringify(contentSchema(), null, 2)}\n`);
