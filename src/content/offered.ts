import type { Region } from './ids.js';
import type { Entry } from './types.js';

/** Whether an entry is offered to everybody of a region, in lists and suggestions; elsewhere only its `names` lead to it. */
export const isOfferedIn = (region: Region, { regions }: Pick<Entry, 'regions'>): boolean =>
  !regions || regions.includes(region);

/** The notes of an entry that are of use in a region, in their order. */
export const notesIn = (
  region: Region,
  { notes, localNotes = [] }: Pick<Entry, 'notes' | 'localNotes'>,
): readonly string[] =>
  notes.filter((note) => localNotes.every((local) => local.note !== note || local.regions.includes(region)));
