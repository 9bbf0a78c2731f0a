import { Run } from './check.js';
import type { ContentProblem } from './check.js';
import { pack } from './schema.js';
import type { Entry, HelpContent } from './types.js';

export type { ContentProblem } from './check.js';

/** A pack cannot be used; `problems` says all that is wrong with it, in English, for developers. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(
    /** At most `LIMITS.problems`, then one that says how many more there are. */
    readonly problems: readonly ContentProblem[],
  ) {
    const lines = problems.map(({ path, message }) => (path ? `${path} ${message}` : message));
    super(`The content pack cannot be used:\n${lines.join('\n')}`);
  }
}

/** What can only be seen once all parts are there; parts that were wrong are missing. */
function checkReferences({ topics, entries }: Partial<HelpContent>, run: Run): void {
  const ids = (items: readonly ({ readonly id: string } | undefined)[] = []) =>
    new Set(items.map((item) => item?.id));
  const topicIds = ids(topics);
  const entryIds = ids(entries);
  entries?.forEach((entry?: Partial<Entry>, index?: number) => {
    const { topic, related } = entry ?? {};
    if (topics && topic && !topicIds.has(topic)) {
      run.report(`entries[${index}].topic`, `"${topic}" is no topic of this pack`);
    }
    related?.forEach((id, place) => {
      if (id && !entryIds.has(id)) {
        run.report(`entries[${index}].related[${place}]`, `"${id}" is no entry of this pack`);
      }
    });
  });
}

/**
 * Reads a pack that somebody else wrote: an object from JSON or from script. Gives back a fresh, frozen copy that holds
 * known fields only, with what may be left out filled in; of an entry that is all but id, topic, title and answer.
 * @throws {ContentError} with every problem and its path.
 */
export function validateContent(value: unknown): HelpContent {
  const run = new Run();
  let content: HelpContent | undefined;
  try {
    content = pack(value, '', run);
    if (content) checkReferences(content, run);
  } catch (error) {
    // Too large, or an object of the page's own making that throws when it is looked at.
    run.report('', error instanceof Error ? error.message : 'cannot be read');
  }
  if (content && !run.found) return content;
  const more = run.found - run.problems.length;
  throw new ContentError(more ? [...run.problems, { path: '', message: `and ${more} more` }] : run.problems);
}
