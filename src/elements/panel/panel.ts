import type { ReactiveController } from 'lit';
import { render } from 'lit/html.js';
import type { Locale } from '../../content/ids.js';
import { givenFields } from '../../guide/given.js';
import type { GuideState, Report, StepId } from '../../guide/types.js';
import type { SearchHit } from '../../search/types.js';
import { TaobaoHelpErrorEvent, type ErrorCode } from '../shell/lifecycle-events.js';
import type { Beginning, PanelApi } from '../shell/panel-api.js';
import type { Settings } from '../shell/settings.js';
import type { FirstStrings } from '../shell/strings.js';
import { createActions } from './actions.js';
import { createControllers, type Controllers } from './controllers.js';
import { draw, snapshot } from './draw.js';
import type { PanelHost } from './host.js';
import type { LocalePack } from './locale-parts.js';
import type { Actions } from './snapshot.js';
import { startEvents, warnOfSuggested, type StartSettings } from './start.js';
import { Store } from './store.js';
import { warnOfValues } from './warnings.js';

/** The panel of one `<taobao-help>`: holds its controllers, and draws the state while it is on the page. */
export class Panel implements PanelApi, PanelHost {
  readonly element: Settings;
  readonly root: ShadowRoot;
  readonly store = new Store();
  readonly #hooks = new Set<ReactiveController>();
  readonly #controllers: Controllers;
  readonly #actions: Actions;
  #connected = false;
  #scheduled = false;
  #refused = false;

  constructor(element: Settings, root: ShadowRoot, locale: Locale, bundled: LocalePack) {
    this.element = element;
    this.root = root;
    this.store.subscribe(() => this.requestUpdate());
    this.#controllers = createControllers(this, locale, bundled);
    this.#actions = createActions(this, this.#controllers);
  }

  get state(): GuideState {
    return this.store.state;
  }

  get strings(): FirstStrings {
    return this.#controllers.content.strings;
  }

  get updateComplete(): Promise<boolean> {
    return Promise.resolve().then(() => !this.#scheduled);
  }

  addController(controller: ReactiveController): void {
    this.#hooks.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#hooks.delete(controller);
  }

  /** Draws once for all changes of a task. */
  requestUpdate(): void {
    if (this.#scheduled || !this.#connected) return;
    this.#scheduled = true;
    queueMicrotask(() => this.#update());
  }

  say(sentence: keyof FirstStrings): void {
    this.store.set({ notice: this.strings[sentence] });
  }

  fail(code: ErrorCode, message: string, error?: unknown): void {
    this.element.dispatchEvent(new TaobaoHelpErrorEvent(code, message, error));
  }

  refused(error: unknown): void {
    if (this.#refused) return;
    this.#refused = true;
    this.say('errorStorage');
    this.fail('storage', 'The draft could not be kept.', error);
  }

  /** Starts where the page says, or where a draft was left. */
  async begin({ step, report }: Beginning): Promise<void> {
    const { content, drafts } = this.#controllers;
    const go = (): void => {
      this.describe(report);
      if (step !== 'entry') this.go(step);
    };
    await drafts.recall();
    if (drafts.touched) go();
    // The page's ids are those of its own content, if it brings any.
    if (this.element.content || this.element.src) {
      this.describe(report);
      await content.bring();
    }
    // Whoever has begun while the page's content was on its way is left alone.
    if (drafts.touched) return;
    this.#start(this.element);
    go();
  }

  draw(): void {
    this.#controllers.box.draw();
    this.#warn();
  }

  show(open: boolean): void {
    const { box, focus } = this.#controllers;
    box.show(open);
    if (open) focus.opened();
  }

  connect(): void {
    this.#connected = true;
    for (const controller of this.#hooks) controller.hostConnected?.();
    this.#update();
  }

  disconnect(): void {
    this.#connected = false;
    for (const controller of this.#hooks) controller.hostDisconnected?.();
  }

  update(name: string): void {
    const { content, drafts } = this.#controllers;
    this.#warn();
    if (name === 'lang') void content.localise();
    else if (name === 'content' || name === 'src') void this.#bring();
    else if (name === 'entry' || name === 'topic' || name === 'query') {
      const start = (): void => this.#start({ entry: '', topic: '', query: '', [name]: this.element[name] });
      // The entry or topic may be in content that is still on its way.
      if (content.bringing) void content.bringing.then(start);
      else start();
    } else if (name === 'region') this.store.set({ region: undefined });
    else if (name === 'persist' && this.element.persist === 'none') drafts.withdraw();
    this.requestUpdate();
  }

  go(step: StepId): void {
    this.store.dispatch({ type: 'go', step });
  }

  describe(patch: Partial<Report>): void {
    this.store.dispatch({ type: 'describe', patch: givenFields(patch) });
  }

  async search(question: string): Promise<readonly SearchHit[]> {
    const { content, questions, typing } = this.#controllers;
    const query = String(question ?? '');
    this.store.dispatch({ type: 'ask', query }, { composing: false });
    typing.typed();
    await content.bringing;
    return questions.all(query);
  }

  reset(): void {
    this.#controllers.drafts.forget();
  }

  #start(settings: StartSettings): void {
    for (const event of startEvents(settings, this.#controllers.content.pack)) this.store.dispatch(event);
  }

  /** Takes the page's own content; an entry of it that was named before it came is opened now. */
  async #bring(): Promise<void> {
    const { content, drafts } = this.#controllers;
    await content.bring();
    this.#warn();
    const { entry } = this.element;
    if (!drafts.touched && this.state.report.entry === '') this.#start({ entry, topic: '', query: '' });
  }

  #warn(): void {
    warnOfValues(this.element);
    warnOfSuggested(this.element.suggest, this.#controllers.content.pack);
  }

  #update(): void {
    if (!this.#connected) {
      this.#scheduled = false;
      return;
    }
    for (const controller of this.#hooks) controller.hostUpdate?.();
    this.#scheduled = false;
    const { box, later } = this.#controllers;
    const { steps } = later;
    const m = snapshot(this, this.#controllers, this.#actions);
    render(draw(m, steps), box.body);
    for (const controller of this.#hooks) controller.hostUpdated?.();
    steps?.rehearse(m);
  }
}
