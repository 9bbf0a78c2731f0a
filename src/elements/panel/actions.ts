import type { Locale, Region } from '../../content/ids.js';
import type { HelpContent } from '../../content/types.js';
import { hasSubject } from '../../guide/selectors.js';
import { TaobaoHelpCopyEvent, TaobaoHelpFeedbackEvent } from '../guide-events.js';
import { TaobaoHelpErrorEvent } from '../lifecycle-events.js';
import { caseActions, type CaseHost } from './case-actions.js';
import type { DraftStore } from './draft-store.js';
import { copyText } from './clipboard.js';
import { initialUi, type Actions } from './model.js';
import { openingEvents } from './start.js';
import type { Store } from './store.js';

/** What actions need of the panel. */
export interface ActionHost extends CaseHost {
  readonly store: Store;
  readonly drafts: DraftStore;
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
  close(): void;
}

/** What the views may ask for, carried out on the panel. */
export function createActions(host: ActionHost): Actions {
  const { store, drafts } = host;
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
      openingEvents(id, store.state.report.entry, host.content()).forEach(dispatch);
    },
    next() {
      const nothing = store.state.step === 'issue' && !hasSubject(store.state);
      set({ missing: nothing });
      if (!nothing) dispatch({ type: 'next' });
    },
    async copy(text, box) {
      const copied = await copyText(text, box);
      set({ copy: copied ? 'copied' : 'manual' });
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
    reset() {
      drafts.forget();
      store.dispatch({ type: 'reset' });
      set(initialUi);
    },
    setLocale: (locale) => host.setLocale(locale),
    setRegion: (region) => host.setRegion(region),
    loadAdvice: () => host.loadAdvice(),
    loadSearch: () => host.loadSearch(),
    close: () => host.close(),
  };
}
