import type { ReactiveController } from 'lit';
import type { GuideState } from '../../guide/types.js';
import type { PanelHost } from './host.js';

const heading = (root: ShadowRoot): HTMLElement | null => root.querySelector('#step-heading');

/** Shows a step from its top, and reads it out, if the shopper was in the panel. */
function showStep(root: ShadowRoot): void {
  for (const box of root.querySelectorAll('.scroller, .body')) box.scrollTop = 0;
  const top = heading(root);
  if (!top || !root.activeElement) return;
  top.focus({ preventScroll: true });
  const { top: y } = top.getBoundingClientRect();
  if (y < 0 || y > innerHeight) root.querySelector('.panel')?.scrollIntoView({ block: 'start' });
}

/** A step that is new, or has another thing to do now: what was tried brings the next one, at the top. */
const isNew = (before: GuideState, after: GuideState): boolean =>
  after.step !== before.step ||
  (after.step === 'action' && after.report.tried.length > before.report.tried.length);

/** Keeps the focus in the panel as it is drawn: where the focused control goes, the step's heading takes it. */
export class Focus implements ReactiveController {
  readonly #host: PanelHost;
  #focused: Element | null = null;
  #drawn: GuideState | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.root.activeElement;
  }

  hostUpdated(): void {
    const { root, store } = this.#host;
    const before = this.#drawn;
    this.#drawn = store.state;
    if (this.#focused && !(root.activeElement && this.#focused.checkVisibility()))
      heading(root)?.focus({ preventScroll: true });
    if (before && isNew(before, store.state)) showStep(root);
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
}
