const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

const canFocus = (element: Element): boolean => element.checkVisibility() && !element.matches(':disabled');

const follows = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Controls within a node that can be focused, in the order of the Tab key. */
export const focusables = (within: ParentNode): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canFocus);

/** Where a control stands among the others, for when a drawing takes it away. */
export class Place {
  readonly #control: Element;
  readonly #before: readonly HTMLElement[];
  readonly #boxes: readonly Element[];

  constructor(control: Element, root: ShadowRoot) {
    const all = focusables(root);
    const index = all.findIndex((other) => other === control);
    this.#control = control;
    this.#before = all.slice(0, Math.max(index, 0)).reverse();
    const boxes: Element[] = [];
    for (let box = control.parentElement; box; box = box.parentElement) boxes.push(box);
    this.#boxes = boxes;
  }

  /** Whether the control is gone, hidden or disabled by now. */
  get isLost(): boolean {
    return !this.#control.isConnected || !canFocus(this.#control);
  }

  /** The control in its place: the one that replaced or followed it, else the one before; in the nearest box with any. */
  successor(): HTMLElement | undefined {
    const previous = this.#before.find((other) => other.isConnected && canFocus(other));
    for (const box of this.#boxes) {
      if (!box.isConnected) continue;
      const next = focusables(box).find((other) => !previous || follows(previous, other));
      const found = next ?? (box.contains(previous ?? null) ? previous : undefined);
      if (found) return found;
    }
    return previous;
  }
}
