// `taobao-help/tools`: what a page may offer to the shopper's own browser agent.
import { advise, guessRegion, redact } from './advice/index.js';
import type { Region } from './content/ids.js';
import type { HelpContent } from './content/types.js';
import { expectPack, expectRegion } from './content/expect.js';
import { createSearch } from './search/index.js';

/** A tool, as browsers with `document.modelContext` take it (WebMCP). */
export interface AgentTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
  readonly annotations: { readonly readOnlyHint: true };
  /** @throws {TypeError} where the input is not what the schema says */
  execute(input: unknown): object;
}

interface ModelContext {
  registerTool(tool: AgentTool, options: { readonly signal: AbortSignal }): unknown;
}

/** Hits that an agent is given. */
const HITS = 3;

const INPUT = {
  type: 'object',
  properties: {
    problem: {
      type: 'string',
      description:
        'What went wrong, in the words of the shopper, in any language. No passwords or card numbers.',
    },
  },
  required: ['problem'],
};

/** The problem as an agent tells it, without its secrets. @throws {TypeError} where it says none */
function problemOf(input: unknown): string {
  const problem = (input as { problem?: unknown } | null)?.problem;
  if (typeof problem !== 'string' || !problem.trim())
    throw new TypeError('problem must be a text: what went wrong.');
  return redact(problem);
}

/**
 * The tools themselves: find an answer, and get the next action. They read and change nothing.
 * @param content a bundled pack, or one that has been checked
 * @throws {TypeError} for anything else, or an unknown region
 */
export async function createTools(
  content: HelpContent,
  { region, now = () => new Date() }: { readonly region?: Region; readonly now?: () => Date } = {},
): Promise<readonly AgentTool[]> {
  expectPack('createTools', 'content', content);
  if (region !== undefined) expectRegion('createTools', region);
  const search = await createSearch(content);
  const entryOf = (id: string | undefined) => content.entries.find((entry) => entry.id === id);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const place = region ?? guessRegion({ timeZone, languages: [content.locale] });
  const common = { inputSchema: INPUT, annotations: { readOnlyHint: true } } as const;
  return [
    {
      ...common,
      name: 'taobao_help_find_answer',
      description: 'Finds answers for a problem with a Taobao order, account, payment or parcel.',
      execute(input) {
        const hits = search(problemOf(input), { limit: HITS, region: place });
        return {
          answers: hits.flatMap(({ id, certainty }) => {
            const entry = entryOf(id);
            return entry
              ? [
                  {
                    id,
                    certainty,
                    title: entry.title,
                    answer: entry.answer,
                    steps: entry.steps,
                    notes: entry.notes,
                  },
                ]
              : [];
          }),
        };
      },
    },
    {
      ...common,
      name: 'taobao_help_next_action',
      description:
        'Says what to do next about such a problem, why, and with which message; it sends and opens nothing.',
      execute(input) {
        const summary = problemOf(input);
        const [hit] = search(summary, { limit: 1, region: place });
        const { urgent, next, message } = advise(
          { entry: hit?.id ?? '', summary },
          { content, now: now(), region: place, timeZone },
        );
        const { title, text, reason, href } = next;
        return { urgent, title, text, reason, href, message: message.own.full };
      },
    },
  ];
}

/**
 * Offers the tools to the shopper's agent, where the browser has `document.modelContext`; else does nothing.
 * @returns takes them back
 * @throws {TypeError} as `createTools` does, whatever the browser
 */
export async function offerTools(
  content: HelpContent,
  options: { readonly region?: Region } = {},
): Promise<() => void> {
  expectPack('offerTools', 'content', content);
  const { modelContext } = (globalThis.document ?? {}) as { modelContext?: ModelContext };
  if (typeof modelContext?.registerTool !== 'function') return () => {};
  const offer = new AbortController();
  for (const tool of await createTools(content, options))
    modelContext.registerTool(tool, { signal: offer.signal });
  return () => {
    offer.abort();
  };
}
