import type { Region } from '../content/ids.js';
import type { Entry } from '../content/types.js';
import { isAskable } from './askable.js';
import type { mark } from './marks.js';
import type { Meaning } from './meaning/index.js';
import type { OwnModel } from './own/meaning.js';
import { mayAnswer } from './named.js';
import { certaintyOf, rank, rankByText } from './ranking.js';
import { sharedWords, type TextRanking } from './text-ranking.js';
import { TUNABLES } from './tunables.js';
import type { Reason, Search } from './types.js';
import { normaliseQuery } from './words.js';

/** Parts of a search beside finding words. */
export interface Abilities {
  readonly meaning?: Meaning;
  /** The page's own meaning file. */
  readonly own?: OwnModel | undefined;
  readonly mark?: typeof mark;
}

/** Turns rankings into hits, each with its reason and its marks. */
export function searchIn(
  entries: readonly Entry[],
  text: TextRanking,
  { meaning, own, mark }: Abilities = {},
): Search {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const reasonFor = (entry: Entry, normalised: string, region?: Region): Reason => {
    const words = sharedWords(normalised, entry);
    const example = words.length === 0 ? meaning?.exampleOf(entry, normalised, region) : undefined;
    return example === undefined ? { kind: 'words', words } : { kind: 'similar', example };
  };
  return (query, { limit = TUNABLES.limit, region } = {}) => {
    const normalised = normaliseQuery(query);
    if (!isAskable(normalised)) return [];
    const matches = text.rank(normalised);
    const ranked = (meaning ? rank(normalised, matches, byId, meaning, own) : rankByText(matches)).filter(
      ({ entry }) => mayAnswer(normalised, region, entry),
    );
    const certainty = certaintyOf(ranked[0]?.score ?? 0);
    const most = certainty === 'answer' ? limit : Math.min(limit, TUNABLES.perhaps);
    const shown = ranked.filter(({ score }) => score >= TUNABLES.floor).slice(0, most);
    const marks = mark?.(
      normalised,
      shown.map(({ entry }) => entry),
    );
    return shown.map(({ entry, score }, i) => ({
      id: entry.id,
      score,
      certainty,
      ranges: marks?.[i] ?? [],
      reason: reasonFor(entry, normalised, region),
    }));
  };
}
