/** Below these sizes the panel fills the screen and is modal. */
const NARROW = '(max-width: 479px), (max-height: 559px)';

/** The focused element, looked up through open shadow roots. */
function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Puts a dialog into the top layer and takes it out again. Modal where asked or where it fills the screen; else a
 * popover, so that the page stays usable beside it. Focus goes back to where it was.
 */
export class Overlay {
  readonly #dialog: HTMLDialogElement;
  #returnTo: Element | null = null;
  #shown: AbortController | undefined;

  /** @param onDismiss asked to close by Esc or the browser's own close gesture */
  constructor(dialog: HTMLDialogElement, onDismiss: () => void) {
    this.#dialog = dialog;
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      onDismiss();
    });
    dialog.addEventListener('keydown', (event) => {
      // Esc ends a composition first; Safari reports it only as key code 229.
      if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229 || event.defaultPrevented)
        return;
      event.preventDefault();
      event.stopPropagation();
      onDismiss();
    });
  }

  show(modal: boolean): void {
    if (this.#shown) return;
    this.#shown = new AbortController();
    this.#returnTo = deepActiveElement();
    const dialog = this.#dialog;
    // While a dialog of the page is modal, whatever is not modal too cannot be used.
    if (modal || matchMedia(NARROW).matches || document.querySelector(':modal')) {
      dialog.removeAttribute('popover');
      dialog.showModal();
      this.#fitKeyboard(this.#shown.signal);
    } else {
      dialog.setAttribute('popover', 'manual');
      dialog.showPopover();
    }
    // Its name is read out first; which control comes next is the shopper's choice.
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
    if (hadFocus && this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  /** On-screen keyboards shrink the visual viewport alone; the panel follows, so that its action bar stays in reach. */
  #fitKeyboard(signal: AbortSignal): void {
    const view = window.visualViewport;
    if (!view) return;
    const { style } = this.#dialog;
    // The page may be zoomed by its style sheet.
    const fit = (): void =>
      style.setProperty('--_visible-height', `${view.height / (this.#dialog.currentCSSZoom ?? 1)}px`);
    fit();
    view.addEventListener('resize', fit, { signal });
    signal.addEventListener('abort', () => style.removeProperty('--_visible-height'));
  }
}
