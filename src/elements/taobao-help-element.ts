import type { HelpContent } from '../content/types.js';
import type { SearchHit } from '../search/types.js';
import { emptyReport } from '../guide/state.js';
import type { Report, StepId } from '../guide/types.js';
import type { Strings } from '../strings/types.js';
import { VERSION } from '../version.js';
import { make, sheet } from './dom.js';
import { makeFrame, type Frame } from './frame.js';
import { hostLocale } from './host-locale.js';
import { onIntent } from './intent.js';
import { TaobaoHelpCloseEvent, TaobaoHelpErrorEvent, TaobaoHelpOpenEvent } from './lifecycle-events.js';
import type { Panel } from './panel/panel.js';
import { ReflectingElement } from './reflecting-element.js';
import { failedStatus, loadingStatus } from './status.js';
import { shellStyles } from './styles/shell.js';
import { tokens } from './styles/tokens.js';

const ATTRIBUTES = [
  'entry',
  'mode',
  'open',
  'persist',
  'query',
  'region',
  'src',
  'suggest',
  'theme',
  'topic',
];
const OBJECTS = ['content', 'report', 'step', 'strings'];

let styles: CSSStyleSheet | undefined;

/**
 * A help widget for Taobao shoppers: from a problem to the next action, in the browser alone.
 *
 * The class is the small part that a page pays for at once (attributes, launcher, loading); the panel behind it
 * comes when it is needed.
 *
 * @tag taobao-help
 * @slot - Shown until the script runs, and where the panel cannot be loaded: phone numbers and links.
 * @slot heading - Replaces the panel's name.
 * @slot launcher-icon - Replaces the launcher's icon.
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
 * @cssproperty [--taobao-help-panel-height=680px] - Height of the floating panel at most, of the inline one at least.
 * @cssproperty [--taobao-help-inset=16px] - Distance of launcher and floating panel from the edges of the window.
 *
 * @attr {string} lang - Language (BCP 47): zh-TW, zh-HK, zh-MO and zh-Hant read Traditional Chinese, other Chinese Simplified, all else English. Left out, the nearest ancestor's, else the browser's. The widget's own menu sets it.
 */
export class TaobaoHelpElement extends ReflectingElement {
  static readonly observedAttributes = [...ATTRIBUTES, 'lang'];
  /** The package's version. */
  static readonly version: string = VERSION;

  readonly #root: ShadowRoot;
  readonly #body: HTMLElement;
  #frame: Frame | undefined;
  #panel: Panel | undefined;
  #loading: Promise<Panel> | undefined;
  #intent: AbortController | undefined;
  #language: MutationObserver | undefined;
  #shown = false;
  #content: HelpContent | undefined;
  #strings: Partial<Strings> | undefined;
  #step: StepId = 'entry';
  #report: Partial<Report> = {};

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [(styles ??= sheet(tokens + shellStyles))];
    this.#body = make('div', { class: 'body' });
  }

  /** A content pack in place of the bundled one; validated when it is set, refused with an error event. */
  get content(): HelpContent | undefined {
    return this.#content;
  }
  set content(value: HelpContent | undefined) {
    this.#content = value;
    this.#panel?.update('content');
  }

  /** Sentences of the interface to replace. */
  get strings(): Partial<Strings> | undefined {
    return this.#strings;
  }
  set strings(value: Partial<Strings> | undefined) {
    this.#strings = value;
    this.#panel?.update('strings');
  }

  /** The step that is shown; setting it is `goTo`. */
  get step(): StepId {
    return this.#panel?.state.step ?? this.#step;
  }
  set step(value: StepId) {
    this.goTo(value);
  }

  /** What the shopper told so far. Setting it changes the fields that are given and keeps the others. */
  get report(): Report {
    return this.#panel?.state.report ?? { ...emptyReport, ...this.#report };
  }
  set report(value: Partial<Report>) {
    this.#report = { ...this.#report, ...value };
    this.#panel?.describe(value);
  }

  connectedCallback(): void {
    for (const name of [...OBJECTS, ...ATTRIBUTES]) this.#upgrade(name as keyof this);
    this.#draw();
    this.#panel?.connect();
    this.#language = new MutationObserver(() => this.#localise());
    this.#language.observe(document.documentElement, { attributeFilter: ['lang'] });
  }

  disconnectedCallback(): void {
    this.#intent?.abort();
    this.#language?.disconnect();
    this.#frame?.overlay?.hide();
    this.#shown = false;
    this.#panel?.disconnect();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected || !this.#frame) return;
    if (name === 'open') this.#toggleOverlay();
    else if (name === 'lang') this.#localise();
    else if (name === 'mode') this.#draw();
    else this.#panel?.update(name);
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
    this.#panel?.go(step);
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
    this.#panel?.reset();
  }

  /** A property that was set before the element was defined hides the accessor: set it again. */
  #upgrade(name: keyof this): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  #draw(): void {
    const { mode } = this;
    if (this.#frame?.mode !== mode) {
      this.#frame?.overlay?.hide();
      this.#shown = false;
      this.#frame = makeFrame(
        mode,
        this.#body,
        () => this.toggle(),
        () => this.hide(),
      );
      const { launcher, panel } = this.#frame;
      this.#root.replaceChildren(...(launcher ? [launcher, panel] : [panel]));
    }
    this.#localise();
    this.#frame.launcher?.showPopover();
    this.#toggleOverlay();
    if (this.#panel) this.#panel.update('mode');
    else this.#await();
  }

  /** Shows that the panel is coming, and fetches it as soon as it may be needed. */
  #await(): void {
    const { launcher, panel } = this.#frame!;
    if (!this.#loading) this.#body.replaceChildren(make('slot', {}));
    this.#intent?.abort();
    this.#intent = onIntent(
      launcher ?? panel,
      this.mode === 'inline',
      () => void this.#load().catch(() => {}),
    );
  }

  #localise(): void {
    const locale = hostLocale(this);
    this.#frame?.relabel(locale);
    this.#panel?.update('lang');
  }

  #toggleOverlay(): void {
    const { overlay, launcher } = this.#frame!;
    if (!overlay || this.open === this.#shown) return;
    const opening = this.open;
    if (!this.dispatchEvent(opening ? new TaobaoHelpOpenEvent() : new TaobaoHelpCloseEvent())) {
      this.open = this.#shown;
      return;
    }
    if (this.open !== opening) return;
    this.#shown = opening;
    launcher?.setAttribute('aria-expanded', String(opening));
    if (opening) {
      overlay.show(this.mode === 'dialog');
      void this.#load().catch(() => {});
    } else overlay.hide();
  }

  #load(): Promise<Panel> {
    this.#loading ??= this.#start().catch((error: unknown) => {
      this.#loading = undefined;
      this.#fail(error);
      throw error;
    });
    return this.#loading;
  }

  async #start(): Promise<Panel> {
    if (this.mode !== 'inline') this.#body.replaceChildren(loadingStatus(hostLocale(this)));
    const { createPanel } = await import('./panel/panel.js');
    const panel = await createPanel(this, this.#root, this.#body, { step: this.#step, report: this.#report });
    this.#panel = panel;
    if (this.isConnected) panel.connect();
    return panel;
  }

  #fail(error: unknown): void {
    const retry = (): void => void this.#load().catch(() => {});
    const close = this.#frame?.overlay && ((): void => this.hide());
    this.#body.replaceChildren(failedStatus(hostLocale(this), retry, close), make('slot', {}));
    this.dispatchEvent(new TaobaoHelpErrorEvent('chunk', 'The panel could not be loaded.', error));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'taobao-help': TaobaoHelpElement;
  }
}
