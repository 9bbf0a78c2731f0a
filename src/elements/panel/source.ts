import type { Locale } from '../../content/ids.js';
import type { HelpContent } from '../../content/types.js';
import type { AvailabilityStrings } from '../../strings/advice/availability/types.js';
import type { Strings } from '../../strings/types.js';
import { loadLocale, type LocalePack } from '../locales.js';
import { ownContent, type ContentSettings } from './content-source.js';

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
 * an older one, a failure too, changes nothing.
 */
export class Source {
  #locale: Locale;
  #pack: LocalePack;
  #own: HelpContent | undefined;
  #wantedLocale: Locale;
  #wantedContent: ContentSettings | undefined;

  constructor(locale: Locale, pack: LocalePack) {
    this.#locale = this.#wantedLocale = locale;
    this.#pack = pack;
  }

  get locale(): Locale {
    return this.#locale;
  }

  get content(): HelpContent {
    return this.#own ?? this.#pack.content;
  }

  get availability(): AvailabilityStrings {
    return this.#pack.availability;
  }

  get strings(): Strings {
    return this.#pack.strings;
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
    return true;
  }
}
