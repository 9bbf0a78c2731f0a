import { render } from 'lit/html.js';
import { channelAvailability } from '../../advice/availability.js';
import type { ClockContext } from '../../advice/types.js';
import type { Locale, Region } from '../../content/ids.js';
import { givenFields } from '../../guide/draft.js';
import type { GuideState, Report, StepId } from '../../guide/types.js';
import type { SearchHit } from '../../search/types.js';
import { fill } from '../../strings/fill.js';
import type { Strings } from '../../strings/types.js';
import { TaobaoHelpCompleteEvent, TaobaoHelpSearchEvent } from '../guide-events.js';
import { hostLocale } from '../host-locale.js';
import { whenIdle } from '../intent.js';
import { TaobaoHelpErrorEvent, type ErrorCode } from '../lifecycle-events.js';
import type { TaobaoHelpElement } from '../taobao-help-element.js';
import { TUNABLES } from '../tunables.js';
import { frame } from '../views/frame.js';
import { createActions } from './actions.js';
import { LaterStepsLoader } from './later-steps-loader.js';
import { DraftStore } from './draft-store.js';
import { readClock, todayOf } from './clock.js';
import { eventsOf } from './effects.js';
import { keepFocus, showStep } from './focus.js';
import type { Actions, Model } from './model.js';
import { Questions } from './questions.js';
import { follow } from './recognition.js';
import type { Source } from './source.js';
import { startEvents, suggestedEntries } from './start.js';
import { Store } from './store.js';
import { Typing } from './typing.js';

/** What was set before the panel was there. */
export interface Beginning {
  readonly step: StepId;
  readonly report: Partial<Report>;
}

/** The panel of one `<taobao-help>`: holds the case, carries out what the shopper does, and draws it. */
export class Panel {
  readonly #element: TaobaoHelpElement;
  readonly #root: ShadowRoot;
  readonly #body: HTMLElement;
  readonly #source: Source;
  readonly #localised: () => void;
  readonly #store: Store;
  readonly #drafts: DraftStore;
  readonly #actions: Actions;
  readonly #questions: Questions;
  readonly #typing: Typing;
  readonly #later: LaterStepsLoader;
  #region: Region | undefined;
  /** The shopper has done something: from then on there is a draft to keep. */
  #touched = false;
  #connection: AbortController | undefined;
  #drawing = false;

  /** @param localised the locale has changed */
  constructor(
    element: TaobaoHelpElement,
    root: ShadowRoot,
    body: HTMLElement,
    source: Source,
    localised: () => void,
  ) {
    this.#element = element;
    this.#root = root;
    this.#body = body;
    this.#source = source;
    this.#localised = localised;
    const draw = (): void => this.#draw();
    this.#store = new Store((before, after) => this.#moved(before, after), draw);
    this.#questions = new Questions(draw);
    this.#typing = new Typing(
      () => {
        this.#recognise();
        draw();
      },
      () => this.#rested(),
    );
    this.#later = new LaterStepsLoader({
      locale: () => source.locale,
      status: (advice) => this.#store.set({ advice }),
      ready: () => {
        this.#dress();
        this.#recognise();
        draw();
      },
      failed: (error) => this.#fail('chunk', 'The advice could not be loaded.', error),
    });
    const toolsFailed = (error: unknown): void =>
      this.#fail('chunk', 'The tools of a case could not be loaded.', error);
    this.#drafts = new DraftStore({
      persist: () => element.persist,
      state: () => this.state,
      dispatch: this.#store.dispatch,
      full: () => this.#store.set({ notice: this.#strings.photosFull }),
      lost: () => this.#store.set({ notice: this.#strings.photosLost }),
      refused: (error) => {
        this.#store.set({ notice: this.#strings.errorStorage });
        this.#fail('storage', 'The draft could not be kept.', error);
      },
      failed: toolsFailed,
    });
    this.#actions = createActions({
      store: this.#store,
      drafts: this.#drafts,
      content: () => source.content,
      touched: () => (this.#touched = true),
      strings: () => this.#strings,
      paper: () => this.#later.steps?.paper(this.state.report, this.#clock()),
      emit: (event) => void element.dispatchEvent(event),
      failed: toolsFailed,
      typed: (composing) => this.#typing.typed(composing),
      setLocale: (locale) => {
        // Chosen again after it could not be loaded, it is no change of the attribute.
        if (element.lang === locale) void this.#localise();
        else element.lang = locale;
      },
      setRegion: (region) => {
        this.#region = region;
        draw();
      },
      loadAdvice: () => void this.#later.load(),
      loadSearch: () => void this.#read(),
      close: () => element.hide(),
    });
    void this.#read();
  }

  get state(): GuideState {
    return this.#store.state;
  }

  /** The locale that is shown; it may still be loading the element's. */
  get locale(): Locale {
    return this.#source.locale;
  }

  get name(): string {
    return this.#strings.name;
  }

  /** Starts where the page says. */
  async begin({ step, report }: Beginning): Promise<void> {
    const go = (): void => {
      this.describe(report);
      if (step !== 'entry') this.go(step);
    };
    const start = (): void => {
      // Whoever has begun while a pack was on its way is left alone.
      if (this.#touched) return;
      this.#start(this.#element);
      go();
    };
    this.#touched = this.#drafts.recall();
    if (this.#touched) go();
    // The page's ids are those of its own content, if it brings any.
    if (this.#element.content || this.#element.src) {
      this.describe(report);
      await this.#bring();
    }
    start();
  }

  /** Starts the clock and draws; undone by {@link disconnect}. */
  connect(): void {
    this.disconnect();
    this.#connection = new AbortController();
    const clock = setInterval(() => this.#draw(), TUNABLES.tick);
    this.#connection.signal.addEventListener('abort', () => clearInterval(clock));
    // The later steps are there, too, when the connection breaks meanwhile.
    whenIdle(() => void this.#later.load(), this.#connection.signal);
    this.#dress();
    void this.#localise();
    this.#drawNow();
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#typing.stop();
  }

  /** A property or attribute of the element changed. */
  update(name: string): void {
    if (name === 'lang') void this.#localise();
    else if (name === 'content' || name === 'src') void this.#bring();
    else if (name === 'entry' || name === 'topic' || name === 'query') {
      this.#start({ entry: '', topic: '', query: '', [name]: this.#element[name] });
    } else if (name === 'region') this.#region = undefined;
    this.#draw();
  }

  go(step: StepId): void {
    this.#store.dispatch({ type: 'go', step });
  }

  /** Takes what a page's script gives, which may be anything. */
  describe(patch: Partial<Report>): void {
    this.#store.dispatch({ type: 'describe', patch: givenFields(patch) });
  }

  reset(): void {
    this.#touched = false;
    this.#actions.reset();
  }

  search(query: string): Promise<readonly SearchHit[]> {
    this.#store.dispatch({ type: 'ask', query });
    this.#typing.typed(false);
    return this.#questions.all(query);
  }

  get #strings(): Strings {
    return { ...this.#source.strings, ...this.#element.strings };
  }

  #start(settings: Parameters<typeof startEvents>[0]): void {
    startEvents(settings, this.#source.content).forEach(this.#store.dispatch);
  }

  /** Puts on the later steps' styles, once they are there; a router may have taken the element's off. */
  #dress(): void {
    const styles = this.#later.steps?.styles;
    const worn = this.#root.adoptedStyleSheets;
    if (styles && !worn.includes(styles)) this.#root.adoptedStyleSheets = [...worn, styles];
  }

  #fail(code: ErrorCode, message: string, error: unknown): void {
    this.#element.dispatchEvent(new TaobaoHelpErrorEvent(code, message, error));
  }

  #moved(before: GuideState, after: GuideState): void {
    this.#keep();
    eventsOf(before, after).forEach((event) => this.#element.dispatchEvent(event));
    if (after.step === before.step) return;
    if (after.step === 'issue') void this.#later.load();
    if (after.step === 'action') {
      void this.#later.with(({ maskedReport }) =>
        this.#element.dispatchEvent(new TaobaoHelpCompleteEvent(maskedReport(after.report))),
      );
    }
    if (!this.#connection) return;
    this.#drawNow();
    showStep(this.#root);
  }

  #keep(): void {
    if (this.#element.persist === 'none' || !this.#touched) return;
    void this.#later.with(({ withoutSecrets }) => this.#drafts.keep(withoutSecrets(this.state)));
  }

  /** Typing has paused: the page and the screen reader are told what was found. */
  #rested(): void {
    const { hits, question, strings } = this.#model();
    // Where the search could not be loaded, the next question tries again.
    if (!hits) void this.#read();
    if (!hits || question.trim() === '') return this.#store.set({ announced: '' });
    void this.#later.with(({ maskedText }) => {
      const ids = hits.map(({ id }) => id);
      this.#element.dispatchEvent(new TaobaoHelpSearchEvent(maskedText(question), ids));
    });
    const found = fill(strings.resultsCount, { n: hits.length });
    this.#store.set({ announced: hits.length > 0 ? found : strings.noResultsTitle });
  }

  /** Fields follow what the summary says, until the shopper writes into them. */
  #recognise(): void {
    const { state, ui } = this.#store;
    const found = this.#later.steps?.recognise(state.report.summary, this.#clock());
    if (!found) return;
    const { patch, taken } = follow(state.report, found, ui.taken, ui.dismissed);
    this.#store.set({ taken });
    this.describe(patch);
  }

  async #localise(): Promise<void> {
    const locale = hostLocale(this.#element);
    try {
      if (!(await this.#source.localise(locale))) return;
      void this.#read();
      this.#store.set({ notice: '' });
      this.#localised();
      if (this.state.step !== 'entry') await this.#later.load();
    } catch (error) {
      this.#store.set({ notice: this.#strings.errorLocale });
      this.#fail('chunk', `The locale ${locale} could not be loaded.`, error);
    }
  }

  async #bring(): Promise<void> {
    const { content, src } = this.#element;
    try {
      if (!(await this.#source.bring({ content, src }))) return;
      void this.#read();
      this.#store.set({ notice: '' });
    } catch (error) {
      this.#store.set({ notice: this.#strings.errorContent });
      this.#fail('content', error instanceof Error ? error.message : String(error), error);
    }
  }

  /** Loads the search for what is shown now. */
  async #read(): Promise<void> {
    this.#store.set({ search: 'idle' });
    try {
      await this.#questions.use(this.#source.content);
    } catch (error) {
      this.#store.set({ search: 'failed' });
      this.#fail('chunk', 'The search could not be loaded.', error);
    }
  }

  #clock(): ClockContext {
    return readClock(this.#source.content, this.#region ?? this.#element.region);
  }

  #model(): Model {
    const { content, locale } = this.#source;
    const { state, ui } = this.#store;
    const clock = this.#clock();
    const question = this.#typing.question(state);
    const entry: Model['entry'] = (id) => content.entries.find((item) => item.id === id);
    return {
      state,
      ui,
      strings: this.#strings,
      content,
      locale,
      mode: this.#element.mode,
      region: clock.region,
      today: todayOf(clock),
      question,
      hits: this.#questions.hits(question),
      suggested: suggestedEntries(this.#element.suggest, content),
      later: this.#later.steps,
      advice: state.step === 'action' ? this.#later.steps?.advise(state.report, clock) : undefined,
      secrets: this.#later.steps?.secrets(state.report) ?? [],
      actions: this.#actions,
      entry,
      photo: (name) => this.#drafts.photo(name),
      availability: (channel) => channelAvailability(channel, clock, this.#source.availability),
    };
  }

  #draw(): void {
    if (this.#drawing || !this.#connection) return;
    this.#drawing = true;
    queueMicrotask(() => this.#drawNow());
  }

  #drawNow(): void {
    this.#drawing = false;
    if (!this.#connection) return;
    keepFocus(this.#root, () => render(frame(this.#model()), this.#body));
  }
}
