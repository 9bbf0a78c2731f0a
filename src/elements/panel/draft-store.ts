import type { GuideEvent, GuideState } from '../../guide/types.js';
import type { Persist } from '../shell/attributes.js';
import type { CaseTools } from '../case/case-tools.js';
import type { Photo } from '../case/photos.js';
import { readDraft, removeDraft, writeDraft } from './draft-storage.js';

/** What keeping a case needs of the panel. */
export interface DraftHost {
  persist(): Persist;
  state(): GuideState;
  dispatch(event: GuideEvent): void;
  /** A photo too many was left out. */
  full(): void;
  /** Photos of a kept draft are gone. */
  lost(): void;
  /** Storage was refused or is full; work goes on. Told once. */
  refused(error: unknown): void;
  /** A part could not be loaded. */
  failed(error: unknown): void;
}

/** Keeps the case where the page allows it, and holds its photos. */
export class DraftStore {
  readonly #host: DraftHost;
  #tools: CaseTools | undefined;
  #refused = false;
  #forgotten = 0;

  constructor(host: DraftHost) {
    this.#host = host;
  }

  /** How many cases were forgotten so far: tells whether an answer is still of this one. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** Brings a kept draft back. @returns whether there was one */
  recall(): boolean {
    let draft: GuideState | undefined;
    this.#try(() => (draft = readDraft(this.#host.persist())));
    if (!draft) return false;
    this.#host.dispatch({ type: 'restore', state: draft });
    if (draft.report.photos.length > 0) {
      this.tools()
        .then((tools) => tools.restore())
        .catch((error: unknown) => this.#host.failed(error));
    }
    return true;
  }

  /**
   * Writes the draft; nothing stays stored of a case in which nothing is typed or picked.
   * @param state the case, without secrets
   */
  keep(state: GuideState): void {
    this.#try(() => writeDraft(this.#host.persist(), state));
  }

  /** Forgets the draft and its photos. @returns what takes the photos back, to keep them as the draft is kept */
  forget(): () => void {
    this.#forgotten++;
    // Without leave to keep anything, there is nothing of this case; another widget's may be there.
    if (this.#host.persist() !== 'none') removeDraft();
    const tools = this.#tools;
    const photos = tools?.photos ?? [];
    // A kept photo may be there although nothing of this case has asked for the tools yet.
    if (this.#tools || this.#host.persist() === 'local') {
      this.tools()
        .then((tools) => tools.clear())
        .catch((error: unknown) => this.#host.failed(error));
    }
    return () => void tools?.takeBack(photos);
  }

  /** The page takes back its leave to keep the case: what is stored goes, the case itself stays. */
  withdraw(): void {
    removeDraft();
    void this.#tools?.forgetKept();
  }

  photo(name: string): Photo | undefined {
    return this.#tools?.photo(name);
  }

  /** The tools of a case, loaded when first needed. @throws where their chunk cannot be loaded */
  async tools(): Promise<CaseTools> {
    const { CaseTools } = await import('../case/case-tools.js');
    return (this.#tools ??= new CaseTools({
      names: () => this.#host.state().report.photos,
      keeps: () => this.#host.persist() === 'local',
      changed: (photos) => this.#host.dispatch({ type: 'describe', patch: { photos } }),
      full: () => this.#host.full(),
      lost: () => this.#host.lost(),
      refused: (error) => this.#tell(error),
    }));
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    if (this.#refused) return;
    this.#refused = true;
    this.#host.refused(error);
  }
}
