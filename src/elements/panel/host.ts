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
  /** Shows the shopper a notice. */
  say(sentence: keyof FirstStrings): void;
  /**
   * Tells the page of a failure.
   * @param message for developers, in English
   */
  fail(code: ErrorCode, message: string, error?: unknown): void;
  /** Tells shopper and page, once, that the device keeps no draft; work goes on. */
  refused(error: unknown): void;
}
