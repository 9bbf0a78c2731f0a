import type { GuideState, Report, StepId } from '../../guide/types.js';
import type { SearchHit } from '../../search/types.js';
import { adopt, make, sheet } from '../shell/dom.js';
import { hostLocale } from '../shell/host-locale.js';
import { loadLocale } from './locales.js';
import { Overlay } from './overlay.js';
import { Panel, type Beginning } from './panel.js';
import { Source } from './source.js';
import { panelStyles } from './styles/index.js';
import type { TaobaoHelpElement } from '../shell/taobao-help-element.js';
import { TUNABLES } from './tunables.js';
import { warnOfValues } from './warnings.js';

/** Public colours that text needs a contrast with, or that are text. */
const COLORS = ['accent', 'on-accent', 'background', 'text'];

let styles: CSSStyleSheet | undefined;

/** What opens behind the small element: the panel, and the box that the mode puts around it. */
export class Core {
  readonly #element: TaobaoHelpElement;
  readonly #root: ShadowRoot;
  readonly #body: HTMLElement;
  readonly #panel: Panel;
  #box: HTMLElement | undefined;
  #overlay: Overlay | undefined;

  constructor(element: TaobaoHelpElement, root: ShadowRoot, source: Source) {
    this.#element = element;
    this.#root = root;
    this.#body = make('div', { class: 'body' });
    this.#panel = new Panel(element, root, this.#body, source, () => this.#relabel());
  }

  get state(): GuideState {
    return this.#panel.state;
  }

  /** Settles once it can be shown with what the page brings, or when that takes too long. */
  begin(beginning: Beginning): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, TUNABLES.patience)));
    return Promise.race([this.#panel.begin(beginning), patience]).finally(() => clearTimeout(timer));
  }

  /** Puts the mode's box around the panel: a section of the page, or a dialog. */
  draw(): void {
    this.#overlay?.hide();
    this.#overlay = undefined;
    this.#root.querySelectorAll('.panel, .inline').forEach((box) => box.remove());
    const inline = this.#element.mode === 'inline';
    const attributes = { part: 'panel', class: `panel ${inline ? 'inline' : 'floating'}`, tabindex: '-1' };
    if (inline) this.#box = make('section', attributes, this.#body);
    else {
      const dialog = make('dialog', attributes, this.#body);
      this.#overlay = new Overlay(dialog, () => this.#element.hide());
      this.#box = dialog;
    }
    this.#root.append(this.#box);
    this.#relabel();
    warnOfValues(this.#element);
  }

  connect(): void {
    adopt(this.#root, (styles ??= sheet(panelStyles)));
    this.#panel.connect();
    this.#checkColors();
  }

  disconnect(): void {
    this.#overlay?.hide();
    this.#panel.disconnect();
  }

  show(open: boolean): void {
    if (open) this.#overlay?.show(this.#element.mode === 'dialog');
    else this.#overlay?.hide();
  }

  /** A property or attribute of the element changed. */
  update(name: string): void {
    this.#panel.update(name);
    warnOfValues(this.#element);
    // The name may be the page's own.
    if (name === 'strings') this.#relabel();
  }

  go(step: StepId): void {
    this.#panel.go(step);
  }

  describe(patch: Partial<Report>): void {
    this.#panel.describe(patch);
  }

  search(query: string): Promise<readonly SearchHit[]> {
    return this.#panel.search(query);
  }

  reset(): void {
    this.#panel.reset();
  }

  /** Colours of the page's own are looked at, for its developer; our own pass. */
  #checkColors(): void {
    const styles = getComputedStyle(this.#element);
    if (!COLORS.some((name) => styles.getPropertyValue(`--taobao-help-${name}-color`))) return;
    import('./contrast.js').then(
      ({ warnOfContrast }) => this.#box?.isConnected && warnOfContrast(this.#box),
      // Not worth a word to the shopper.
      () => {},
    );
  }

  #relabel(): void {
    if (!this.#box) return;
    this.#box.lang = this.#panel.locale;
    this.#box.setAttribute('aria-label', this.#panel.name);
  }
}

/**
 * Makes the core of an element in its language.
 * @throws where the locale's chunk cannot be loaded
 */
export async function createCore(
  element: TaobaoHelpElement,
  root: ShadowRoot,
  beginning: Beginning,
): Promise<Core> {
  const locale = hostLocale(element);
  const core = new Core(element, root, new Source(locale, await loadLocale(locale)));
  await core.begin(beginning);
  return core;
}
