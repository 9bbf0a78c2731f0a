import type { Advice, AdviceContext } from '../../advice/types.js';
import type { AdviceStrings } from '../../advice/words/types.js';
import type { Report } from '../../guide/types.js';

/** A photo that stays on the device. */
export interface Photo {
  /** Unique in the case, and among all that is kept; the message names it. */
  readonly name: string;
  readonly file: Blob;
  /** Left out where the browser cannot read the format (HEIC outside Safari). */
  readonly thumbnail?: HTMLCanvasElement;
  /**
   * The file could not be made smaller, and its metadata (place, device) was overwritten (`blanked`) or is still inside
   * (`whole`); left out where it was drawn anew.
   */
  readonly raw?: 'blanked' | 'whole';
}

/** How something reached the shopper; `dropped` where this browser can neither share nor save. */
export type Delivery = 'shared' | 'refused' | 'saved' | 'dropped';

/** A delivery, and the text that was delivered. */
export interface Delivered {
  readonly how: Delivery;
  readonly text: string;
}

/** All that a case document or a calendar entry of the case is made from. */
export interface CaseSource {
  readonly report: Report;
  readonly advice: Advice;
  readonly context: AdviceContext;
  readonly strings: AdviceStrings;
}

/** A case as an address. */
export interface CaseLink {
  readonly url: string;
  /** The same for a phone's camera; undefined where it is too long for one. */
  readonly code: HTMLCanvasElement | undefined;
}

/** The rarely used tools of a case, which the room `case/` makes: photos, sharing, printing, saving. */
export interface CaseTools {
  readonly photos: readonly Photo[];
  photo(name: string): Photo | undefined;
  /** Takes photos in, one after the other, as each may fill a phone's memory and needs a name of its own. */
  add(files: Iterable<File>): Promise<void>;
  remove(name: string): Promise<void>;
  /** Moves a photo towards the start (`-1`) or the end (`1`). */
  move(name: string, by: -1 | 1): void;
  /** Takes back the photos that were kept with a draft; the ones that are gone leave the report, too. */
  restore(): Promise<void>;
  /** Forgets all photos, kept ones too, but for those that others keep. */
  clear(others: readonly string[]): Promise<void>;
  /** Keeps no photo any more; those of the case stay in it. */
  forgetKept(): Promise<void>;
  /** Takes photos back that were forgotten a moment ago. */
  takeBack(photos: readonly Photo[]): Promise<void>;
  /** @param text the message that goes with the photos */
  share(text: string): Promise<Delivery>;
  /** Prints the case document; where there is nothing to print with, saves it. */
  print(source: CaseSource): Promise<Delivered> | undefined;
  save(source: CaseSource): Promise<Delivered>;
  /** A link that opens the case on another device, and its code; photos and secrets stay here. */
  link(report: Report): Promise<CaseLink>;
  /** The case in a fragment of an address; undefined where it is damaged. */
  readLink(fragment: string): Promise<Partial<Report> | undefined>;
  /** Hands the calendar the day to come back to the case; undefined where there is none. */
  remind(source: CaseSource): Promise<Delivered> | undefined;
}
