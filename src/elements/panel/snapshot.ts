import type { Advice, Availability, SecretKind } from '../../advice/types.js';
import type { Locale, Region } from '../../content/ids.js';
import type { Channel, Entry, HelpContent } from '../../content/types.js';
import type { GuideEvent, GuideState } from '../../guide/types.js';
import type { Mode } from '../shell/settings.js';
import type { FirstStrings, Strings } from '../shell/strings.js';
import type { Photo } from './case-tools.js';
import type { Ui, Values } from './ui.js';

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

/** Everything that can be seen of the panel at one moment; views are pure functions of it. */
export interface FirstSnapshot {
  readonly state: GuideState;
  readonly ui: Ui;
  readonly strings: FirstStrings;
  readonly content: HelpContent;
  /** False as long as `content` has only its first part: lists and closed cards. */
  readonly isWhole: boolean;
  readonly locale: Locale;
  readonly mode: Mode;
  readonly region: Region;
  /** `YYYY-MM-DD`, where the shopper is; '' where the device's clock is wrong. */
  readonly today: string;
  /** Entries that the page wants to show first. */
  readonly suggested: readonly Entry[];
  /** On the last step, once its code has loaded. */
  readonly advice: Advice | undefined;
  /** Kinds of secret in the report: they are left out of everything that leaves the fields. */
  readonly secrets: readonly SecretKind[];
  readonly actions: Actions;
  entry(id: string): Entry | undefined;
  /** A photo of the case, once it was made ready. */
  photo(name: string): Photo | undefined;
  availability(channel: Channel): Availability;
}

/** The same for the later steps, whose sentences have come by then. */
export interface LaterSnapshot extends FirstSnapshot {
  readonly strings: Strings;
}
