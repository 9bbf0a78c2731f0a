import type { HelpContent } from '../content/types.js';
import type { WrittenContent } from '../content/written.js';
import { mark } from './marks.js';
import { searchIn } from './searching.js';
import { TextRanking } from './text-ranking.js';
import type { Search } from './types.js';
import { wholeEntries } from './whole-entries.js';

/**
 * A search by words alone, ready at once: for the first keystrokes, while the meaning of questions is still loading. A large
 * pack takes long to index; leave it to `createSearch`.
 * @throws {TypeError} where the content has no list of entries with id and title
 */
export function createTextSearch(
  content: Pick<HelpContent, 'entries'> | Pick<WrittenContent, 'entries'>,
): Search {
  const entries = wholeEntries(content);
  const text = new TextRanking(entries);
  for (const _ of text.build());
  return searchIn(entries, text, { mark });
}
