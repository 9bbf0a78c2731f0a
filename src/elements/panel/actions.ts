import type { GuideEvent } from '../../guide/types.js';
import { hasSubject, isPristine } from '../../guide/selectors.js';
import { caseActions } from './case-actions.js';
import { copyText } from './clipboard.js';
import type { Controllers } from './controllers.js';
import { TaobaoHelpCopyEvent, TaobaoHelpFeedbackEvent } from './guide-events.js';
import type { PanelHost } from './host.js';
import type { Actions } from './snapshot.js';
import { openingEvents } from './start.js';
import type { Ui } from './ui.js';

/** Carries out for the views what the shopper asks for. */
export function createActions(host: PanelHost, controllers: Controllers): Actions {
  const { element, store } = host;
  const { content, drafts, later, questions, typing, undo } = controllers;
  const set = (patch: Partial<Ui>): void => store.set(patch);
  /** Whatever the shopper does begins a case, and ends the offer to take the last one back. */
  const dispatch = (event: GuideEvent, patch?: Partial<Ui>): void => {
    drafts.touched = true;
    undo.drop();
    store.dispatch(event, patch);
  };
  return {
    ...caseActions(host, controllers),
    dispatch,
    set,
    ask(query, composing) {
      dispatch({ type: 'ask', query }, { composing });
      typing.typed();
    },
    summarise(summary, composing) {
      dispatch({ type: 'describe', patch: { summary } }, { composing, missing: false });
      typing.typed();
    },
    openEntry(id) {
      set({ choosingKind: false, missing: false });
      for (const event of openingEvents(id, store.state.report, content.pack)) dispatch(event);
    },
    next() {
      const missing = store.state.step === 'issue' && !hasSubject(store.state);
      set({ missing });
      if (!missing) dispatch({ type: 'next' });
    },
    async copy(text, box) {
      const copied = await copyText(text, box);
      set({ copied: { text, how: copied ? 'copied' : 'manual' } });
      if (copied) element.dispatchEvent(new TaobaoHelpCopyEvent(text));
      else host.fail('clipboard', 'Copying was refused; the text is selected.');
    },
    rate(entry, helpful) {
      set({ rated: [...store.ui.rated, entry] });
      element.dispatchEvent(new TaobaoHelpFeedbackEvent(entry, helpful));
    },
    resolve: (solved) => dispatch({ type: 'resolve', solved }),
    dismiss(field) {
      const dismissed = [...store.ui.dismissed, store.state.report[field]];
      dispatch({ type: 'describe', patch: { [field]: '' } }, { dismissed });
    },
    forget() {
      const { state, ui } = store;
      const takePhotosBack = drafts.forget();
      if (isPristine(state)) return;
      undo.offer(() => {
        takePhotosBack();
        dispatch({ type: 'restore', state }, ui);
      });
    },
    undo: () => undo.take(),
    setLocale(locale) {
      // Chosen again after it could not be loaded, it is no change of the attribute.
      if (element.lang === locale) void content.localise();
      else element.lang = locale;
    },
    setRegion: (region) => set({ region }),
    loadAdvice: () => void later.load(),
    loadSearch: () => void questions.load(),
    close() {
      undo.drop();
      element.hide();
    },
  };
}
