import { Run } from './check.js';
import type { ContentProblem } from './check.js';
import { LIMITS } from './limits.js';
import { checkReferences, idsOf } from './references.js';
import { pack } from './schema.js';
import type { HelpContent } from './types.js';

export type { ContentProblem } from './check.js';

/** How to check a pack. */
export interface CheckOptions {
  /** How many problems are listed one by one, 100 if not said; all are counted. */
  readonly problems?: number;
}

/** A pack cannot be used; `problems` says all that is wrong with it, in English, for developers. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(
    /** At most as many as were asked for, then one that says how many more there are. */
    readonly problems: readonly ContentProblem[],
  ) {
    const lines = problems.map(({ path, message }) => (path ? `${path} ${message}` : message));
    super(`The content pack cannot be used:\n${lines.join('\n')}`);
  }
}

/**
 * Runs a check over what somebody else wrote.
 * @throws {ContentError} where the check reports a problem, or what is checked throws
 */
export function checked<T>(
  check: (run: Run) => T | undefined,
  { problems = LIMITS.problems }: CheckOptions,
): T {
  const run = new Run(problems);
  let result: T | undefined;
  try {
    result = check(run);
  } catch (error) {
    // Too large, or an object of the page's own making that throws when it is looked at.
    run.report('', error instanceof Error ? error.message : 'cannot be read');
  }
  if (result && !run.found) return result;
  const more = run.found - run.problems.length;
  throw new ContentError(more ? [...run.problems, { path: '', message: `and ${more} more` }] : run.problems);
}

/**
 * Reads a pack that somebody else wrote (a `WrittenContent`): an object from JSON or from script. Gives back a fresh,
 * frozen copy that holds known fields only, with what may be left out filled in; of an entry that is all but id, topic,
 * title and answer.
 * @throws {ContentError} with every problem and its path.
 */
export function validateContent(value: unknown, options: CheckOptions = {}): HelpContent {
  return checked((run) => {
    const content = pack(value, '', run) as Partial<HelpContent> | undefined;
    if (content) {
      const known = { topics: content.topics && idsOf(content.topics), entries: idsOf(content.entries) };
      checkReferences(content, known, 'this pack', run);
    }
    return content as HelpContent | undefined;
  }, options);
}
