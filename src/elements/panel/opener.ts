import { focusables } from './successor.js';

/** The focused element, looked up through open shadow roots. */
function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The element around another, from a shadow root out to its host. */
const around = (element: Element): Element | undefined =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

const take = (element: Element): boolean => {
  (element as HTMLElement).focus({ preventScroll: true });
  return deepActiveElement() === element;
};

/** Where the focus was when the panel opened, and what is around it: the page may take it away meanwhile. */
export class Opener {
  readonly #path: readonly Element[];

  constructor() {
    const path: Element[] = [];
    for (let each = deepActiveElement() ?? undefined; each; each = around(each)) path.push(each);
    this.#path = path;
  }

  /**
   * Gives the focus back, or to the nearest place that takes it.
   * @param panel is closed, and no such place
   */
  focus(panel: Element): void {
    const [opener, ...boxes] = this.#path;
    if (!opener || take(opener)) return;
    for (const box of boxes) {
      if (box.isConnected && focusables(box).some((near) => !panel.contains(near) && take(near))) return;
    }
  }
}
