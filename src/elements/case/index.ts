import { caseDocumentWith } from '../../advice/writing/case-document.js';
import { caseText } from '../../advice/writing/case-text.js';
import { calendarFile, reminderEvent } from '../../advice/writing/reminder.js';
import type { CaseDocument } from '../../advice/types.js';
import type { Report } from '../../guide/types.js';
import type { CaseLink, CaseSource, CaseTools, Delivered, Delivery, Photo } from '../panel/case-tools.js';
import type { PanelHost } from '../panel/host.js';
import { Latest } from '../panel/latest.js';
import { caseLink, readCase } from './link.js';
import { caseFile, printCase } from './page.js';
import { forgetPhoto, forgetPhotos, keepPhoto, keptNames, keptPhotos } from './photo-store.js';
import { PHOTO_LIMITS, preparePhoto } from './photos.js';
import { qrCode } from './qr-code.js';
import { canPrint, deliverFile, deliverFiles } from './share.js';

const documentOf = ({ report, advice, context, strings }: CaseSource): CaseDocument =>
  caseDocumentWith(report, advice, context, strings);

const deliver = async (file: File, text: string): Promise<Delivered> => ({
  how: await deliverFile(file, text),
  text,
});

class Tools implements CaseTools {
  readonly #host: PanelHost;
  readonly #photos = new Map<string, Photo>();
  /** Counts the cases: photos that are still being made ready when theirs is forgotten are dropped. */
  readonly #cases = new Latest();
  #adding: Promise<void> = Promise.resolve();
  readonly readLink = readCase;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  get photos(): readonly Photo[] {
    return [...this.#photos.values()];
  }

  photo(name: string): Photo | undefined {
    return this.#photos.get(name);
  }

  add(files: Iterable<File>): Promise<void> {
    const isSameCase = this.#cases.current();
    return (this.#adding = this.#adding.then(() => this.#take(files, isSameCase)));
  }

  async remove(name: string): Promise<void> {
    this.#photos.delete(name);
    this.#order(this.#names.filter((other) => other !== name));
    if (this.#keeps) await this.#try(forgetPhoto(name));
  }

  move(name: string, by: -1 | 1): void {
    const names = [...this.#names];
    const from = names.indexOf(name);
    const to = from + by;
    const other = names[to];
    if (from < 0 || other === undefined) return;
    names[from] = other;
    names[to] = name;
    this.#order(names);
  }

  async restore(): Promise<void> {
    const isSameCase = this.#cases.current();
    const wanted = this.#names;
    try {
      for (const file of await keptPhotos()) {
        if (!wanted.includes(file.name)) continue;
        // They were made ready before they were kept.
        const { thumbnail, raw } = await preparePhoto(file, []);
        if (!isSameCase()) return;
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
    if (!isSameCase()) return;
    const found = wanted.filter((name) => this.#photos.has(name));
    this.#order(found);
    if (found.length < wanted.length) this.#host.say('photosLost');
  }

  async clear(others: readonly string[]): Promise<void> {
    this.#cases.next();
    this.#photos.clear();
    if (this.#keeps) await this.#try(forgetPhotos(others));
  }

  forgetKept(): Promise<void> {
    return this.#try(forgetPhotos());
  }

  async takeBack(photos: readonly Photo[]): Promise<void> {
    for (const photo of photos) {
      this.#photos.set(photo.name, photo);
      if (this.#keeps) await this.#try(keepPhoto(photo.name, photo.file));
    }
  }

  share(text: string): Promise<Delivery> {
    const files = this.#names.flatMap((name) => {
      const photo = this.#photos.get(name);
      return photo ? [new File([photo.file], name, { type: photo.file.type })] : [];
    });
    return deliverFiles(files, text);
  }

  print(source: CaseSource): Promise<Delivered> | undefined {
    if (!canPrint()) return this.save(source);
    printCase(documentOf(source));
    return undefined;
  }

  save(source: CaseSource): Promise<Delivered> {
    const data = documentOf(source);
    return deliver(caseFile(data), caseText(data, source.strings.message));
  }

  async link(report: Report): Promise<CaseLink> {
    const url = await caseLink(report, location.href.replace(/#.*$/, ''));
    return { url, code: qrCode(url) };
  }

  remind({ report, advice, context, strings }: CaseSource): Promise<Delivered> | undefined {
    const event = reminderEvent(report, advice, context, strings);
    if (!event) return undefined;
    const file = new File([calendarFile(event)], 'taobao-help.ics', { type: 'text/calendar' });
    return deliver(file, [event.date, event.title, event.text].join('\n'));
  }

  /** Names of the case's photos, in the shopper's order. */
  get #names(): readonly string[] {
    return this.#host.store.state.report.photos;
  }

  /** Whether photos outlive the page. */
  get #keeps(): boolean {
    return this.#host.element.persist === 'local';
  }

  /** Names that are taken: the place where photos are kept is one for all cases. */
  async #others(): Promise<readonly string[]> {
    try {
      return this.#keeps ? await keptNames() : [];
    } catch {
      // Keeping the photo will be refused as well, and the shopper is told then.
      return [];
    }
  }

  async #take(files: Iterable<File>, isSameCase: () => boolean): Promise<void> {
    for (const file of files) {
      const names = this.#names;
      if (!isSameCase()) return;
      if (names.length >= PHOTO_LIMITS.count) {
        this.#host.say('photosFull');
        return;
      }
      const photo = await preparePhoto(file, [...names, ...(await this.#others())]);
      if (!isSameCase()) return;
      this.#photos.set(photo.name, photo);
      this.#order([...this.#names, photo.name]);
      if (this.#keeps) await this.#try(keepPhoto(photo.name, photo.file));
    }
  }

  async #try(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#host.refused(error);
    }
  }

  #order(photos: readonly string[]): void {
    this.#host.store.dispatch({ type: 'describe', patch: { photos } });
  }
}

/** Makes the tools of a case. */
export const createCaseTools = (host: PanelHost): CaseTools => new Tools(host);
