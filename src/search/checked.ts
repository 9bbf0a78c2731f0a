// `taobao-help/search` as other people's code calls it: wrong arguments are told in one line.
import { expectRegion, expectText, expectThat, isObject } from '../content/expect.js';
import type { HelpContent } from '../content/types.js';
import type { WrittenContent } from '../content/written.js';
import { clarify as clarifyUnchecked } from './clarify.js';
import { createSearch as createUnchecked, type CreateSearchOptions } from './create-search.js';
import { gapTopics as topicsOf, type Gap, type GapTopic } from './gaps.js';
import { createTextSearch as createTextUnchecked } from './text-search.js';
import type { Clarification, Search, SearchHit } from './types.js';

const isListOf = (value: unknown, fits: (item: Readonly<Record<string, unknown>>) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => isObject(item) && fits(item));

/** The same search, for callers whose types nobody has checked. */
const checked =
  (search: Search): Search =>
  (query, options) => {
    expectText('search', 'the query', query);
    const { limit, region } = options ?? {};
    expectThat(
      limit === undefined || typeof limit === 'number',
      'search',
      'limit',
      'a number of entries',
      limit,
    );
    if (region !== undefined) expectRegion('search', region);
    return search(query, options ?? {});
  };

/**
 * The whole search: words, meaning and marks. A pack may be as somebody wrote it: what an entry leaves out is empty.
 * @throws {TypeError} where the content has no list of entries with id and title, or the meaning is no such file; another
 * error where the marks cannot be loaded
 */
export const createSearch = async (
  content: Pick<HelpContent, 'entries'> | Pick<WrittenContent, 'entries'>,
  options: CreateSearchOptions = {},
): Promise<Search> => checked(await createUnchecked(content, options));

/**
 * A search by words alone, ready at once: for the first keystrokes, while the meaning of questions is still loading. A large
 * pack takes long to index; leave it to `createSearch`.
 * @throws {TypeError} where the content has no list of entries with id and title
 */
export const createTextSearch = (
  content: Pick<HelpContent, 'entries'> | Pick<WrittenContent, 'entries'>,
): Search => checked(createTextUnchecked(content));

/**
 * The question to ask back where the first two hits are about as likely and the content knows what tells them apart; undefined
 * where the first stands out, or nothing is known.
 * @throws {TypeError} where the hits or the content are none
 */
export function clarify(
  hits: readonly Pick<SearchHit, 'id' | 'score'>[],
  content: Pick<HelpContent, 'distinctions'>,
): Clarification | undefined {
  const areHits = isListOf(hits, ({ id, score }) => typeof id === 'string' && typeof score === 'number');
  expectThat(areHits, 'clarify', 'the hits', 'a list that a search gave', hits);
  expectThat(isObject(content), 'clarify', 'the content', 'a pack', content);
  return clarifyUnchecked(hits, content);
}

/**
 * Groups questions by what they have in common, for an editor: the largest topic first.
 * @throws {TypeError} where it is given no list of questions
 */
export function gapTopics(gaps: readonly Gap[]): GapTopic[] {
  const areGaps = isListOf(gaps, ({ question }) => typeof question === 'string');
  expectThat(areGaps, 'gapTopics', 'the gaps', 'a list of { question, outcome }', gaps);
  return topicsOf(gaps);
}
