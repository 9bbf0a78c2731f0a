/** Writes src/advice/words/agent-entries.generated.ts from the packs. Run it with `npm run generate`. */
import { writeFileSync } from 'node:fs';
import { agentEntriesSource } from './agent-entries-source.js';

writeFileSync(
  new URL('../../src/advice/words/agent-entries.generated.ts', import.meta.url),
  await agentEntriesSource(),
);
