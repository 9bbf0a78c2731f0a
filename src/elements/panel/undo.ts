import type { ReactiveController } from 'lit';
import type { PanelHost } from './host.js';
import { TUNABLES } from './tunables.js';

/** Offers to take one thing back, for a moment: whoever sits down at the same screen later must not find it. */
export class Undo implements ReactiveController {
  readonly #host: PanelHost;
  #back: (() => void) | undefined;
  #end: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.drop();
  }

  offer(back: () => void): void {
    this.drop();
    this.#back = back;
    this.#end = setTimeout(() => this.drop(), TUNABLES.undo);
    this.#host.store.set({ undo: true });
  }

  take(): void {
    const back = this.#back;
    this.drop();
    back?.();
  }

  drop(): void {
    clearTimeout(this.#end);
    if (!this.#back) return;
    this.#back = undefined;
    this.#host.store.set({ undo: false });
  }
}
