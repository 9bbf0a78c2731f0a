import { canEnter, following, later, preceding } from './selectors.js';
import { initialState } from './state.js';
import type { GuideEvent, GuideState, Report, StepId } from './types.js';

/** Enters a step where that is allowed; else the state stays as it is. */
function enter(state: GuideState, step: StepId): GuideState {
  if (step === state.step || !canEnter(state, step)) return state;
  return { ...state, step, reached: later(state.reached, step) };
}

function describe(state: GuideState, patch: Partial<Report>): GuideState {
  const names = Object.keys(patch) as (keyof Report)[];
  if (names.every((name) => patch[name] === state.report[name])) return state;
  return { ...state, report: { ...state.report, ...patch } };
}

/** A problem typed into the search box is the first draft of the summary; the shopper's own summary is never replaced. */
function carryQuery(state: GuideState): GuideState {
  const { query, report } = state;
  return report.summary === '' && query.trim() !== '' ? describe(state, { summary: query.trim() }) : state;
}

/** While the summary still is what was asked, it follows the search box; emptying the box to look around keeps it. */
function ask(state: GuideState, query: string): GuideState {
  if (query === state.query) return state;
  const follows = state.report.summary !== '' && state.report.summary === state.query.trim();
  const next = { ...state, query };
  return follows && query.trim() !== '' ? describe(next, { summary: query.trim() }) : next;
}

/** Another entry is another case: what was tried and asked for belonged to the last one; words and numbers stay. */
function pickEntry(state: GuideState, entry: string): GuideState {
  if (entry === state.report.entry) return state;
  return { ...describe(state, { entry, solution: '', tried: [] }), outcome: 'open' };
}

function resolve(state: GuideState, outcome: GuideState['outcome']): GuideState {
  return outcome === state.outcome ? state : { ...state, outcome };
}

/**
 * Moves the guide on. Pure: the same state and event give the same state; an event that changes nothing returns
 * the state itself. Going back never changes the report.
 */
export function reduce(state: GuideState, event: GuideEvent): GuideState {
  switch (event.type) {
    case 'ask':
      return ask(state, event.query);
    case 'pick-topic':
      return event.topic === state.topic ? state : { ...state, topic: event.topic };
    case 'pick-entry':
      return enter(carryQuery(pickEntry(state, event.entry)), 'issue');
    case 'pick-channel':
      return enter(carryQuery(describe(state, { channel: event.channel })), later(state.step, 'issue'));
    case 'describe':
      return describe(state, event.patch);
    case 'next':
      return enter(carryQuery(state), following(state.step));
    case 'back':
      return enter(state, preceding(state.step));
    case 'go':
      return enter(event.step === 'entry' ? state : carryQuery(state), event.step);
    case 'try':
      return state.report.tried.includes(event.rung)
        ? state
        : describe(state, { tried: [...state.report.tried, event.rung] });
    case 'untry':
      return state.report.tried.includes(event.rung)
        ? describe(state, { tried: state.report.tried.filter((rung) => rung !== event.rung) })
        : state;
    case 'resolve':
      return resolve(state, event.solved ? 'solved' : 'unsolved');
    case 'restore':
      return event.state;
    case 'reset':
      return initialState;
  }
}
