// Writes src/elements/*/locales/. Run it after adding a locale.
import { writeFileSync } from 'node:fs';
import { FILES } from './files.mjs';

for (const [file, text] of Object.entries(FILES)) writeFileSync(file, text);
