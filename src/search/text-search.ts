import type { HelpContent } from '../content/types.js';
import { mark } from './marks.js';
import { searchIn } from './searching.js';
import { TextRanking } from './text-ranking.js';
import type { Search } from './types.js';

/**
 * A search by words alone, ready at once: for the first keystrokes, while the meaning of questions is still loading. A large
 * pack takes long to index; leave it to `createSearch`.
 */
export function createTextSearch(content: Pick<HelpContent, 'entries'>): Search {
  const text = new TextRanking(content.entries);
  for (const _ of text.build());
  return searchIn(content.entries, text, { mark });
}
