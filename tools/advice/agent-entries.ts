/** Writes the Simplified words of the bundled entries and their evidence from the packs. Run it with `npm run generate`. */
import { writeFileSync } from 'node:fs';
import { agentEntriesSources } from './agent-entries-source.js';

for (const [name, text] of Object.entries(await agentEntriesSources())) {
  writeFileSync(new URL(`../../src/advice/words/${name}`, import.meta.url), text);
}
