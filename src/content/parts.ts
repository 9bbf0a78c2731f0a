// A bundled pack in two parts: what is seen before any entry is opened, and the rest, which can be loaded later.
import type { Entry, HelpContent } from './types.js';

/** What a list of entries shows, and what decides whether an entry stands in it. */
type EntryOutline = Pick<Entry, 'id' | 'topic' | 'title' | 'answer' | 'role' | 'regions'>;
type EntryDetails = Omit<Entry, keyof EntryOutline>;

/** A pack whose entries have no more than a list of them shows. */
export interface Outline extends Omit<HelpContent, 'entries' | 'howTo' | 'distinctions' | 'ladders'> {
  readonly entries: readonly EntryOutline[];
}

/** What an outline lacks; entries in the same order. */
export interface Details extends Pick<HelpContent, 'howTo' | 'distinctions' | 'ladders'> {
  readonly entries: readonly EntryDetails[];
}

const NO_DETAILS: EntryDetails = {
  keywords: [],
  steps: [],
  notes: [],
  problem: '',
  solutions: [],
  evidence: [],
  related: [],
};

const outlineOf = ({ id, topic, title, answer, role, regions }: Entry): EntryOutline => ({
  id,
  topic,
  title,
  answer,
  ...(role && { role }),
  ...(regions && { regions }),
});

/** Parts a pack; {@link join} makes it whole again. */
export function part({ entries, howTo, distinctions = [], ladders = [], ...rest }: HelpContent): {
  outline: Outline;
  details: Details;
} {
  return {
    outline: {
      ...rest,
      entries: entries.map(outlineOf),
    },
    details: {
      howTo,
      distinctions,
      ladders,
      entries: entries.map(({ id, topic, title, answer, role, regions, ...details }) => details),
    },
  };
}

/** The pack of an outline: whole with its details, else with entries that have nothing but their answer. */
export const join = (
  outline: Outline,
  { howTo, distinctions, ladders, entries }: Partial<Details> = {},
): HelpContent => ({
  ...outline,
  howTo: howTo ?? [],
  distinctions: distinctions ?? [],
  ladders: ladders ?? [],
  entries: outline.entries.map((entry, i) => ({ ...NO_DETAILS, ...entry, ...entries?.[i] })),
});
