import type { Fact } from '../../advice/story/types.js';
import type { Advice, Availability, ClockContext, SecretKind } from '../../advice/types.js';
import type { Locale, Region } from '../../content/ids.js';
import type { Channel, Entry, HelpContent } from '../../content/types.js';
import type { GuideEvent, GuideState, Report } from '../../guide/types.js';
import type { Mode } from '../shell/settings.js';
import type { FirstStrings, Strings } from '../shell/strings.js';
import type { Photo } from './case-tools.js';
import type { Ui } from './ui.js';

/** Everything a view may ask the panel to do. */
export interface Actions {
  dispatch(event: GuideEvent): void;
  set(patch: Partial<Ui>): void;
  ask(query: string, composing: boolean): void;
  summarise(summary: string, composing: boolean): void;
  openEntry(id: string): void;
  /** Says which kind of problem it is; the step stays. */
  name(entry: string): void;
  next(): void;
  /** @param box the text's box, to be selected where copying is refused */
  copy(text: string, box: HTMLInputElement | HTMLTextAreaElement): Promise<void>;
  /** Opens the field of a detail, or closes it with ''. */
  edit(detail: string): void;
  /** A rung brought nothing: on to the next. */
  tryRung(id: string): void;
  untryRung(id: string): void;
  rate(entry: string, helpful: boolean): void;
  resolve(solved: boolean): void;
  setLocale(locale: Locale): void;
  setRegion(region: Region): void;
  loadAdvice(): void;
  loadSearch(): void;
  /** Empties a field and takes a fact out of the story, for good: the words do not bring it back. */
  removeDetail(field: keyof Report | undefined, fact: Pick<Fact, 'role' | 'value'> | undefined): void;
  addPhotos(files: Iterable<File> | null | undefined): void;
  movePhoto(name: string, by: -1 | 1): void;
  removePhoto(name: string): void;
  sharePhotos(): void;
  printCase(): void;
  saveCase(): void;
  /** Makes a link of the case, for another device. */
  linkCase(): void;
  /**
   * Hands the case over to the page's own channel.
   * @returns whether the page leaves the rest to us
   */
  handOff(message: string): boolean;
  remind(): void;
  /**
   * Forgets the case: nothing stays kept, and for a moment it can be taken back.
   * @param next another question follows
   */
  forget(next?: boolean): void;
  undo(): void;
  close(): void;
}

/** Everything that can be seen of the panel at one moment; views are pure functions of it. */
export interface FirstSnapshot {
  readonly clock: ClockContext;
  readonly state: GuideState;
  readonly ui: Ui;
  readonly strings: FirstStrings;
  readonly content: HelpContent;
  /** False as long as `content` has only its first part: lists and closed cards. */
  readonly isWhole: boolean;
  readonly locale: Locale;
  readonly mode: Mode;
  readonly region: Region;
  /** The page's address, without a fragment. */
  readonly page: string;
  /** A template of the page's own next channel, '' for its event alone; undefined where there is none. */
  readonly handoff: string | undefined;
  /** `YYYY-MM-DD`, where the shopper is; '' where the device's clock is wrong. */
  readonly today: string;
  /** Entries that the page wants to show first. */
  readonly suggested: readonly Entry[];
  /** From the second step on, once the later steps have loaded. */
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
