import type { Locale, Region } from '../../content/ids.js';
import type { HelpContent } from '../../content/types.js';
import { hasSubject } from '../../guide/selectors.js';
import { TaobaoHelpCopyEvent, TaobaoHelpFeedbackEvent } from '../guide-events.js';
import { TaobaoHelpErrorEvent } from '../lifecycle-events.js';
import { copyText } from './clipboard.js';
import { initialUi, type Actions } from './model.js';
import { openingEvents } from './start.js';
import type { Store } from './store.js';

/** What actions need of the panel beside its store. */
export interface ActionHost {
  readonly store: Store;
  content(): HelpContent;
  emit(event: Event): void;
  /** The shopper rests after typing; where composing, nothing is searched yet. */
  typed(composing: boolean): void;
  setLocale(locale: Locale): void;
  setRegion(region: Region): void;
  loadAdvice(): void;
  close(): void;
}

/** What the views may ask for, carried out on the panel. */
export function createActions(host: ActionHost): Actions {
  const { store } = host;
  const { dispatch, set } = store;
  return {
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
      openingEvents(id, store.state.report.entry, host.content()).forEach(dispatch);
    },
    next() {
      const leaving = store.state.step === 'issue' && !hasSubject(store.state);
      set({ missing: leaving });
      if (!leaving) dispatch({ type: 'next' });
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
    resolve(solved) {
      dispatch({ type: 'resolve', solved });
    },
    reset() {
      dispatch({ type: 'reset' });
      set(initialUi);
    },
    setLocale: (locale) => host.setLocale(locale),
    setRegion: (region) => host.setRegion(region),
    loadAdvice: () => host.loadAdvice(),
    close: () => host.close(),
  };
}
