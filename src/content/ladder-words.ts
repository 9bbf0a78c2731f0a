import { LADDERS } from './ladders.js';
import type { Ladder, LadderRung } from './types.js';

/** Sentences of one locale that are of one family alone, by `ladder.rung`; the usual ones stand with the advice. */
export type LadderWords = Readonly<Record<string, Pick<LadderRung, 'title' | 'text' | 'moveOn' | 'done'>>>;

/** The ladders of a locale, from its words. */
export const laddersOf = (words: LadderWords): readonly Ladder[] =>
  LADDERS.map(({ id, entries, rungs }) => ({
    id,
    entries,
    rungs: rungs.map((rung) => ({ ...rung, ...words[`${id}.${rung.id}`] })),
  }));
