import type { GuideEvent } from '../../guide/types.js';
import { hasSubject, isPristine } from '../../guide/selectors.js';
import { caseActions } from './case-actions.js';
import { copyText } from './clipboard.js';
import type { Controllers } from './controllers.js';
import { TaobaoHelpCopyEvent, TaobaoHelpFeedbackEvent, TaobaoHelpHandoffEvent } from './guide-events.js';
import type { PanelHost } from './host.js';
import type { Actions } from './snapshot.js';
import { openingEvents, otherSolution } from './start.js';
import type { Ui } from './ui.js';

/** Carries out for the views what the shopper asks for. */
export function createActions(host: PanelHost, controllers: Controllers): Actions {
  const { element, store } = host;
  const { content, drafts, focus, later, questions, typing, undo } = controllers;
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
      dispatch({ type: 'ask', query }, { composing, missing: false });
      typing.typed();
    },
    summarise(summary, composing) {
      dispatch({ type: 'describe', patch: { summary } }, { composing, missing: false });
      typing.typed();
    },
    openEntry(id) {
      set({ choosingKind: false, missing: false, implied: '', done: '', justTried: '', editing: '' });
      for (const event of openingEvents(id, store.state.report, content.pack)) dispatch(event);
    },
    name(entry) {
      const patch = { entry, ...otherSolution(entry, store.state.report, content.pack) };
      dispatch({ type: 'describe', patch }, { choosingKind: false, missing: false, implied: '' });
    },
    next() {
      const missing = store.state.step === 'issue' && !hasSubject(store.state);
      set({ missing });
      if (missing) void focus.missing();
      else dispatch({ type: 'next' });
    },
    async copy(text, box) {
      // Emptied, so that it is told again when it was the same text.
      set({ copied: undefined });
      const copied = await copyText(text, box);
      set({ copied: { text, how: copied ? 'copied' : 'manual' } });
      if (copied) element.dispatchEvent(new TaobaoHelpCopyEvent(text));
      else host.fail('clipboard', 'Copying was refused; the text is selected.');
    },
    edit: (editing) => set({ editing }),
    tryRung(rung) {
      dispatch({ type: 'try', rung }, { done: '', copied: undefined, justTried: rung });
    },
    untryRung(rung) {
      dispatch({ type: 'untry', rung }, { justTried: '' });
    },
    rate(entry, helpful) {
      set({ rated: [...store.ui.rated, entry] });
      element.dispatchEvent(new TaobaoHelpFeedbackEvent(entry, helpful));
    },
    resolve: (solved) => dispatch({ type: 'resolve', solved }),
    removeDetail(field, fact) {
      const { report } = store.state;
      const values = [field ? report[field] : '', fact?.value].filter(Boolean);
      // A value that was read in the words stands in a field, too.
      const names = (['orderNumber', 'product', 'amount', 'since', 'solution'] as const).filter(
        (name) => name === field || values.includes(report[name]),
      );
      const patch = Object.fromEntries(names.map((name) => [name, '']));
      const dismissed = [...store.ui.dismissed, ...values.map(String)];
      if (fact) dispatch({ type: 'correct', correction: { role: fact.role, value: '', was: fact.value } });
      dispatch({ type: 'describe', patch }, { dismissed, editing: '' });
    },
    forget(next = false) {
      const { state, ui } = store;
      const takePhotosBack = drafts.forget();
      if (next) focus.opened();
      if (isPristine(state)) return;
      undo.offer(next ? 'finished' : 'forgotten', () => {
        takePhotosBack();
        dispatch({ type: 'restore', state }, ui);
      });
    },
    undo: () => undo.take(),
    handOff: (message) =>
      element.dispatchEvent(
        new TaobaoHelpHandoffEvent(message, later.steps!.maskedReport(store.state.report)),
      ),
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
