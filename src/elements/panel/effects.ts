import type { ClockContext } from '../../advice/types.js';
import type { GuideState } from '../../guide/types.js';
import { fill } from '../../advice/words/fill.js';
import type { FirstStrings } from '../shell/strings.js';
import {
  TaobaoHelpCompleteEvent,
  TaobaoHelpEntryOpenEvent,
  TaobaoHelpResolveEvent,
  TaobaoHelpSearchEvent,
  TaobaoHelpStepChangeEvent,
} from './guide-events.js';
import { follow } from './recognition.js';
import type { PanelParts } from './snapshot.js';

/** What effects need of the panel beside its parts. */
export interface EffectsHost {
  /** There is a draft to keep: the shopper has done something. */
  isTouched(): boolean;
  clock(): ClockContext;
  strings(): FirstStrings;
  loadSearch(): void;
}

/** What the page is told of at once when the guide went from one state to another. */
function eventsOf(before: GuideState, after: GuideState): Event[] {
  const events: Event[] = [];
  const { entry } = after.report;
  if (entry !== '' && entry !== before.report.entry) events.push(new TaobaoHelpEntryOpenEvent(entry));
  if (after.step !== before.step) events.push(new TaobaoHelpStepChangeEvent(before.step, after.step));
  if (after.outcome !== before.outcome && after.outcome !== 'open') {
    events.push(new TaobaoHelpResolveEvent(after.outcome === 'solved'));
  }
  return events;
}

/** What follows from what the shopper did: events for the page, the draft, fields that are filled in. */
export class Effects {
  readonly #parts: PanelParts;
  readonly #host: EffectsHost;
  /** The last step was reached, which the page is still to be told. */
  #completed = false;

  constructor(parts: PanelParts, host: EffectsHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** The guide went from one state to another. */
  moved(before: GuideState, after: GuideState): void {
    const { drafts, element, later, store } = this.#parts;
    if (element.persist !== 'none' && this.#host.isTouched()) {
      void later.with(({ withoutSecrets }) => drafts.keep(withoutSecrets(store.state)));
    }
    eventsOf(before, after).forEach((event) => element.dispatchEvent(event));
    if (after.step === before.step) return;
    // The question may have become the summary on the way.
    this.recognise();
    if (after.step === 'issue') void later.load();
    this.#completed = after.step === 'action';
    if (this.#completed) void later.load();
    this.complete();
  }

  /** Tells the page of a report that has reached the last step, once there is somebody to mask it. */
  complete(): void {
    const { element, later, store } = this.#parts;
    if (!this.#completed || !later.steps) return;
    this.#completed = false;
    element.dispatchEvent(new TaobaoHelpCompleteEvent(later.steps.maskedReport(store.state.report)));
  }

  /** Typing has paused: the page and the screen reader are told what was found. */
  rested(): void {
    const { drafts, element, later, questions, store, typing } = this.#parts;
    const question = typing.question(store.state);
    const hits = questions.hits(question);
    // Where the search could not be loaded, the next question tries again.
    if (!hits || questions.isDegraded) this.#host.loadSearch();
    if (!hits || question.trim() === '') return store.set({ announced: '' });
    const { forgotten } = drafts;
    void later.with(({ maskedText }) => {
      if (forgotten !== drafts.forgotten) return;
      const ids = hits.map(({ id }) => id);
      element.dispatchEvent(new TaobaoHelpSearchEvent(maskedText(question), ids));
    });
    const { noResultsTitle, resultsCount } = this.#host.strings();
    store.set({ announced: hits.length > 0 ? fill(resultsCount, { n: hits.length }) : noResultsTitle });
  }

  /** Fields follow what the summary says, until the shopper writes into them. */
  recognise(): void {
    const { later, store } = this.#parts;
    const { state, ui } = store;
    const found = later.steps?.recognise(state.report.summary, this.#host.clock());
    if (!found) return;
    const { patch, taken } = follow(state.report, found, ui.taken, ui.dismissed);
    store.set({ taken });
    store.dispatch({ type: 'describe', patch });
  }
}
