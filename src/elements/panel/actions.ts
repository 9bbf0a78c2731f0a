import type { Locale, Region } from '../../content/ids.js';
import type { HelpContent } from '../../content/types.js';
import { hasSubject, isPristine } from '../../guide/selectors.js';
import { TaobaoHelpCopyEvent, TaobaoHelpFeedbackEvent } from './guide-events.js';
import { TaobaoHelpErrorEvent } from '../shell/lifecycle-events.js';
import { caseActions, type CaseHost } from './case-actions.js';
import { copyText } from './clipboard.js';
import type { Actions } from './model.js';
import { openingEvents } from './start.js';
import type { Store } from './store.js';
import type { Undo } from './undo.js';

/** What actions need of the panel. */
export interface ActionHost extends CaseHost {
  readonly store: Store;
  readonly undo: Undo;
  content(): HelpContent;
  /** The shopper did something, not the page. */
  touched(): void;
  emit(event: Event): void;
  /** Text changed; while an input method composes, nothing is searched or recognised yet. */
  typed(composing: boolean): void;
  setLocale(locale: Locale): void;
  setRegion(region: Region): void;
  loadAdvice(): void;
  loadSearch(): void;
  /** Forgets the case. @returns what takes its photos back */
  reset(): () => void;
  close(): void;
}

/** What the views may ask for, carried out on the panel. */
export function createActions(host: ActionHost): Actions {
  const { store, undo } = host;
  const { set } = store;
  const dispatch: Actions['dispatch'] = (event) => {
    host.touched();
    store.dispatch(event);
  };
  return {
    ...caseActions(host),
    dispatch,
    set,
    ask(query, composing) {
      dispatch({ type: 'ask', query });
      host.typed(composing);
    },
    summarise(summary, composing) {
      if (store.ui.missing) set({ missing: false });
      dispatch({ type: 'describe', patch: { summary } });
      host.typed(composing);
    },
    openEntry(id) {
      set({ choosingKind: false, missing: false });
      openingEvents(id, store.state.report, host.content()).forEach(dispatch);
    },
    next() {
      const nothing = store.state.step === 'issue' && !hasSubject(store.state);
      set({ missing: nothing });
      if (!nothing) dispatch({ type: 'next' });
    },
    async copy(text, box) {
      const copied = await copyText(text, box);
      set({ copied: { text, how: copied ? 'copied' : 'manual' } });
      if (copied) host.emit(new TaobaoHelpCopyEvent(text));
      else host.emit(new TaobaoHelpErrorEvent('clipboard', 'Copying was refused; the text is selected.'));
    },
    rate(entry, helpful) {
      set({ rated: [...store.ui.rated, entry] });
      host.emit(new TaobaoHelpFeedbackEvent(entry, helpful));
    },
    resolve: (solved) => dispatch({ type: 'resolve', solved }),
    dismiss(field) {
      set({ dismissed: [...store.ui.dismissed, store.state.report[field]] });
      dispatch({ type: 'describe', patch: { [field]: '' } });
    },
    forget() {
      const { state, ui } = store;
      const takePhotosBack = host.reset();
      if (isPristine(state)) return;
      undo.offer(() => {
        takePhotosBack();
        set(ui);
        dispatch({ type: 'restore', state });
      });
    },
    undo: () => undo.take(),
    setLocale: (locale) => host.setLocale(locale),
    setRegion: (region) => host.setRegion(region),
    loadAdvice: () => host.loadAdvice(),
    loadSearch: () => host.loadSearch(),
    close: () => host.close(),
  };
}
