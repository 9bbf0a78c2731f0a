import { weightOf } from './matters.js';
import { CIRCUMSTANCES, hasFact, type Circumstance, type Story } from './types.js';

/** What a search found, as evidence of what a story is about. */
export interface Evidence {
  readonly id: string;
  /** 0–1. */
  readonly score: number;
}

/** The thing that has to be put right, and what surrounds it. */
export interface Case {
  /** Entry id; '' where nothing tells. */
  readonly entry: string;
  readonly circumstances: readonly Circumstance[];
}

/** Entries that are circumstances of another case, unless nothing else is told. */
const AROUND: Readonly<Record<string, Circumstance | ''>> = {
  'special-unreachable': 'unreachable',
  'special-unhappy': 'agent-refused',
};
const isAround = (id: string): boolean => id in AROUND || id.startsWith('contact-');

/** From this score on a hit of the search for a circumstance is taken for one. */
const SURE = 0.5;
/** How much of a word's certainty is left where another one stands before it. */
const FADING = 0.85;

/** Circumstances that a story tells, in the order of their list. */
export const circumstancesIn = (story: Pick<Story, 'facts'>): readonly Circumstance[] =>
  CIRCUMSTANCES.filter((value) => hasFact(story, 'circumstance', value));

/**
 * Chooses the entry for the thing that has to be put right. Being unreachable, unhappy, late or urgent never is that
 * while something else is told; a hit for it, or an entry that was picked, stays as a circumstance.
 *
 * @param hits of a search for the same text, best first; left out, the words of the story decide alone
 * @param known whether a pack has an entry; those it does not have are passed over
 */
export function caseOf(
  story: Story,
  hits: readonly Evidence[] = [],
  known: (entry: string) => boolean = () => true,
): Case {
  const scores = new Map<string, number>();
  const add = (id: string, score: number): void => void scores.set(id, (scores.get(id) ?? 0) + score);
  for (const { id, score } of hits) if (!isAround(id) && known(id)) add(id, score);
  story.matters.filter(known).forEach((id, i) => add(id, weightOf(id) * FADING ** i));
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  const first = hits.find(({ id }) => known(id));
  const around = hits.filter(({ id, score }) => id in AROUND && score >= SURE).map(({ id }) => AROUND[id]);
  const told = circumstancesIn(story);
  return {
    entry:
      best?.[0] ??
      first?.id ??
      (told.includes('unreachable') && known('special-unreachable')
        ? 'special-unreachable'
        : told.includes('agent-refused') && known('special-unhappy')
          ? 'special-unhappy'
          : ''),
    circumstances: CIRCUMSTANCES.filter((value) => told.includes(value) || around.includes(value)),
  };
}
