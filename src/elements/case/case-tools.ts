import { caseDocumentWith } from '../../advice/writing/case-document.js';
import { caseText } from '../../advice/writing/case-text.js';
import { calendarFile, reminderEvent } from '../../advice/writing/reminder.js';
import type { Advice, AdviceContext, CaseDocument } from '../../advice/types.js';
import type { Report } from '../../guide/types.js';
import type { AdviceStrings } from '../../advice/words/types.js';
import { casePage, printCase } from './page.js';
import { forgetPhoto, forgetPhotos, keepPhoto, keptPhotos } from './photo-store.js';
import { PHOTO_LIMITS, preparePhoto, type Photo } from './photos.js';
import { canPrint, deliverFile, deliverFiles, type Delivery } from './share.js';

/** What a page or a calendar entry of the case is made from. */
export interface PaperSource {
  readonly report: Report;
  readonly advice: Advice;
  readonly context: AdviceContext;
  readonly strings: AdviceStrings;
}

const page = ({ report, advice, context, strings }: PaperSource): CaseDocument =>
  caseDocumentWith(report, advice, context, strings);

/** How a page or a calendar entry reached the shopper, and what it says. */
export interface Paper {
  readonly how: Delivery;
  readonly text: string;
}

const deliver = async (file: File, text: string): Promise<Paper> => ({
  how: await deliverFile(file, text),
  text,
});

/** What the tools need of the panel. */
export interface CaseToolsHost {
  /** Names of the case's photos, in the shopper's order. */
  names(): readonly string[];
  /** Whether photos outlive the page. */
  keeps(): boolean;
  /** The photos or their order changed. */
  changed(names: readonly string[]): void;
  /** A photo too many was left out. */
  full(): void;
  /** Photos of a kept draft are gone. */
  lost(): void;
  /** Photos could not be kept; work goes on. */
  refused(error: unknown): void;
}

/** The rarely used tools of a case: photos, sharing, printing, saving. Loads when the first of them is used. */
export class CaseTools {
  readonly #host: CaseToolsHost;
  readonly #photos = new Map<string, Photo>();
  #adding: Promise<void> = Promise.resolve();
  /** Changes when a case is forgotten: photos still being made ready for it are dropped. */
  #case = {};

  constructor(host: CaseToolsHost) {
    this.#host = host;
  }

  get photos(): readonly Photo[] {
    return [...this.#photos.values()];
  }

  photo(name: string): Photo | undefined {
    return this.#photos.get(name);
  }

  /** Takes photos in, one after the other, as each may fill a phone's memory and needs a name of its own. */
  add(files: Iterable<File>): Promise<void> {
    const current = this.#case;
    return (this.#adding = this.#adding.then(() => this.#take(files, current)));
  }

  async remove(name: string): Promise<void> {
    this.#photos.delete(name);
    this.#host.changed(this.#host.names().filter((other) => other !== name));
    if (this.#host.keeps()) await this.#try(forgetPhoto(name));
  }

  /** Moves a photo towards the start (`-1`) or the end (`1`). */
  move(name: string, by: -1 | 1): void {
    const names = [...this.#host.names()];
    const from = names.indexOf(name);
    const to = from + by;
    const other = names[to];
    if (from < 0 || other === undefined) return;
    names[from] = other;
    names[to] = name;
    this.#host.changed(names);
  }

  /** Takes back the photos that were kept with a draft; the ones that are gone leave the report, too. */
  async restore(): Promise<void> {
    const current = this.#case;
    const wanted = this.#host.names();
    try {
      for (const file of await keptPhotos()) {
        if (!wanted.includes(file.name)) continue;
        // They were made ready before they were kept.
        const { thumbnail, raw } = await preparePhoto(file, []);
        if (current !== this.#case) return;
        this.#photos.set(file.name, {
          name: file.name,
          file,
          ...(thumbnail && { thumbnail }),
          ...(raw && { raw }),
        });
      }
    } catch (error) {
      this.#host.refused(error);
    }
    if (current !== this.#case) return;
    const found = wanted.filter((name) => this.#photos.has(name));
    this.#host.changed(found);
    if (found.length < wanted.length) this.#host.lost();
  }

  /** Forgets all photos, kept ones too. */
  async clear(): Promise<void> {
    this.#case = {};
    this.#photos.clear();
    if (this.#host.keeps()) await this.#try(forgetPhotos());
  }

  /** Keeps no photo any more; those of the case stay in it. */
  forgetKept(): Promise<void> {
    return this.#try(forgetPhotos());
  }

  /** Takes photos back that were forgotten a moment ago. */
  async takeBack(photos: readonly Photo[]): Promise<void> {
    for (const photo of photos) {
      this.#photos.set(photo.name, photo);
      if (this.#host.keeps()) await this.#try(keepPhoto(photo.name, photo.file));
    }
  }

  share(text: string): Promise<Delivery> {
    const files = this.#host.names().flatMap((name) => {
      const photo = this.#photos.get(name);
      return photo ? [new File([photo.file], name, { type: photo.file.type })] : [];
    });
    return deliverFiles(files, text);
  }

  /** Prints the case; where there is nothing to print with, it is saved. */
  print(source: PaperSource): Promise<Paper> | undefined {
    if (!canPrint()) return this.save(source);
    printCase(page(source));
    return undefined;
  }

  save(source: PaperSource): Promise<Paper> {
    const data = page(source);
    return deliver(casePage(data), caseText(data, source.strings.message));
  }

  /** Hands the calendar the day to come back to the case; undefined where there is none. */
  remind({ report, advice, context, strings }: PaperSource): Promise<Paper> | undefined {
    const event = reminderEvent(report, advice, context, strings);
    if (!event) return undefined;
    const file = new File([calendarFile(event)], 'taobao-help.ics', { type: 'text/calendar' });
    return deliver(file, [event.date, event.title, event.text].join('\n'));
  }

  async #take(files: Iterable<File>, current: object): Promise<void> {
    for (const file of files) {
      const names = this.#host.names();
      if (current !== this.#case) return;
      if (names.length >= PHOTO_LIMITS.count) {
        this.#host.full();
        return;
      }
      const photo = await preparePhoto(file, names);
      if (current !== this.#case) return;
      this.#photos.set(photo.name, photo);
      this.#host.changed([...this.#host.names(), photo.name]);
      if (this.#host.keeps()) await this.#try(keepPhoto(photo.name, photo.file));
    }
  }

  async #try(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#host.refused(error);
    }
  }
}
