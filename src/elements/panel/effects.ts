import type { GuideState } from '../../guide/types.js';
import type { Clock } from './clock.js';
import type { Content } from './content.js';
import {
  TaobaoHelpCompleteEvent,
  TaobaoHelpEntryOpenEvent,
  TaobaoHelpResolveEvent,
  TaobaoHelpStepChangeEvent,
} from './guide-events.js';
import type { PanelHost } from './host.js';
import type { LaterLoader } from './later-loader.js';
import type { LaterSteps } from './later-steps.js';
import { isSure } from './outcome.js';
import { follow } from './recognition.js';
import { sameSolution } from './start.js';

/** Events for the page when the guide went from one state to another. */
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

/** Tells the page what happened; of a report that reached the last step, once the later steps can mask it. */
export function tellPage({ element, store }: PanelHost, later: LaterLoader): void {
  let completed = false;
  store.subscribe((before, after) => {
    eventsOf(before, after).forEach((event) => element.dispatchEvent(event));
    if (after.step !== before.step) completed = after.step === 'action';
    if (!completed || !later.steps) return;
    completed = false;
    element.dispatchEvent(new TaobaoHelpCompleteEvent(later.steps.maskedReport(store.state.report)));
  });
}

/** Lets fields follow the summary, until the shopper writes into them. */
export function followSummary({ store }: PanelHost, later: LaterLoader, clock: Clock): void {
  let read: { readonly summary: string; readonly steps: LaterSteps | undefined } | undefined;
  store.subscribe(() => {
    const { state, ui } = store;
    const { summary } = state.report;
    const { steps } = later;
    if (!steps || ui.composing || (summary === read?.summary && steps === read.steps)) return;
    read = { summary, steps };
    const found = steps.recognise(summary, clock.read());
    const { patch, taken } = follow(state.report, found, ui.taken, ui.dismissed);
    store.dispatch({ type: 'describe', patch }, { taken });
  });
}

/**
 * Names the case after the thing that its words want put right, where the shopper goes on without having chosen; until
 * somebody chooses, the name follows the words.
 */
export function nameByWords({ store }: PanelHost, content: Content, later: LaterLoader, clock: Clock): void {
  const isContact = (id: string): boolean => content.pack.channels.some((channel) => channel.id === id);
  store.subscribe((before, after) => {
    if (after.step !== 'action' || before.step === 'action') return;
    const { entry, summary } = after.report;
    const { hits = [], implied } = store.ui;
    if (entry !== implied && !isContact(entry)) return;
    const [best] = hits;
    const told = later.steps?.nameOf(summary, hits, clock.read()) ?? (isSure(best) ? best.id : '');
    const named = told || (isContact(entry) ? entry : '');
    store.dispatch({ type: 'describe', patch: { entry: named } }, { implied: named });
  });
}

/** Says a chosen solution in the language that is shown. */
export function translateSolution({ store }: PanelHost, content: Content, later: LaterLoader): void {
  content.subscribe((before) => {
    if (store.state.step === 'entry' || before.locale === content.pack.locale) return;
    void later.with(() => {
      const solution = sameSolution(store.state.report, before, content.pack);
      if (solution) store.dispatch({ type: 'describe', patch: { solution } });
    });
  });
}
