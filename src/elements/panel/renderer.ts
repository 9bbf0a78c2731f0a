import { render } from 'lit/html.js';
import { TUNABLES } from './tunables.js';
import { frame } from './views/frame.js';
import { keepFocus, showStep } from './focus.js';
import type { FirstModel } from './model.js';

/** Draws the panel into its shadow root while it is on the page: after each change, and as time passes. */
export class Renderer {
  readonly #root: ShadowRoot;
  readonly #body: HTMLElement;
  readonly #model: () => FirstModel;
  #connection: AbortController | undefined;
  #scheduled = false;

  /** Draws once for all changes of a task. */
  readonly draw = (): void => {
    if (this.#scheduled || !this.#connection) return;
    this.#scheduled = true;
    queueMicrotask(() => this.#drawNow());
  };

  /** @param model what is to be seen at this moment */
  constructor(root: ShadowRoot, body: HTMLElement, model: () => FirstModel) {
    this.#root = root;
    this.#body = body;
    this.#model = model;
  }

  /** Draws and starts the clock. @returns aborted by {@link disconnect} */
  connect(): AbortSignal {
    this.disconnect();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const clock = setInterval(this.draw, TUNABLES.tick);
    signal.addEventListener('abort', () => clearInterval(clock));
    this.#drawNow();
    return signal;
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#connection = undefined;
  }

  /** Draws at once, from the top of the step. */
  showStep(): void {
    if (!this.#connection) return;
    this.#drawNow();
    showStep(this.#root);
  }

  #drawNow(): void {
    this.#scheduled = false;
    if (!this.#connection) return;
    keepFocus(this.#root, () => render(frame(this.#model()), this.#body));
  }
}
