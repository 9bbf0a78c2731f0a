import type { Recognised } from '../../advice/types.js';
import type { Region } from '../../content/ids.js';
import type { Report } from '../../guide/types.js';
import type { SearchHit } from '../../search/types.js';
import type { Delivered } from './case-tools.js';

/** Values by field of the report. */
export type Values = Readonly<Partial<Record<Recognised['field'], string>>>;

/** Facts of the interface that are neither the case nor the content: which tab, what was just copied. */
export interface Ui {
  /** An input method is composing: its unfinished syllables are no question yet. */
  readonly composing: boolean;
  /** The text that is answered: the search box's, or the summary from the second step on; while composing, the last one. */
  readonly question: string;
  /** Answers to the question, best first; undefined while the search loads. */
  readonly hits: readonly SearchHit[] | undefined;
  readonly search: 'idle' | 'failed';
  /** The region that the shopper chose; undefined goes by the page. */
  readonly region: Region | undefined;
  /** The later steps with their advice are loading, or failed to. */
  readonly advice: 'idle' | 'loading' | 'failed';
  readonly length: 'short' | 'full';
  /** The text that was copied last, or is selected for copying by hand. */
  readonly copied: { readonly text: string; readonly how: 'copied' | 'manual' } | undefined;
  /** Next was pressed with nothing said. */
  readonly missing: boolean;
  /** Every topic is shown, not only what happens most. */
  readonly allTopics: boolean;
  /** Details that the action can do without are shown, too. */
  readonly moreDetails: boolean;
  /** Id of the detail whose field is open, or ''. */
  readonly editing: string;
  /** The rung that the shopper went off to take, or '': how it went is asked next. */
  readonly done: string;
  /** The rung that was marked as tried last, or '': it can be taken back. */
  readonly justTried: string;
  /** The entry that the words named by themselves, or ''; it follows them until the shopper chooses. */
  readonly implied: string;
  /** Entries whose answer was rated. */
  readonly rated: readonly string[];
  /** The shopper is choosing another kind of problem. */
  readonly choosingKind: boolean;
  /** A sentence about something that failed, or ''. */
  readonly notice: string;
  /** The last search in a sentence for screen readers, or ''. */
  readonly announced: string;
  /** The last thing that was shared or saved; photos have no text. */
  readonly delivered: (Delivered & { readonly what: 'photos' | 'case' | 'reminder' }) | undefined;
  /** The way in which the last case went, which can be taken back, or ''. */
  readonly undo: '' | 'forgotten' | 'finished' | 'replaced';
  /** The case as a link, and as a code for a phone's camera where it is short enough; of the report as it was then. */
  readonly link:
    | { readonly report: Report; readonly url: string; readonly code: HTMLCanvasElement | undefined }
    | undefined;
  /** Fields that follow the summary, with the values it gave them. */
  readonly taken: Values;
  /** Recognised values that the shopper took out. */
  readonly dismissed: readonly string[];
}

export const initialUi: Ui = Object.freeze({
  composing: false,
  question: '',
  hits: undefined,
  search: 'idle',
  region: undefined,
  advice: 'idle',
  length: 'short',
  copied: undefined,
  missing: false,
  allTopics: false,
  moreDetails: false,
  editing: '',
  done: '',
  justTried: '',
  implied: '',
  rated: Object.freeze([]),
  choosingKind: false,
  notice: '',
  announced: '',
  delivered: undefined,
  undo: '',
  link: undefined,
  taken: Object.freeze({}),
  dismissed: Object.freeze([]),
});
