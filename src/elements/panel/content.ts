import type { ReactiveController } from 'lit';
import type { AvailabilityStrings } from '../../advice/words/availability/types.js';
import type { Locale } from '../../content/ids.js';
import { join } from '../../content/parts.js';
import type { HelpContent } from '../../content/types.js';
import { hostLocale } from '../shell/host-locale.js';
import { loadLocale } from '../shell/locales.js';
import type { FirstStrings } from '../shell/strings.js';
import { timed } from '../shell/timed.js';
import type { PanelHost } from './host.js';
import { Latest } from './latest.js';
import type { LoadedStrings } from './later-steps.js';
import type { LocalePack } from './locale-parts.js';
import { bringContent, type Brought } from './own-content.js';
import { warnOnce } from './warnings.js';

type Listener = (before: HelpContent) => void;

/** The content of a locale as a whole. @throws where it cannot be loaded */
async function complete({ first, loadLater }: LocalePack): Promise<HelpContent> {
  return join(first.content, (await timed(loadLater())).content);
}

/**
 * Content and sentences: the locale's, or what the page brings instead. They stay as they are until others have come.
 * Of the locale's content only the first part is there until {@link whole} was called.
 */
export class Content implements ReactiveController {
  readonly #host: PanelHost;
  readonly #listeners: Listener[] = [];
  readonly #locales = new Latest();
  readonly #packs = new Latest();
  readonly #reads = new Latest();
  readonly #wholes = new Latest();
  #locale: Locale;
  #bundled: LocalePack;
  #pack: HelpContent;
  #isComplete = false;
  #brought: Brought | undefined;
  #own: HelpContent | undefined;
  #whole: Promise<HelpContent> | undefined;
  #bringing: Promise<void> | undefined;

  constructor(host: PanelHost, locale: Locale, bundled: LocalePack) {
    this.#host = host;
    this.#locale = locale;
    this.#bundled = bundled;
    this.#pack = join(bundled.first.content);
    host.addController(this);
  }

  /** The locale that is shown; the element's may still be loading. */
  get locale(): Locale {
    return this.#locale;
  }

  get pack(): HelpContent {
    return this.#own ?? this.#pack;
  }

  /** Whether the pack is whole, and not its first part alone. */
  get isWhole(): boolean {
    return this.#own !== undefined || this.#isComplete;
  }

  get strings(): FirstStrings {
    // A page's script may leave sentences undefined.
    const own = Object.entries(this.#host.element.strings ?? {}).filter(
      ([, text]) => typeof text === 'string',
    );
    return { ...this.#bundled.first.strings, ...Object.fromEntries(own) };
  }

  get availability(): AvailabilityStrings {
    return this.#bundled.availability;
  }

  /** Settles when the page's own content is there; undefined while none is on its way. */
  get bringing(): Promise<void> | undefined {
    return this.#bringing;
  }

  hostConnected(): void {
    void this.localise();
  }

  /** Calls back after content or locale changed, with the content before. */
  subscribe(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /**
   * All of the content; the same promise as long as that stays the content.
   * @throws where it cannot be loaded: then the next call tries again
   */
  whole(): Promise<HelpContent> {
    if (this.#whole) return this.#whole;
    const isLatest = this.#wholes.next();
    const whole = this.#own ? Promise.resolve(this.#own) : this.#complete(isLatest);
    whole.catch(() => {
      if (isLatest()) this.#whole = undefined;
    });
    return (this.#whole = whole);
  }

  /** Sentences for the later steps. @throws where they cannot be loaded */
  async laterStrings(): Promise<LoadedStrings> {
    const { availability, loadLater } = this.#bundled;
    return { later: (await timed(loadLater())).strings, availability };
  }

  /** Takes the element's language. */
  async localise(): Promise<void> {
    const locale = hostLocale(this.#host.element);
    const isLatest = this.#locales.next();
    if (locale === this.#locale) return;
    try {
      const bundled = await loadLocale(locale);
      if (!isLatest()) return;
      const before = this.pack;
      this.#locale = locale;
      this.#bundled = bundled;
      this.#pack = join(bundled.first.content);
      this.#isComplete = false;
      const isLocalised = this.#brought?.isLocalised;
      if (isLocalised) this.#own = undefined;
      if (!this.#own) this.#forgetWhole();
      this.#changed(before);
      if (isLocalised) void this.#read();
    } catch (error) {
      if (!isLatest()) return;
      this.#host.say('errorLocale');
      this.#host.fail('chunk', `The locale ${locale} could not be loaded.`, error);
    }
  }

  /** Takes the page's own content, or goes back to the locale's. */
  bring(): Promise<void> {
    const isLatest = this.#packs.next();
    this.#reads.next();
    return (this.#bringing = this.#bring(isLatest).finally(() => {
      if (isLatest()) this.#bringing = undefined;
    }));
  }

  async #bring(isLatest: () => boolean): Promise<void> {
    try {
      const brought = await bringContent(this.#host.element);
      if (!isLatest()) return;
      this.#brought = brought;
      await this.#read();
    } catch (error) {
      if (isLatest()) this.#refuse(error);
    }
  }

  /** Takes the part of the page's content that is in the language shown. */
  async #read(): Promise<void> {
    const { store, strings } = this.#host;
    const isLatest = this.#reads.next();
    try {
      const own = await this.#brought?.read(this.#locale, async (base) =>
        complete(base === this.#locale ? this.#bundled : await loadLocale(base)),
      );
      if (!isLatest()) return;
      const before = this.pack;
      if (own !== this.#own) {
        this.#own = own;
        this.#forgetWhole();
        this.#changed(before);
      } else if (store.ui.notice === strings.errorContent) store.set({ notice: '' });
    } catch (error) {
      if (isLatest()) this.#refuse(error);
    }
  }

  /** Keeps the content as it was. The developer of the page reads in the console, too, what is wrong with its own. */
  #refuse(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    warnOnce(message);
    this.#host.say('errorContent');
    this.#host.fail('content', message, error);
  }

  async #complete(isLatest: () => boolean): Promise<HelpContent> {
    const content = await complete(this.#bundled);
    if (isLatest()) {
      this.#pack = content;
      this.#isComplete = true;
      this.#host.requestUpdate();
    }
    return content;
  }

  #forgetWhole(): void {
    this.#wholes.next();
    this.#whole = undefined;
  }

  #changed(before: HelpContent): void {
    for (const listener of this.#listeners) listener(before);
    this.#host.store.set({ notice: '' });
  }
}
