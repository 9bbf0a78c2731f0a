import { make } from './dom.js';
import { inlineSpace, makeLauncher } from './launcher.js';
import type { Mode } from './settings.js';
import type { ShellStrings } from './words.js';

/**
 * Stands for the panel until it is there, and where it cannot be had: the launcher, the frame of a panel that opens,
 * the space of an inline one.
 */
export class Facade {
  launcher: HTMLButtonElement | undefined;
  #frame: HTMLElement | undefined;
  readonly #root: ShadowRoot;
  readonly #onPress: () => void;

  constructor(root: ShadowRoot, onPress: () => void) {
    this.#root = root;
    this.#onPress = onPress;
  }

  /** @param hasPanel an inline panel takes the space itself */
  draw(mode: Mode, hasPanel: boolean): void {
    // A button that tries again stands for a panel that was not there.
    if (mode !== 'launcher' || this.#hasFailed) this.launcher = undefined;
    if (mode === 'launcher') this.launcher ??= makeLauncher(this.#onPress);
    // A launcher that stays keeps its place, and with it the focus.
    if (!this.launcher || this.#root.firstChild !== this.launcher) {
      const shown = this.launcher ?? (mode === 'inline' && !hasPanel && inlineSpace());
      this.#root.replaceChildren(...(shown ? [shown] : []));
    }
    this.launcher?.showPopover();
  }

  localise({ failed, launcher }: ShellStrings): void {
    this.launcher?.lastElementChild?.replaceChildren(this.#hasFailed ? failed : launcher);
  }

  /** Shows the panel's frame at once, or takes it away: by then the panel is there, or nobody waits any more. */
  wait(waiting: boolean): void {
    this.#frame?.remove();
    this.#frame = undefined;
    if (!waiting) return;
    this.#root.append((this.#frame = make('div', { class: 'frame', popover: 'manual' })));
    this.#frame.showPopover();
  }

  /** Says so where the shopper looks: on the button that tries again. The page's own help stays in the slot. */
  fail(mode: Mode): void {
    const inline = mode === 'inline';
    const launcher = (this.launcher ??= makeLauncher(this.#onPress));
    launcher.dataset['failed'] = '';
    launcher.setAttribute('aria-expanded', 'false');
    if (inline) launcher.popover = null;
    this.#root.replaceChildren(inline ? inlineSpace(launcher) : launcher);
    if (launcher.popover && launcher.isConnected) launcher.showPopover();
  }

  /** The launcher is a button that tries again. */
  get #hasFailed(): boolean {
    return this.launcher?.dataset['failed'] !== undefined;
  }
}
