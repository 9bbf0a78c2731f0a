import type { AvailabilityStrings } from '../../advice/words/availability/types.js';
import type { FirstContent, LaterContent } from '../../content/parts.js';
import type { FirstStrings, LaterStrings } from '../shell/strings.js';

// Files named `*.data.ts` are evaluated by the build, which ships only what they export.

/** Content and sentences of the first step, in one locale. */
export interface FirstPart {
  readonly content: FirstContent;
  readonly strings: FirstStrings;
}

/** The same for the search and the later steps. */
export interface LaterPart {
  readonly content: LaterContent;
  readonly strings: LaterStrings;
}

/** A locale as far as the first step needs it. */
export interface LocalePack {
  readonly first: FirstPart;
  readonly availability: AvailabilityStrings;
  /** @throws where the chunk cannot be had */
  loadLater(): Promise<LaterPart>;
}
