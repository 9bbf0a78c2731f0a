import { TUNABLES } from './tunables.js';

/** One step back, offered for a moment: whoever sits down at the same screen later must not find it. */
export class Undo {
  readonly #offered: (offered: boolean) => void;
  #back: (() => void) | undefined;
  #end: ReturnType<typeof setTimeout> | undefined;

  /** @param offered the offer began or ended */
  constructor(offered: (offered: boolean) => void) {
    this.#offered = offered;
  }

  offer(back: () => void): void {
    this.drop();
    this.#back = back;
    this.#end = setTimeout(() => this.drop(), TUNABLES.undo);
    this.#offered(true);
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
    this.#offered(false);
  }
}
