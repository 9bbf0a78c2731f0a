import type { ReactiveController } from 'lit';
import type { PanelHost } from './host.js';

/** Offers to take one thing back, until the next action: no time runs out while somebody reads. */
export class Undo implements ReactiveController {
  readonly #host: PanelHost;
  #back: (() => void) | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.drop();
  }

  /** @param what has happened to the case that can be taken back */
  offer(what: 'forgotten' | 'finished' | 'replaced', back: () => void): void {
    this.#back = back;
    this.#host.store.set({ undo: what });
  }

  take(): void {
    const back = this.#back;
    this.drop();
    back?.();
  }

  drop(): void {
    if (!this.#back) return;
    this.#back = undefined;
    this.#host.store.set({ undo: '' });
  }
}
