import { reduce } from '../../guide/reducer.js';
import { initialState } from '../../guide/state.js';
import type { GuideEvent, GuideState } from '../../guide/types.js';
import { initialUi, type Ui } from './ui.js';

type Listener = (before: GuideState, after: GuideState) => void;

/** The state of a panel: the case, which only the guide's reducer changes, and facts of the interface around it. */
export class Store {
  readonly #listeners: Listener[] = [];
  #state = initialState;
  #ui = initialUi;

  get state(): GuideState {
    return this.#state;
  }

  get ui(): Ui {
    return this.#ui;
  }

  /** Calls back after each change with the case before and after it; both are the same where only `ui` changed. */
  subscribe(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** Lets something happen to the case, and changes `ui` along with it. */
  dispatch(event: GuideEvent, patch?: Partial<Ui>): void {
    const before = this.#state;
    const after = reduce(before, event);
    if (after === before && !patch) return;
    this.#state = after;
    this.#ui = { ...this.#ui, ...patch };
    for (const listener of this.#listeners) listener(before, after);
  }

  set(patch: Partial<Ui>): void {
    this.#ui = { ...this.#ui, ...patch };
    for (const listener of this.#listeners) listener(this.#state, this.#state);
  }
}
