import { canEnter, following, later, preceding } from './selectors.js';
import { initialState } from './state.js';
import type { Correction, GuideEvent, GuideState, Report, StepId } from './types.js';

/** Enters a step where that is allowed; else the state stays as it is. */
function enter(state: GuideState, step: StepId): GuideState {
  if (step === state.step || !canEnter(state, step)) return state;
  return {
    ...state,
    step,
    reached: later(state.reached, step),
    described: step === 'action' ? state.step === 'issue' : state.described || step === 'issue',
  };
}

function describe(state: GuideState, patch: Partial<Report>): GuideState {
  const names = Object.keys(patch) as (keyof Report)[];
  if (names.every((name) => patch[name] === state.report[name])) return state;
  return { ...state, report: { ...state.report, ...patch } };
}

/**
 * A problem typed into the search box is the first draft of the summary. One of the shopper's own is never touched; one
 * that began as a question gets the next question below it.
 */
function carryQuery(state: GuideState): GuideState {
  const { carried, report } = state;
  const asked = state.query.trim();
  if (asked === '' || asked === carried) return state;
  if (report.summary === '') return describe({ ...state, carried: asked }, { summary: asked });
  if (carried === '' || report.summary.includes(asked)) return state;
  return describe({ ...state, carried: asked }, { summary: `${report.summary}\n${asked}` });
}

/** A question after a solved case begins another one: nothing of the old one is told or sent again. */
const begun = (state: GuideState): GuideState => (state.outcome === 'solved' ? initialState : state);

/**
 * While the summary still is what was asked, it follows the search box; emptying the box to look around keeps it. Where
 * the shopper emptied the summary, what is asked from then on is carried again, the same words, too.
 */
function ask(before: GuideState, query: string): GuideState {
  if (query === before.query) return before;
  const state = begun(before);
  const follows = state.report.summary !== '' && state.report.summary === state.query.trim();
  const asked = query.trim();
  const next = { ...state, query, carried: state.report.summary === '' ? '' : state.carried };
  return follows && asked !== '' ? describe({ ...next, carried: asked }, { summary: asked }) : next;
}

/** Another name for an open case: what was told, tried and asked for stays. */
function pickEntry(state: GuideState, entry: string): GuideState {
  return entry === state.report.entry ? state : { ...describe(begun(state), { entry }), outcome: 'open' };
}

/** The last word on a fact counts: what was said of the same one before goes. */
function correct(state: GuideState, correction: Correction): GuideState {
  const { role, value, was = value } = correction;
  const isSame = (other: Correction): boolean =>
    other.role === role &&
    [other.value, other.was].some((known) => known && (known === was || known === value));
  const before = state.report.facts.filter(isSame);
  // A change of a change is one of what was read at first.
  const first = before.find((other) => other.was !== undefined)?.was ?? correction.was;
  const facts = [
    ...state.report.facts.filter((other) => !isSame(other)),
    { role, value, ...(first !== undefined && { was: first }) },
  ];
  return describe(state, { facts });
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
      return enter(carryQuery(pickEntry(state, event.entry)), 'action');
    case 'pick-channel':
      return enter(carryQuery(describe(state, { channel: event.channel })), later(state.step, 'issue'));
    case 'describe':
      return describe(state, event.patch);
    case 'correct':
      return correct(state, event.correction);
    case 'next':
      return enter(carryQuery(state), following(state.step));
    case 'back':
      return enter(state, preceding(state));
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
