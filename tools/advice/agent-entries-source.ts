import { format } from 'prettier';
import { TOLD } from '../../src/advice/deciding/evidence.js';
import { fingerprint } from '../../src/advice/writing/fingerprint.js';
import en from '../../src/content/en.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';

/** The file that carries the Simplified words of the bundled entries, for pages in the other locales. */
export async function agentEntriesSource(): Promise<string> {
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
  const source = `// Written by tools/advice/agent-entries.ts from the packs: \`npm run generate\` after changing one.
import type { AgentEntries } from './types.js';

export const AGENT_ENTRIES: AgentEntries = ${JSON.stringify({
    entries: Object.fromEntries(entries),
    evidence: Object.fromEntries(evidence),
  })};
`;
  return format(source, { parser: 'typescript', singleQuote: true, printWidth: 110, trailingComma: 'all' });
}
