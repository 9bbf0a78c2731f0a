import type { ReactiveController } from 'lit';
import type { Report } from '../../guide/types.js';
import { CASE_FRAGMENT } from './case-fragment.js';
import type { CaseLoader } from './case-loader.js';
import type { Drafts } from './drafts.js';
import type { PanelHost } from './host.js';
import type { Undo } from './undo.js';

/** Takes over a case that comes from another device in the page's address, for the first widget of the page. */
export class CaseAddress implements ReactiveController {
  readonly #host: PanelHost;
  readonly #case: CaseLoader;
  readonly #drafts: Drafts;
  readonly #undo: Undo;
  #connection: AbortController | undefined;

  constructor(host: PanelHost, caseLoader: CaseLoader, drafts: Drafts, undo: Undo) {
    this.#host = host;
    this.#case = caseLoader;
    this.#drafts = drafts;
    this.#undo = undo;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    addEventListener('hashchange', () => this.#read(), { signal: this.#connection.signal });
    this.#read();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  #read(): void {
    const { element } = this.#host;
    const { hash, pathname, search } = location;
    if (!hash.startsWith(CASE_FRAGMENT) || document.querySelector(element.localName) !== element) return;
    // Whoever copies the address from now on does not give the case away with it.
    history.replaceState(history.state, '', pathname + search);
    void this.#case.with(async ({ readLink }) => {
      const report = await readLink(hash);
      if (report) this.#take(report);
      else this.#host.say('caseLinkBad');
    });
  }

  /** Offers to take the case back that was told here before. */
  #take(report: Partial<Report>): void {
    const { store } = this.#host;
    const before = { state: store.state, ui: store.ui };
    const takePhotosBack = this.#drafts.touched ? this.#drafts.forget() : undefined;
    this.#drafts.touched = true;
    store.dispatch({ type: 'describe', patch: report });
    store.dispatch({ type: 'go', step: 'action' });
    if (!takePhotosBack) return;
    this.#undo.offer('replaced', () => {
      takePhotosBack();
      store.dispatch({ type: 'restore', state: before.state }, before.ui);
    });
  }
}
