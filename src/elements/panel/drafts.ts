import type { ReactiveController } from 'lit';
import type { GuideState } from '../../guide/types.js';
import { timed } from '../shell/timed.js';
import type { CaseLoader } from './case-loader.js';
import type { DraftPlace } from './draft-place.js';
import type { PanelHost } from './host.js';
import type { LaterLoader } from './later-loader.js';
import { initialUi } from './ui.js';

/** Keeps the case as a draft where the page allows it. */
export class Drafts implements ReactiveController {
  /** The shopper has done something: from then on there is a draft to keep. */
  touched = false;
  readonly #host: PanelHost;
  readonly #later: LaterLoader;
  readonly #case: CaseLoader;
  #place: DraftPlace | undefined;
  #kept: GuideState | undefined;

  constructor(host: PanelHost, later: LaterLoader, caseLoader: CaseLoader) {
    this.#host = host;
    this.#later = later;
    this.#case = caseLoader;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#place?.release();
  }

  hostUpdated(): void {
    const { element, store } = this.#host;
    if (!this.touched || element.persist === 'none' || store.state === this.#kept) return;
    this.#kept = store.state;
    // Nothing stays stored of a case in which nothing is typed or picked, and never a secret.
    void this.#later.with(({ withoutSecrets }) => {
      void this.#try((place) => place.write(element.persist, withoutSecrets(store.state)));
    });
  }

  /** Brings a draft back, if there is one and nothing was told since. */
  async recall(): Promise<void> {
    const { element, store } = this.#host;
    if (element.persist === 'none') return;
    await this.#try((place) => {
      const draft = this.touched ? undefined : place.read(element.persist);
      if (!draft) return;
      this.touched = true;
      this.#kept = draft;
      store.dispatch({ type: 'restore', state: draft });
      if (draft.report.photos.length > 0) void this.#case.with((tools) => tools.restore());
    });
  }

  /** Forgets the case, its draft and its photos. @returns what takes the photos back */
  forget(): () => void {
    const { element, store } = this.#host;
    this.#case.cases.next();
    // Without leave to keep anything, there is nothing of this case; another widget's may be there.
    if (element.persist !== 'none') this.#place?.remove();
    const { tools } = this.#case;
    const photos = tools?.photos ?? [];
    // At once, or what is taken back would be cleared after it; a kept photo may be there although nothing of this case has
    // asked for the tools yet.
    const others = this.#keptPhotos();
    if (tools) void tools.clear(others);
    else if (element.persist === 'local') void this.#case.with((loaded) => loaded.clear(others));
    this.touched = false;
    this.#kept = undefined;
    store.dispatch({ type: 'reset' }, { ...initialUi, region: store.ui.region });
    return () => void tools?.takeBack(photos);
  }

  /** The page takes back its leave to keep the case: what is stored goes, the case itself stays. */
  withdraw(): void {
    if (this.#place) this.#place.removeAll();
    else void this.#try((place) => place.removeAll());
    void this.#case.tools?.forgetKept();
  }

  #keptPhotos(): readonly string[] {
    try {
      return this.#place?.photos(this.#host.element.persist) ?? [];
    } catch {
      return [];
    }
  }

  async #try(work: (place: DraftPlace) => void): Promise<void> {
    try {
      if (!this.#place) {
        const { DraftPlace } = await timed(import('./draft-place.js'));
        this.#place ??= new DraftPlace();
      }
      work(this.#place);
    } catch (error) {
      this.#host.refused(error);
    }
  }
}
