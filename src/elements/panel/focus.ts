import type { ReactiveController } from 'lit';
import type { GuideState } from '../../guide/types.js';
import type { PanelHost } from './host.js';
import { Place } from './successor.js';

const focus = (root: ShadowRoot, selector: string): void =>
  root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: selector.startsWith('#step') });

const toTop = (root: ShadowRoot): void =>
  root.querySelectorAll('.scroller, .body').forEach((box) => (box.scrollTop = 0));

/** Shows from the top what is to be done now, and reads it out, or how it went. */
function showAction(root: ShadowRoot, read = '#next-text'): void {
  toTop(root);
  focus(root, read);
}

/** Shows a step from its top, and reads it out, if the shopper was in the panel. */
function showStep(root: ShadowRoot, reads: boolean): void {
  toTop(root);
  const top = root.querySelector<HTMLElement>('#step-heading');
  if (!top || !reads) return;
  top.focus({ preventScroll: true });
  const { top: y } = top.getBoundingClientRect();
  if (y < 0 || y > innerHeight) root.querySelector('.panel')?.scrollIntoView({ block: 'start' });
}

/** The field of an opened detail, or its first choice. */
const EDITOR = '.editor :is(input, textarea, button)';

/** Devices on which focusing a field covers nothing: a keyboard on the screen would hide half of it. */
const KEYBOARD = 'not all and (pointer: coarse)';

/** Keeps the focus in the panel as it is drawn: where the focused control goes, its successor takes it. */
export class Focus implements ReactiveController {
  readonly #host: PanelHost;
  #focused: Element | null = null;
  #place: Place | undefined;
  #opened = false;
  #entered = false;
  #connection: AbortController | undefined;
  #drawn: { readonly state: GuideState; readonly editing: string } | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    document.addEventListener('visibilitychange', () => this.#cameBack(), {
      signal: this.#connection.signal,
    });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** The panel was opened, or another question follows: where there is a keyboard, whoever begins to type is heard at once. */
  opened(): void {
    this.#opened = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { root } = this.#host;
    this.#focused = root.activeElement;
    this.#place = this.#focused ? new Place(this.#focused, root) : undefined;
  }

  hostUpdated(): void {
    const { root, store } = this.#host;
    const before = this.#drawn;
    const { state, ui } = store;
    this.#drawn = { state, editing: ui.editing };
    const typing = this.#opened && matchMedia(KEYBOARD).matches;
    this.#opened = false;
    if (typing) {
      if (before?.state.step !== state.step) toTop(root);
      focus(root, '#ask');
    }
    if (!before || typing) return;
    if (before.state.step !== state.step) {
      showStep(root, this.#focused !== null);
      this.#entered = state.step === 'action' && this.#focused?.id === 'ask';
      return this.#actOnEnter();
    }
    if (!this.#focused) return;
    if (state.outcome !== before.state.outcome) {
      return focus(root, state.outcome === 'solved' ? '#step-heading' : '#next-text');
    }
    // Another thing to do now stands where the last one stood.
    if (state.report.tried.length > before.state.report.tried.length) return showAction(root);
    if (ui.editing !== before.editing) {
      const detail = ui.editing === '' ? `[data-detail='${before.editing}']` : EDITOR;
      const target = root.querySelector<HTMLElement>(detail);
      target?.focus();
      if (target && root.activeElement === target) return;
    }
    if (this.#place?.isLost) {
      // The day was told: what it means stands where it was asked for.
      if (this.#focused.matches('[type=date]')) return showAction(root);
      const next = this.#focused.matches('#step-heading') ? undefined : this.#place.successor();
      if (next) next.focus();
      else focus(root, '#step-heading');
    }
    this.#actOnEnter();
  }

  /** Next was pressed with nothing said: leads to the field, which says what is wrong. */
  async missing(): Promise<void> {
    const { root, updateComplete } = this.#host;
    await updateComplete;
    focus(root, '#summary');
  }

  /** Keeps the focus on a photo that moved: on the button that moves it on, or back where it is at the end. */
  async followPhoto(name: string, by: -1 | 1): Promise<void> {
    const { root, store, updateComplete } = this.#host;
    await updateComplete;
    const photo = root.querySelectorAll('.photo')[store.state.report.photos.indexOf(name)];
    const [earlier, later] = photo?.querySelectorAll('button') ?? [];
    const [same, other] = by < 0 ? [earlier, later] : [later, earlier];
    (same?.disabled ? other : same)?.focus();
  }

  /** Enter took the answer: Enter does what it says, as soon as that is there, unless the shopper went elsewhere. */
  #actOnEnter(): void {
    const { root } = this.#host;
    const stays = (): boolean => root.activeElement?.id === 'step-heading';
    if (this.#entered && stays()) focus(root, '.doing > .button.wide');
    this.#entered &&= stays();
  }

  /** Back from Taobao or from a call: how it went is asked, and is the first thing to be seen. */
  #cameBack(): void {
    const { root, store } = this.#host;
    if (document.visibilityState !== 'visible' || store.ui.done === '') return;
    if (root.activeElement) showAction(root, '#went');
    else toTop(root);
  }
}
