import type { OwnContent } from '../../content/written.js';
import { emptyReport } from '../../guide/empty-report.js';
import type { Report, StepId } from '../../guide/types.js';
import type { SearchHit } from '../../search/types.js';
import { VERSION } from '../../version.js';
import { followAddress } from './address.js';
import { atRest, make } from './dom.js';
import { dress } from './dress.js';
import { Facade } from './facade.js';
import { hostLocale } from './host-locale.js';
import { onIntent } from './intent.js';
import { TaobaoHelpCloseEvent, TaobaoHelpErrorEvent, TaobaoHelpOpenEvent } from './lifecycle-events.js';
import { loadLocale } from './locales.js';
import type { PanelApi } from './panel-api.js';
import { ATTRIBUTES, REFLECTED, ReflectingElement, upgrade } from './reflecting-element.js';
import type { Strings } from './strings.js';
import { timed } from './timed.js';
import { shellStrings } from './words.js';

/**
 * A help widget for Taobao shoppers: from a problem to the next action, in the browser alone.
 *
 * The class is the small part that a page pays for at once (attributes, launcher, loading); what opens behind it, the
 * panel, comes when it is needed.
 *
 * `command` and `commandfor` of a button of the page work it, too: `--show`, `--hide` and `--toggle`; so does an address or
 * a link with `#help` or `#help=ENTRY`, which the first widget of the page follows.
 *
 * @tag taobao-help
 * @attr {string} lang - Language (BCP 47): zh-TW, zh-HK, zh-MO and zh-Hant read Traditional Chinese, other Chinese Simplified, all else English. Left out, the nearest ancestor's, else the browser's. The widget's own menu sets it.
 *
 * @slot - Shown until the script runs, and where the panel cannot be loaded: phone numbers and links.
 * @slot heading - Replaces the panel's name.
 * @slot launcher-icon - Replaces the launcher's icon.
 * @slot notice - A line of the page's own at the top of the panel, such as a delay that all orders have.
 * @slot footer - Added to the panel's footer.
 *
 * @csspart launcher - The floating button.
 * @csspart panel - The box around everything else.
 * @csspart header - Name, language menu and close button.
 * @csspart stepper - The three steps, above the step that is shown.
 * @csspart step - The step that is shown, between stepper and footer.
 * @csspart search-input - The field for the question.
 * @csspart result - Each entry that can be opened.
 * @csspart answer - The article of an entry.
 * @csspart channel - Each way to reach customer service.
 * @csspart issue-form - The form of the second step.
 * @csspart message - The message for customer service, with its buttons.
 * @csspart action - The one thing to do now.
 * @csspart footer - What the widget is, sources, and the `footer` slot.
 *
 * @cssproperty [--taobao-help-accent-color=light-dark(#c2410c, #ff9b66)] - Main buttons, links and marks; also text, so it needs contrast with the background.
 * @cssproperty [--taobao-help-on-accent-color=light-dark(#fff, #2b1206)] - Text on the accent colour.
 * @cssproperty [--taobao-help-background-color=light-dark(#fffdfb, #1b1815)] - The panel.
 * @cssproperty [--taobao-help-text-color=light-dark(#2a2320, #f3ece5)] - Text.
 * @cssproperty [--taobao-help-border-color=light-dark(#eae1d8, #3f3731)] - Hairlines.
 * @cssproperty [--taobao-help-radius=12px] - Corners of cards; fields and the panel follow.
 * @cssproperty [--taobao-help-font-family] - Font of everything; left out, the system's font for the language.
 * @cssproperty [--taobao-help-font-size=16px] - Size of body text; all other text follows.
 * @cssproperty [--taobao-help-panel-width=400px] - Width of the floating panel, on screens wider than a phone's.
 * @cssproperty [--taobao-help-panel-height=680px] - Height of the panel; a floating one is never higher than the window.
 * @cssproperty [--taobao-help-inset=16px] - Distance of launcher and floating panel from the edges of the window.
 */
export class TaobaoHelpElement extends ReflectingElement {
  static readonly observedAttributes = ATTRIBUTES;
  /** The package's version. */
  static readonly version: string = VERSION;

  readonly #root: ShadowRoot;
  readonly #facade: Facade;
  #panel: PanelApi | undefined;
  #loading: Promise<PanelApi> | undefined;
  /** Changes that the page made while the panel was on its way. */
  #late: ((panel: PanelApi) => void)[] = [];
  #intent: AbortController | undefined;
  #connection: AbortController | undefined;
  #language: MutationObserver | undefined;
  /** The page's policy lets nothing be drawn: its own help shows instead. */
  #isRefused = false;
  #shown = false;
  #content: OwnContent | undefined;
  #strings: Partial<Strings> | undefined;
  #step: StepId = 'entry';
  #report: Partial<Report> = {};

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#facade = new Facade(this.#root, () => (this.mode === 'inline' ? this.#tryLoad() : this.toggle()));
    this.addEventListener('command', (event) => {
      const { command } = event as Event & { readonly command: string };
      if (/^--(show|hide|toggle)$/.test(command)) this[command.slice(2) as 'show' | 'hide' | 'toggle']();
    });
  }

  /** A content pack in place of the bundled one, or changes to one; checked when it is set, refused with an error event. */
  get content(): OwnContent | undefined {
    return this.#content;
  }
  set content(value: OwnContent | undefined) {
    this.#content = value;
    this.#tell((panel) => panel.update('content'));
  }

  /** Sentences of the interface to replace. */
  get strings(): Partial<Strings> | undefined {
    return this.#strings;
  }
  set strings(value: Partial<Strings> | undefined) {
    this.#strings = value;
    this.#tell((panel) => panel.update('strings'));
  }

  /** The step that is shown; setting it is `goTo`. */
  get step(): StepId {
    return this.#panel?.state.step ?? this.#step;
  }
  set step(value: StepId) {
    this.goTo(value);
  }

  /** The case as the shopper told it so far. Setting it changes the fields that are given and keeps the others. */
  get report(): Report {
    return this.#panel?.state.report ?? { ...emptyReport, ...this.#report };
  }
  set report(value: Partial<Report>) {
    this.#report = { ...this.#report, ...value };
    this.#tell((panel) => panel.describe(value));
  }

  connectedCallback(): void {
    // A router may take the element through a document of its own, which drops its style sheets; in a frame's, the page's
    // own help shows.
    if (this.ownerDocument !== document) {
      if (!this.#root.firstChild) this.#root.append(make('slot', {}));
      return;
    }
    dress(this, this.#root);
    for (const name of [...REFLECTED, 'content', 'report', 'step', 'strings'])
      upgrade(this, name as keyof this);
    this.#connection = new AbortController();
    this.#draw();
    this.#panel?.connect();
    followAddress(this, this.#connection.signal);
    this.#language = new MutationObserver(() => this.#localise());
    this.#language.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
  }

  disconnectedCallback(): void {
    this.#intent?.abort();
    this.#connection?.abort();
    this.#connection = undefined;
    this.#language?.disconnect();
    this.#panel?.disconnect();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (!/^(open|lang|mode|preload)$/.test(name)) this.#tell((panel) => panel.update(name));
    // Before it is connected, attributes come one by one; connecting draws once for all of them.
    else if (!this.#connection) return;
    else if (name === 'open') this.#toggle();
    else if (name === 'lang') this.#localise();
    else this.#draw();
  }

  /** Opens the panel (`launcher` and `dialog`). */
  show(): void {
    this.open = true;
  }

  /** Closes the panel (`launcher` and `dialog`). */
  hide(): void {
    this.open = false;
  }

  /** Opens the panel if it is closed, and closes it if it is open. */
  toggle(): void {
    this.open = !this.open;
  }

  /** Goes to a step; the last one only once there is something to advise on. */
  goTo(step: StepId): void {
    this.#step = step;
    this.#tell((panel) => panel.go(step));
  }

  /**
   * Types a question into the search box and gives the entries that answer it, best first.
   * @throws where the panel cannot be loaded
   */
  async search(query: string): Promise<readonly SearchHit[]> {
    const panel = await this.#load();
    return panel.search(query);
  }

  /** Forgets the case: back to the first step, with nothing typed and nothing kept. */
  reset(): void {
    this.#step = 'entry';
    this.#report = {};
    this.#tell((panel) => panel.reset());
  }

  /** Draws what the mode needs at once; the panel, if it is there, draws everything else. */
  #draw(): void {
    if (this.#isRefused) return this.#root.replaceChildren(make('slot', {}));
    const panel = this.#panel;
    this.#facade.draw(this.mode, Boolean(panel));
    panel?.draw();
    panel?.show(this.#shown);
    this.#localise();
    this.#toggle();
    this.#intent?.abort();
    if (!panel) this.#intent = onIntent(this.#facade.launcher ?? this, this, () => this.#tryLoad());
  }

  #localise(): void {
    this.#facade.localise(shellStrings[hostLocale(this)]);
    this.#panel?.update('lang');
  }

  #toggle(): void {
    const opening = this.open;
    if (this.mode === 'inline' || opening === this.#shown) return;
    if (!this.dispatchEvent(opening ? new TaobaoHelpOpenEvent() : new TaobaoHelpCloseEvent())) {
      this.open = this.#shown;
      return;
    }
    if (this.open !== opening) return;
    this.#shown = opening;
    this.#facade.launcher?.setAttribute('aria-expanded', String(opening));
    if (this.#panel) return this.#panel.show(opening);
    this.#facade.wait(opening);
    if (opening) this.#tryLoad();
  }

  #tryLoad(): void {
    // The shopper is told on the button, the page by an event.
    this.#load().catch(() => {});
  }

  #load(): Promise<PanelApi> {
    if (this.#loading) return this.#loading;
    this.#facade.launcher?.setAttribute('aria-busy', 'true');
    // The device's zone takes a slow phone long to find out; meanwhile the network works.
    atRest(() => Intl.DateTimeFormat());
    const locale = hostLocale(this);
    this.#loading = Promise.all([timed(import('../panel/index.js')), loadLocale(locale)])
      .then(([{ createPanel }, first]) =>
        createPanel(this, this.#root, { locale, first, step: this.#step, report: this.#report }),
      )
      .then(
        (panel) => this.#take(panel),
        (error: unknown) => this.#fail(error),
      )
      .finally(() => this.#facade.launcher?.removeAttribute('aria-busy'));
    return this.#loading;
  }

  /** Tells the panel now, or once it is there; before it is asked for, it will read all by itself. */
  #tell(change: (panel: PanelApi) => void): void {
    if (this.#panel) change(this.#panel);
    else if (this.#loading) this.#late.push(change);
  }

  #take(panel: PanelApi): PanelApi {
    this.#panel = panel;
    this.#facade.wait(false);
    for (const change of this.#late.splice(0)) change(panel);
    if (this.isConnected) {
      this.#draw();
      panel.connect();
    }
    return panel;
  }

  /** Tells the shopper and the page; the next call tries again. */
  #fail(error: unknown): never {
    this.#loading = undefined;
    this.#late = [];
    this.#facade.wait(false);
    // It never was open: nothing to be asked about.
    this.open = this.#shown = false;
    this.#isRefused = (error as Error).name === 'SecurityError';
    if (this.#isRefused) this.#draw();
    else this.#facade.fail(this.mode);
    this.#localise();
    const code = this.#isRefused ? 'policy' : 'chunk';
    this.dispatchEvent(new TaobaoHelpErrorEvent(code, 'The panel could not be loaded.', error));
    throw error;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'taobao-help': TaobaoHelpElement;
  }
}
