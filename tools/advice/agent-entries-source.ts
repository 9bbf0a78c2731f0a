import { format } from 'prettier';
import { TOLD } from '../../src/advice/deciding/evidence.js';
import { fingerprint } from '../../src/advice/writing/fingerprint.js';
import en from '../../src/content/en.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';

const source = (type: string, name: string, value: unknown): Promise<string> =>
  format(
    `// Written by tools/advice/agent-entries.ts from the packs: \`npm run generate\` after changing one.
import type { ${type} } from './types.js';

export const ${name}: ${type} = ${JSON.stringify(value)};
`,
    { parser: 'typescript', singleQuote: true, printWidth: 110, trailingComma: 'all' },
  );

/** The files that carry the Simplified words of the bundled entries, for pages in the other locales; by their names. */
export async function agentEntriesSources(): Promise<Readonly<Record<string, string>>> {
  // Who only asks for a channel has no problem to tell yet.
  const entries = hans.entries
    .filter(({ topic }) => topic !== 'contact')
    .map(({ id, problem, solutions, wishes = [] }) => {
      const of = [hant, en].map((pack) => fingerprint(pack.entries.find((entry) => entry.id === id)!));
      // A solution, then what the seller and an agent are asked, where that is put in another way.
      const spoken = solutions.map((solution) => {
        const wish = wishes.find((each) => each.solution === solution);
        return wish ? [solution, wish.toSeller ?? '', wish.toAgent ?? ''].join('|') : solution;
      });
      return [id, [of.join(' '), problem, ...spoken]] as const;
    });
  const evidence = hans.entries
    .flatMap((entry) => entry.evidence)
    .filter(({ id }) => !TOLD.includes(id))
    .map(({ id, text }) => [id, text] as const);
  return {
    'agent-entries.generated.ts': await source('AgentEntries', 'AGENT_ENTRIES', Object.fromEntries(entries)),
    'agent-evidence.generated.ts': await source(
      'AgentEvidence',
      'AGENT_EVIDENCE',
      Object.fromEntries(evidence),
    ),
  };
}
