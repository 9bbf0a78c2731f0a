import { EMPTY_ENTRY } from '../content/empty-entry.js';
import type { Entry } from '../content/types.js';

const PARTS = Object.keys(EMPTY_ENTRY);

const isNamed = (entry: unknown): entry is Pick<Entry, 'id' | 'title'> => {
  const { id, title } = (entry ?? {}) as Partial<Entry>;
  return typeof id === 'string' && typeof title === 'string';
};

/**
 * The entries of a pack that may not have been validated, each with what it leaves out.
 * @throws {TypeError} where there is no list of entries, or one lacks id or title
 */
export function wholeEntries(content: unknown): readonly Entry[] {
  const { entries } = (content ?? {}) as { readonly entries?: unknown };
  if (!Array.isArray(entries) || !entries.every(isNamed)) {
    throw new TypeError('Expected content with a list of entries, each with an id and a title.');
  }
  return entries.map((entry: Partial<Entry>) =>
    PARTS.every((part) => Object.hasOwn(entry, part))
      ? (entry as Entry)
      : ({ ...EMPTY_ENTRY, ...entry } as Entry),
  );
}
