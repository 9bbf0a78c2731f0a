import { parse, serialise } from '../../guide/draft.js';
import { isPristine } from '../../guide/selectors.js';
import type { GuideState } from '../../guide/types.js';
import type { Persist } from '../shell/settings.js';

const KEY = 'taobao-help:draft';

/** A page's storage; even naming it throws where it is refused. */
const storage = (persist: Persist): Storage | undefined =>
  persist === 'none' ? undefined : persist === 'local' ? localStorage : sessionStorage;

/** The kept case; undefined where there is none. @throws where storage is refused */
export function readDraft(persist: Persist): GuideState | undefined {
  const kept = storage(persist)?.getItem(KEY);
  return kept ? parse(kept) : undefined;
}

/** Keeps a case while there is something in it; one that was emptied is not kept. @throws where storage is refused or full */
export function writeDraft(persist: Persist, state: GuideState): void {
  if (isPristine(state)) storage(persist)?.removeItem(KEY);
  else storage(persist)?.setItem(KEY, serialise(state));
}

/** Forgets the kept case, wherever it is; where storage is refused there is none. */
export function removeDraft(): void {
  for (const persist of ['session', 'local'] as const) {
    try {
      storage(persist)?.removeItem(KEY);
    } catch {
      // Refused: nothing was ever kept there.
    }
  }
}
