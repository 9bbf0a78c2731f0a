import { coverPage } from './cover.js';
import { isComposing } from './keys.js';
import { Opener } from './opener.js';
import { followVisible } from './visible.js';

/** Below these sizes the panel fills the screen and is modal. */
const NARROW = '(max-width: 479px), (max-height: 559px)';

/**
 * Puts a dialog into the top layer and takes it out again. Modal where asked or where it fills the screen; else a
 * popover, so that the page stays usable beside it. Focus goes back to where it was.
 */
export class Overlay {
  readonly #dialog: HTMLDialogElement;
  readonly #onDismiss: () => void;
  #opener: Opener | undefined;
  #shown: AbortController | undefined;

  /** @param onDismiss asked to close by Esc or the browser's own close gesture */
  constructor(dialog: HTMLDialogElement, onDismiss: () => void) {
    this.#dialog = dialog;
    this.#onDismiss = onDismiss;
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      onDismiss();
    });
  }

  show(modal: boolean): void {
    if (this.#shown) return;
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    const dialog = this.#dialog;
    this.#opener = new Opener();
    dialog.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    // While a dialog of the page is modal, whatever is not modal too cannot be used.
    const covers = modal || matchMedia(NARROW).matches || document.querySelector(':modal') !== null;
    dialog.ariaModal = String(covers);
    followVisible(dialog, signal);
    if (covers) {
      dialog.removeAttribute('popover');
      dialog.showModal();
      coverPage(signal);
      // Where it does not come, Back leaves the page.
      import('./back.js').then(
        ({ onBack }) => onBack(this.#onDismiss, signal),
        () => {},
      );
    } else {
      dialog.setAttribute('popover', 'manual');
      dialog.showPopover();
    }
    // Its name is read out first.
    dialog.focus();
  }

  hide(): void {
    if (!this.#shown) return;
    this.#shown.abort();
    this.#shown = undefined;
    const dialog = this.#dialog;
    const hadFocus = dialog.matches(':focus-within');
    if (dialog.open) dialog.close();
    else if (dialog.matches(':popover-open')) dialog.hidePopover();
    // The address no longer asks for what is closed: the same link can open it again.
    if (location.hash.startsWith('#help'))
      history.replaceState(history.state, '', location.pathname + location.search);
    if (hadFocus) this.#opener?.focus(dialog);
    this.#opener = undefined;
  }

  #onKey(event: KeyboardEvent): void {
    // Esc ends a composition first.
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#onDismiss();
  }
}
