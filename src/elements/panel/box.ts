import type { ReactiveController } from 'lit';
import { adopt, make, sheet } from '../shell/dom.js';
import type { PanelHost } from './host.js';
import type { Content } from './content.js';
import { Overlay } from './overlay.js';
import { panelStyles } from './styles/index.js';

/** Public colours that text needs a contrast with, or that are text. */
const COLORS = ['accent', 'on-accent', 'background', 'text'];

let styles: CSSStyleSheet | undefined;
/** Size of the window in which the styles were read. */
let readIn: string | undefined;

/** The box that the mode puts around the panel: a section of the page, or a dialog in the top layer. */
export class Box implements ReactiveController {
  /** Holds what is drawn; boxes come and go around it. */
  readonly body = make('div', { class: 'body' });
  readonly #host: PanelHost;
  readonly #content: Content;
  #box: HTMLElement | undefined;
  #overlay: Overlay | undefined;

  constructor(host: PanelHost, content: Content) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  hostConnected(): void {
    styles ??= sheet('');
    // WebKit takes sheets of the same text for those that it knows, with their media queries as they were in the window then.
    const size = `${innerWidth},${innerHeight}`;
    if (size !== readIn) styles.replaceSync(`${panelStyles}/*${(readIn = size)}*/`);
    adopt(this.#host.root, styles);
    this.#checkColors();
  }

  hostDisconnected(): void {
    this.#overlay?.hide();
  }

  hostUpdated(): void {
    if (!this.#box) return;
    const { locale } = this.#content;
    this.#box.lang = locale;
    // The reset on the box takes away the language that glyphs go by; inside it, it can be said again.
    this.body.lang = locale;
    this.#box.setAttribute('aria-label', this.#host.strings.name);
  }

  /** Makes the mode's box anew. */
  draw(): void {
    const { element, root } = this.#host;
    this.#overlay?.hide();
    this.#overlay = undefined;
    root.querySelectorAll('.panel, .inline').forEach((box) => box.remove());
    const inline = element.mode === 'inline';
    const kind = { inline: 'inline', launcher: 'floating', dialog: 'floating wide' }[element.mode];
    const attributes = { part: 'panel', class: `panel ${kind}`, tabindex: '-1' };
    if (inline) this.#box = make('section', attributes, this.body);
    else {
      const dialog = make('dialog', attributes, this.body);
      this.#overlay = new Overlay(dialog, () => element.hide());
      this.#box = dialog;
    }
    root.append(this.#box);
    this.hostUpdated();
  }

  show(open: boolean): void {
    if (open) this.#overlay?.show(this.#host.element.mode === 'dialog');
    else this.#overlay?.hide();
  }

  /** Colours of the page's own are looked at, for its developer; ours pass. */
  #checkColors(): void {
    const styles = getComputedStyle(this.#host.element);
    if (!COLORS.some((name) => styles.getPropertyValue(`--taobao-help-${name}-color`))) return;
    import('./contrast.js').then(
      ({ warnOfContrast }) => this.#box?.isConnected && warnOfContrast(this.#box),
      // Not worth a word to the shopper.
      () => {},
    );
  }
}
