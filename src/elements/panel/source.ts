import type { Locale } from '../../content/ids.js';
import { join } from '../../content/parts.js';
import type { HelpContent } from '../../content/types.js';
import type { AvailabilityStrings } from '../../advice/words/availability/types.js';
import type { FirstStrings } from '../shell/strings.js';
import { loadLocale, type LocalePack } from './locales.js';
import { bringContent, type Brought, type ContentSettings } from './content-source.js';
import type { LoadedStrings } from '../later/later-steps.js';

/** What was asked for; a failure that nobody waits for any more is no failure. */
async function unlessStale<Value>(
  asked: Promise<Value>,
  isWanted: () => boolean,
): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isWanted()) throw error;
    return undefined;
  }
}

/** A locale's pack as a whole. @throws where it cannot be loaded */
async function complete({ first, loadRest }: LocalePack): Promise<HelpContent> {
  return join(first.outline, (await loadRest()).default.details);
}

/**
 * Where content and words come from: the locale's pack, or what the page brings. The last request wins: what became of
 * an older one, a failure too, changes nothing. Of the locale's pack, content is an outline until the whole was asked for.
 */
export class Source {
  #locale: Locale;
  #pack: LocalePack;
  #bundled: HelpContent;
  #brought: Brought | undefined;
  /** The pack whose details have come. */
  #completed: LocalePack | undefined;
  #own: HelpContent | undefined;
  #whole: Promise<HelpContent> | undefined;
  #wantedLocale: Locale;
  #wantedContent: ContentSettings | undefined;

  constructor(locale: Locale, pack: LocalePack) {
    this.#locale = this.#wantedLocale = locale;
    this.#pack = pack;
    this.#bundled = join(pack.first.outline);
  }

  get locale(): Locale {
    return this.#locale;
  }

  get content(): HelpContent {
    return this.#own ?? this.#bundled;
  }

  /** Whether the page's content has a part per language, which has to be read when the language has changed. */
  get isLocalised(): boolean {
    return this.#brought?.isLocalised ?? false;
  }

  /** Whether content has all that there is, and not an outline alone. */
  get isWhole(): boolean {
    return this.#own !== undefined || this.#completed === this.#pack;
  }

  get availability(): AvailabilityStrings {
    return this.#pack.availability;
  }

  get strings(): FirstStrings {
    return this.#pack.first.strings;
  }

  /**
   * All of the content; the same promise as long as that stays the content.
   * @throws where it cannot be loaded: then the next call tries again
   */
  whole(): Promise<HelpContent> {
    if (this.#whole) return this.#whole;
    const whole = this.#own ? Promise.resolve(this.#own) : this.#complete();
    whole.catch(() => {
      if (whole === this.#whole) this.#whole = undefined;
    });
    return (this.#whole = whole);
  }

  /** What the later steps say. @throws where it cannot be loaded */
  async laterStrings(): Promise<LoadedStrings> {
    const { availability, loadRest } = this.#pack;
    return { later: (await loadRest()).default.strings, availability };
  }

  /**
   * Changes the locale; the old one stays until the new one is there.
   * @returns whether anything changed
   * @throws where the locale's chunk cannot be loaded
   */
  async localise(locale: Locale): Promise<boolean> {
    this.#wantedLocale = locale;
    if (locale === this.#locale) return false;
    const isWanted = (): boolean => locale === this.#wantedLocale;
    const pack = await unlessStale(loadLocale(locale), isWanted);
    if (!pack || !isWanted()) return false;
    this.#locale = locale;
    this.#pack = pack;
    this.#bundled = join(pack.first.outline);
    if (this.#brought?.isLocalised) this.#own = undefined;
    if (!this.#own) this.#whole = undefined;
    return true;
  }

  /**
   * Takes what the page brings, or goes back to the bundled pack where it brings none.
   * @returns whether anything changed
   * @throws {ContentError} naming every problem, or what the network said; the content stays as it was
   */
  async bring(settings: ContentSettings): Promise<boolean> {
    this.#wantedContent = settings;
    const isWanted = (): boolean => settings === this.#wantedContent;
    const brought = await unlessStale(bringContent(settings), isWanted);
    if (!isWanted()) return false;
    this.#brought = brought;
    return this.#readOwn(isWanted);
  }

  /**
   * Takes the part of the page's content that is in the language shown now, which has changed.
   * @returns whether anything changed
   * @throws {ContentError} naming every problem; the bundled pack of the language stays
   */
  relocalise(): Promise<boolean> {
    const brought = this.#brought;
    return this.#readOwn(() => brought === this.#brought);
  }

  async #readOwn(isWanted: () => boolean): Promise<boolean> {
    const locale = this.#locale;
    const stands = (): boolean => isWanted() && (!this.isLocalised || locale === this.#locale);
    const own = await unlessStale(this.#readFor(locale), stands);
    if (!stands() || own === this.#own) return false;
    this.#own = own;
    this.#whole = undefined;
    return true;
  }

  async #readFor(locale: Locale): Promise<HelpContent | undefined> {
    return this.#brought?.read(locale, async (base) =>
      complete(base === this.#locale ? this.#pack : await loadLocale(base)),
    );
  }

  async #complete(): Promise<HelpContent> {
    const pack = this.#pack;
    const content = await complete(pack);
    if (pack === this.#pack) {
      this.#bundled = content;
      this.#completed = pack;
    }
    return content;
  }
}
