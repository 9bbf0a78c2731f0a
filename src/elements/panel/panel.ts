import type { ClockContext } from '../../advice/types.js';
import type { Locale, Region } from '../../content/ids.js';
import { givenFields } from '../../guide/draft.js';
import type { GuideState, Report, StepId } from '../../guide/types.js';
import type { SearchHit } from '../../search/types.js';
import type { FirstStrings } from '../shell/strings.js';
import { adopt } from '../shell/dom.js';
import { whenIdle } from '../shell/intent.js';
import { TaobaoHelpErrorEvent, type ErrorCode } from '../shell/lifecycle-events.js';
import type { TaobaoHelpElement } from '../shell/taobao-help-element.js';
import { createActions } from './actions.js';
import { readClock } from './clock.js';
import { DraftStore } from './draft-store.js';
import { Effects } from './effects.js';
import { LaterStepsLoader } from './later-steps-loader.js';
import { Loader } from './loader.js';
import { followPhoto } from './focus.js';
import { initialUi, type FirstModel } from './model.js';
import { Questions } from './questions.js';
import { Renderer } from './renderer.js';
import { snapshot, type PanelParts } from './snapshot.js';
import type { Source } from './source.js';
import { sameSolution, startEvents } from './start.js';
import { Store } from './store.js';
import { Typing } from './typing.js';
import { Undo } from './undo.js';

/** What was set before the panel was there. */
export interface Beginning {
  readonly step: StepId;
  readonly report: Partial<Report>;
}

/** The panel of one `<taobao-help>`: puts its parts together, and lets one follow from another. */
export class Panel {
  readonly #element: TaobaoHelpElement;
  readonly #root: ShadowRoot;
  readonly #localised: () => void;
  readonly #parts: PanelParts;
  readonly #loader: Loader;
  readonly #renderer: Renderer;
  readonly #undo: Undo;
  /** The region that the shopper chose. */
  #region: Region | undefined;
  /** The shopper has done something: from then on there is a draft to keep. */
  #touched = false;

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
    this.#localised = localised;
    this.#renderer = new Renderer(root, body, () => this.#model());
    const { draw } = this.#renderer;
    const strings = (): FirstStrings => this.#strings;
    const fail = (code: ErrorCode, message: string, error: unknown): void =>
      void element.dispatchEvent(new TaobaoHelpErrorEvent(code, message, error));
    const toolsFailed = (error: unknown): void =>
      fail('chunk', 'The tools of a case could not be loaded.', error);

    const store = new Store((before, after) => {
      effects.moved(before, after);
      // What was tried brings another thing to do now, at the top.
      const hasTried = after.report.tried.length > before.report.tried.length;
      if (after.step !== before.step || (hasTried && after.step === 'action')) this.#renderer.showStep();
    }, draw);
    const questions = new Questions(
      draw,
      (error) => fail('chunk', 'What questions mean could not be loaded; words still answer.', error),
      () => this.#clock().region,
    );
    const recognise = (): void => {
      effects.recognise();
      draw();
    };
    const typing = new Typing(recognise, () => effects.rested());
    const later = new LaterStepsLoader({
      locale: () => source.locale,
      whole: () => source.whole(),
      strings: () => source.laterStrings(),
      status: (advice) => store.set({ advice }),
      ready: ({ styles }) => {
        adopt(root, styles);
        recognise();
        effects.complete();
      },
      failed: (error) => fail('chunk', 'The advice could not be loaded.', error),
    });
    const drafts = new DraftStore({
      persist: () => element.persist,
      state: () => store.state,
      dispatch: store.dispatch,
      full: () => store.set({ notice: this.#strings.photosFull }),
      lost: () => store.set({ notice: this.#strings.photosLost }),
      refused: (error) => {
        store.set({ notice: this.#strings.errorStorage });
        fail('storage', 'The draft could not be kept.', error);
      },
      failed: toolsFailed,
    });
    this.#loader = new Loader({ element, source, store, questions, strings, fail });
    const loadSearch = (): void => void this.#loader.loadSearch();
    this.#undo = new Undo((undo) => store.set({ undo }));
    const actions = createActions({
      store,
      drafts,
      undo: this.#undo,
      content: () => source.content,
      touched: () => {
        this.#touched = true;
        this.#undo.drop();
      },
      strings,
      paper: () => later.steps?.paper(store.state.report, this.#clock()),
      emit: (event) => void element.dispatchEvent(event),
      failed: toolsFailed,
      typed: (composing) => typing.typed(composing),
      setLocale: (locale) => {
        // Chosen again after it could not be loaded, it is no change of the attribute.
        if (element.lang === locale) void this.#localise();
        else element.lang = locale;
      },
      setRegion: (region) => {
        this.#region = region;
        draw();
      },
      loadAdvice: () => void later.load(),
      loadSearch,
      reset: () => this.reset(),
      // Once it is drawn.
      photoMoved: (name, by) =>
        queueMicrotask(() => followPhoto(root, store.state.report.photos.indexOf(name), by)),
      close: () => {
        this.#undo.drop();
        element.hide();
      },
    });
    this.#parts = { element, source, store, drafts, questions, typing, later, actions };
    const effects = new Effects(this.#parts, {
      isTouched: () => this.#touched,
      clock: () => this.#clock(),
      strings,
      loadSearch,
    });
    loadSearch();
  }

  get state(): GuideState {
    return this.#parts.store.state;
  }

  /** The locale that is shown; it may still be loading the element's. */
  get locale(): Locale {
    return this.#parts.source.locale;
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
    this.#touched = this.#parts.drafts.recall();
    if (this.#touched) go();
    // The page's ids are those of its own content, if it brings any.
    if (this.#element.content || this.#element.src) {
      this.describe(report);
      await this.#loader.bring();
    }
    // Whoever has begun while a pack was on its way is left alone.
    if (this.#touched) return;
    this.#start(this.#element);
    go();
  }

  /** Draws, and follows clock and language; undone by {@link disconnect}. */
  connect(): void {
    const { later } = this.#parts;
    if (later.steps) adopt(this.#root, later.steps.styles);
    const signal = this.#renderer.connect();
    // The later steps are there, too, when the connection breaks meanwhile.
    whenIdle(() => void later.load(), signal);
    void this.#localise();
  }

  disconnect(): void {
    this.#renderer.disconnect();
    this.#parts.typing.stop();
    this.#undo.drop();
  }

  /** A property or attribute of the element changed. */
  update(name: string): void {
    if (name === 'lang') void this.#localise();
    else if (name === 'content' || name === 'src') void this.#bring();
    else if (name === 'entry' || name === 'topic' || name === 'query') {
      const start = (): void => this.#start({ entry: '', topic: '', query: '', [name]: this.#element[name] });
      // What is named may be in content that is still on its way.
      if (this.#loader.bringing) void this.#loader.bringing.then(start);
      else start();
    } else if (name === 'region') this.#region = undefined;
    else if (name === 'persist' && this.#element.persist === 'none') this.#parts.drafts.withdraw();
    this.#renderer.draw();
  }

  go(step: StepId): void {
    this.#parts.store.dispatch({ type: 'go', step });
  }

  /** Takes what a page's script gives, which may be anything. */
  describe(patch: Partial<Report>): void {
    this.#parts.store.dispatch({ type: 'describe', patch: givenFields(patch) });
  }

  /** Forgets the case. @returns what takes its photos back */
  reset(): () => void {
    const { drafts, store } = this.#parts;
    const takePhotosBack = drafts.forget();
    this.#touched = false;
    store.dispatch({ type: 'reset' });
    store.set(initialUi);
    return takePhotosBack;
  }

  /** @param question a page's script may give anything */
  async search(question: string): Promise<readonly SearchHit[]> {
    const { store, typing, questions } = this.#parts;
    const query = String(question ?? '');
    store.dispatch({ type: 'ask', query });
    typing.typed(false);
    await this.#loader.bringing;
    return questions.all(query);
  }

  get #strings(): FirstStrings {
    // What a page's script leaves undefined is no sentence.
    const own = Object.entries(this.#element.strings ?? {}).filter(([, text]) => typeof text === 'string');
    return { ...this.#parts.source.strings, ...Object.fromEntries(own) };
  }

  #start(settings: Parameters<typeof startEvents>[0]): void {
    const { source, store } = this.#parts;
    startEvents(settings, source.content).forEach(store.dispatch);
  }

  /** Takes the page's own content; an entry of it that was named before it came is opened now. */
  async #bring(): Promise<void> {
    await this.#loader.bring();
    const { entry } = this.#element;
    if (!this.#touched && this.state.report.entry === '') this.#start({ entry, topic: '', query: '' });
  }

  async #localise(): Promise<void> {
    const { source, store, later } = this.#parts;
    const before = source.content;
    if (!(await this.#loader.localise())) return;
    this.#localised();
    if (this.state.step === 'entry') return;
    await later.load();
    const solution = sameSolution(store.state.report, before, source.content);
    if (solution) this.describe({ solution });
  }

  #clock(): ClockContext {
    return readClock(this.#parts.source.content, this.#region ?? this.#element.region);
  }

  #model(): FirstModel {
    return snapshot(this.#parts, this.#clock(), this.#strings);
  }
}
