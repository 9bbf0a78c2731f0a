// The small functions of `taobao-help/content` as other people's code calls them: wrong arguments are told in one line.
import { expectPack, expectRegion, expectText, expectThat, isObject } from './expect.js';
import type { Locale, Region } from './ids.js';
import { resolveLocale as resolveUnchecked } from './locale.js';
import { contentNotes as notesOf } from './notes.js';
import { isOfferedIn as isOffered } from './offered.js';
import type { Entry, HelpContent } from './types.js';
import type { ContentProblem } from './validate.js';
import { wishTo as wishOf, type WishReader } from './wishes.js';

const isListOrNothing = (value: unknown): boolean => value === undefined || Array.isArray(value);

/**
 * The pack for a language tag (BCP 47; underscores and any case are taken, too); English for none.
 * zh-TW, zh-HK, zh-MO, zh-Hant and Cantonese read Traditional, other Chinese Simplified, all else English.
 * @throws {TypeError} where the tag is neither a text nor nothing
 */
export function resolveLocale(tag: string | null | undefined): Locale {
  if (tag != null && typeof tag !== 'string')
    throw new TypeError('resolveLocale(tag): tag must be a language tag such as "zh-TW", or nothing');
  return resolveUnchecked(tag);
}

/**
 * Finds parts of a pack that are right and yet will not be seen, or not by everybody: an editor should know before
 * shoppers miss them.
 * @param content a pack that `validateContent` or `mergeContent` gave
 * @throws {TypeError} for anything else
 */
export function contentNotes(content: HelpContent): ContentProblem[] {
  expectPack('contentNotes', 'content', content);
  return notesOf(content);
}

/**
 * Whether an entry is offered to everybody of a region, in lists and suggestions; elsewhere only its `names` lead to it.
 * @throws {TypeError} for an unknown region, or no entry
 */
export function isOfferedIn(region: Region, entry: Pick<Entry, 'regions'>): boolean {
  expectRegion('isOfferedIn', region);
  const isEntry = isObject(entry) && isListOrNothing(entry.regions);
  expectThat(isEntry, 'isOfferedIn', 'the entry', 'an entry of a pack', entry);
  return isOffered(region, entry);
}

/**
 * A solution in the words for whoever is asked for it: the entry's own wording for that reader, else its text.
 * @throws {TypeError} for an unknown reader, or a solution that is no text
 */
export function wishTo(
  reader: WishReader,
  solution: string,
  entry: Pick<Entry, 'wishes'> | undefined,
): string {
  expectThat(['seller', 'agent'].includes(reader), 'wishTo', 'the reader', '"seller" or "agent"', reader);
  expectText('wishTo', 'the solution', solution);
  const isEntry =
    entry === undefined ||
    (isObject(entry) && isListOrNothing(entry.wishes) && (entry.wishes ?? []).every(isObject));
  expectThat(isEntry, 'wishTo', 'the entry', 'an entry of a pack', entry);
  return wishOf(reader, solution, entry);
}
