import { reduce } from '../../guide/reducer.js';
import { initialState } from '../../guide/state.js';
import type { GuideEvent, GuideState } from '../../guide/types.js';
import { initialUi, type Ui } from './model.js';

/** Holds the case and what is shown of it; tells of every change. */
export class Store {
  readonly #guideChanged: (before: GuideState, after: GuideState) => void;
  readonly #changed: () => void;
  #state = initialState;
  #ui: Ui = initialUi;

  readonly dispatch = (event: GuideEvent): void => {
    const before = this.#state;
    this.#state = reduce(before, event);
    if (this.#state === before) return;
    this.#guideChanged(before, this.#state);
    this.#changed();
  };

  readonly set = (patch: Partial<Ui>): void => {
    this.#ui = { ...this.#ui, ...patch };
    this.#changed();
  };

  constructor(guideChanged: (before: GuideState, after: GuideState) => void, changed: () => void) {
    this.#guideChanged = guideChanged;
    this.#changed = changed;
  }

  get state(): GuideState {
    return this.#state;
  }

  get ui(): Ui {
    return this.#ui;
  }
}
