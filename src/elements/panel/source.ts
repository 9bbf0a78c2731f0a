import type { Locale } from '../../content/ids.js';
import { join } from '../../content/parts.js';
import type { HelpContent } from '../../content/types.js';
import type { AvailabilityStrings } from '../../advice/words/availability/types.js';
import type { FirstStrings } from '../shell/strings.js';
import { loadLocale, type LocalePack } from './locales.js';
import { ownContent, type ContentSettings } from './content-source.js';
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

/**
 * Where content and words come from: the locale's pack, or what the page brings. The last request wins: what became of
 * an older one, a failure too, changes nothing. Of the locale's pack, content is an outline until the whole was asked for.
 */
export class Source {
  #locale: Locale;
  #pack: LocalePack;
  #bundled: HelpContent;
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
    if (!this.#own) this.#whole = undefined;
    return true;
  }

  /**
   * Takes the page's own pack, or goes back to the bundled one where there is none.
   * @returns whether anything changed
   * @throws {ContentError} naming every problem, or what the network said; the content stays as it was
   */
  async bring(settings: ContentSettings): Promise<boolean> {
    this.#wantedContent = settings;
    const isWanted = (): boolean => settings === this.#wantedContent;
    const own = await unlessStale(ownContent(settings), isWanted);
    if (!isWanted() || own === this.#own) return false;
    this.#own = own;
    this.#whole = undefined;
    return true;
  }

  async #complete(): Promise<HelpContent> {
    const pack = this.#pack;
    const { details } = (await pack.loadRest()).default;
    const content = join(pack.first.outline, details);
    if (pack === this.#pack) this.#bundled = content;
    return content;
  }
}
