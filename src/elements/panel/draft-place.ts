import { parse, serialise } from '../../guide/draft.js';
import { isPristine } from '../../guide/selectors.js';
import type { GuideState } from '../../guide/types.js';
import type { Persist } from '../shell/settings.js';

/** Where drafts are kept: a place for each widget of the page, and for each tab that tells a case of its own. */
const KEYS = ['', ':2', ':3', ':4', ':5'].map((number) => `taobao-help:draft${number}`);

/** The places that widgets of this page use. */
const used = new Set<string>();

/** A page's storage; even naming it throws where it is refused. */
const storage = (persist: Persist): Storage | undefined =>
  persist === 'none' ? undefined : persist === 'local' ? localStorage : sessionStorage;

/** Forgets what is kept under these keys, wherever it is; where storage is refused there is nothing. */
function remove(keys: readonly string[], isOurs = (_text: string | null): boolean => true): void {
  for (const persist of ['session', 'local'] as const) {
    try {
      const kept = storage(persist)!;
      for (const key of keys) if (isOurs(kept.getItem(key))) kept.removeItem(key);
    } catch {
      // Refused: nothing was ever kept there.
    }
  }
}

/** Where one widget keeps its case, never over the case of another widget or tab. Loads only where the page allows drafts. */
export class DraftPlace {
  #key = '';
  /** The draft that this widget last saw there: another tab may have gone on with the same case since. */
  #text: string | null = null;

  /** The first kept case that no widget of the page has; undefined where there is none. @throws where storage is refused */
  read(persist: Persist): GuideState | undefined {
    for (const key of KEYS) {
      const text = used.has(key) ? undefined : storage(persist)?.getItem(key);
      const draft = text ? parse(text) : undefined;
      if (!draft) continue;
      this.#use(key);
      this.#text = text!;
      return draft;
    }
    return undefined;
  }

  /** Keeps a case while there is something in it; one that was emptied is not kept. @throws where storage is refused or full */
  write(persist: Persist, state: GuideState): void {
    const kept = storage(persist);
    if (!kept) return;
    const isOurs = this.#key !== '' && [null, this.#text].includes(kept.getItem(this.#key));
    this.#use(isOurs ? this.#key : KEYS.find((key) => !used.has(key) && kept.getItem(key) === null));
    this.#text = isPristine(state) ? null : serialise(state);
    if (this.#text) kept.setItem(this.#key, this.#text);
    else kept.removeItem(this.#key);
  }

  /** Names of the photos of all cases that are kept. @throws where storage is refused */
  photos(persist: Persist): readonly string[] {
    const kept = storage(persist);
    return KEYS.flatMap((key) => parse(kept?.getItem(key) ?? '')?.report.photos ?? []);
  }

  /** Forgets the case that this widget keeps. */
  remove(): void {
    remove([this.#key], (text) => text === this.#text);
  }

  /** Forgets every case that the page keeps. */
  removeAll(): void {
    remove(KEYS);
  }

  /** Lets another widget have the place: this one has left the page. */
  release(): void {
    used.delete(this.#key);
  }

  /** @throws where every place is taken: then nothing more is kept */
  #use(key: string | undefined): void {
    if (!key) throw new Error('Too many drafts are kept.');
    used.delete(this.#key);
    this.#key = key;
    used.add(key);
  }
}
