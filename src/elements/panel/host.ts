import type { ReactiveControllerHost } from 'lit';
import type { ErrorCode } from '../shell/lifecycle-events.js';
import type { Settings } from '../shell/settings.js';
import type { FirstStrings } from '../shell/strings.js';
import type { Store } from './store.js';

/** The panel as its controllers hold it. */
export interface PanelHost extends ReactiveControllerHost {
  readonly element: Settings;
  readonly root: ShadowRoot;
  readonly store: Store;
  /** Sentences in the locale that is shown, the page's own among them. */
  readonly strings: FirstStrings;
  /**
   * Tells the page of a failure; of refused storage once.
   * @param message for developers, in English
   * @param notice the sentence for the shopper, where nothing else says it
   */
  fail(code: ErrorCode, message: string, error: unknown, notice?: keyof FirstStrings): void;
}
