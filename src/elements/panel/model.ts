import type { Advice, Availability, SecretKind } from '../../advice/types.js';
import type { Locale, Region } from '../../content/ids.js';
import type { Channel, Entry, HelpContent } from '../../content/types.js';
import type { GuideEvent, GuideState } from '../../guide/types.js';
import type { SearchHit } from '../../search/types.js';
import type { Mode } from '../shell/attributes.js';
import type { FirstStrings, Strings } from '../shell/strings.js';
import type { Photo } from '../case/photos.js';
import type { Delivery } from '../case/share.js';
import type { LaterSteps } from '../later/later-steps.js';
import type { Values } from './recognition.js';

/** What came of sharing or saving something. */
export interface Delivered {
  readonly what: 'photos' | 'case' | 'reminder';
  readonly how: Delivery;
  /** What it says; '' for photos. */
  readonly text: string;
}

/** What the views need to know that is neither the case nor the content: which tab, what was just copied. */
export interface Ui {
  readonly message: 'agent' | 'own';
  readonly length: 'short' | 'full';
  /** The text that was copied last, or is selected for copying by hand. */
  readonly copied: { readonly text: string; readonly how: 'copied' | 'manual' } | undefined;
  /** Next was pressed with nothing said. */
  readonly missing: boolean;
  /** Entries whose answer was rated. */
  readonly rated: readonly string[];
  /** The shopper is choosing another kind of problem. */
  readonly choosingKind: boolean;
  readonly advice: 'idle' | 'loading' | 'failed';
  readonly search: 'idle' | 'failed';
  /** A sentence about something that failed, or ''. */
  readonly notice: string;
  /** What a screen reader is told of the last search, or ''. */
  readonly announced: string;
  /** What was shared or saved last. */
  readonly delivered: Delivered | undefined;
  /** A case that was just forgotten can be taken back. */
  readonly undo: boolean;
  /** Fields that follow the summary, with what it put there. */
  readonly taken: Values;
  /** Recognised values that the shopper took out. */
  readonly dismissed: readonly string[];
}

export const initialUi: Ui = Object.freeze({
  message: 'agent',
  length: 'short',
  copied: undefined,
  missing: false,
  rated: Object.freeze([]),
  choosingKind: false,
  advice: 'idle',
  search: 'idle',
  notice: '',
  announced: '',
  delivered: undefined,
  undo: false,
  taken: Object.freeze({}),
  dismissed: Object.freeze([]),
});

/** Everything a view may ask the panel to do. */
export interface Actions {
  dispatch(event: GuideEvent): void;
  set(patch: Partial<Ui>): void;
  ask(query: string, composing: boolean): void;
  summarise(summary: string, composing: boolean): void;
  openEntry(id: string): void;
  next(): void;
  /** @param box the text's box, to be selected where copying is refused */
  copy(text: string, box: HTMLTextAreaElement): Promise<void>;
  rate(entry: string, helpful: boolean): void;
  resolve(solved: boolean): void;
  setLocale(locale: Locale): void;
  setRegion(region: Region): void;
  loadAdvice(): void;
  loadSearch(): void;
  /** Takes a recognised value out of its field, for good. */
  dismiss(field: keyof Values): void;
  addPhotos(files: Iterable<File> | null | undefined): void;
  movePhoto(name: string, by: -1 | 1): void;
  removePhoto(name: string): void;
  sharePhotos(): void;
  printCase(): void;
  saveCase(): void;
  remind(): void;
  /** Forgets the case: nothing stays kept, and for a moment it can be taken back. */
  forget(): void;
  undo(): void;
  close(): void;
}

/** What the panel shows at one moment; views are pure functions of it. */
export interface FirstModel {
  readonly state: GuideState;
  readonly ui: Ui;
  readonly strings: FirstStrings;
  readonly content: HelpContent;
  /** False as long as `content` is an outline: lists and closed cards. */
  readonly isWhole: boolean;
  readonly locale: Locale;
  readonly mode: Mode;
  readonly region: Region;
  /** `YYYY-MM-DD`, where the shopper is. */
  readonly today: string;
  /** What is asked; an input method's unfinished syllables are left out. */
  readonly question: string;
  /** Answers to the question, or to the summary from the second step on; undefined while the search loads. */
  readonly hits: readonly SearchHit[] | undefined;
  readonly suggested: readonly Entry[];
  /** The later steps, once their code has loaded. */
  readonly later: LaterSteps | undefined;
  /** On the last step, once its code has loaded. */
  readonly advice: Advice | undefined;
  /** Kinds of secret in the summary: they are left out of everything that leaves the field. */
  readonly secrets: readonly SecretKind[];
  readonly actions: Actions;
  entry(id: string): Entry | undefined;
  /** A photo of the case, once it was made ready. */
  photo(name: string): Photo | undefined;
  availability(channel: Channel): Availability;
}

/** The same for the later steps, which have more to say. */
export interface Model extends FirstModel {
  readonly strings: Strings;
}
