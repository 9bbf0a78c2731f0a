import { isObject } from '../content/expect.js';
import { serialise as serialiseUnchecked } from './draft.js';
import { reduce as reduceUnchecked } from './reducer.js';
import * as selectors from './selectors.js';
import { STEPS, type GuideEvent, type GuideState, type StepId } from './types.js';

/** Fields that each event has to bring, and their kinds. */
const NEEDS: { readonly [Type in GuideEvent['type']]: readonly [field: string, kind: string] | undefined } = {
  ask: ['query', 'string'],
  'pick-topic': ['topic', 'string'],
  'pick-entry': ['entry', 'string'],
  'pick-channel': ['channel', 'string'],
  describe: ['patch', 'object'],
  correct: ['correction', 'object'],
  next: undefined,
  back: undefined,
  go: ['step', 'string'],
  try: ['rung', 'string'],
  untry: ['rung', 'string'],
  resolve: ['solved', 'boolean'],
  restore: ['state', 'object'],
  reset: undefined,
};

const isState = (value: unknown): boolean =>
  isObject(value) && STEPS.some((step) => step === value['step']) && isObject(value['report']);

const fail = (call: string, message: string): never => {
  throw new TypeError(`${call}: ${message}`);
};

function expectState(call: string, state: unknown): void {
  if (!isState(state)) fail(call, 'state must be one that reduce gave, or initialState');
}

function expectStep(call: string, step: unknown): void {
  if (!STEPS.some((known) => known === step)) fail(call, `step must be one of ${STEPS.join(', ')}`);
}

/** A case as text, to keep. @throws {TypeError} where the state is none */
export function serialise(state: GuideState): string {
  expectState('serialise(state)', state);
  return serialiseUnchecked(state);
}

/** Something to advise on: an entry, a channel or words of the shopper's own. @throws {TypeError} where the state is none */
export function hasSubject(state: GuideState): boolean {
  expectState('hasSubject(state)', state);
  return selectors.hasSubject(state);
}

/** Nothing was typed or picked: there is nothing to keep and nothing to lose. @throws {TypeError} where the state is none */
export function isPristine(state: GuideState): boolean {
  expectState('isPristine(state)', state);
  return selectors.isPristine(state);
}

/**
 * A step can be entered once it was reached; the issue always, the action as soon as there is a subject.
 * @throws {TypeError} where the state is none, or the step unknown
 */
export function canEnter(state: GuideState, step: StepId): boolean {
  expectState('canEnter(state, step)', state);
  expectStep('canEnter(state, step)', step);
  return selectors.canEnter(state, step);
}

/**
 * Whether the shopper has been to a step and can jump back to it.
 * @throws {TypeError} where the state is none, or the step unknown
 */
export function isReached(state: GuideState, step: StepId): boolean {
  expectState('isReached(state, step)', state);
  expectStep('isReached(state, step)', step);
  return selectors.isReached(state, step);
}

/**
 * Moves the guide on. Pure: the same state and event give the same state; an event that changes nothing returns
 * the state itself. Going back never changes the report.
 * @throws {TypeError} where the state is none, or the event is of no known type or lacks its field
 */
export function reduce(state: GuideState, event: GuideEvent): GuideState {
  const call = 'reduce(state, event)';
  expectState(call, state);
  const type = (event as { readonly type: unknown } | null)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(NEEDS, type)) {
    const given = typeof type === 'string' ? JSON.stringify(type) : typeof type;
    fail(call, `event.type must be one of ${Object.keys(NEEDS).join(', ')}, not ${given}`);
  }
  const [field, kind] = NEEDS[event.type] ?? [];
  const value = field && (event as unknown as Readonly<Record<string, unknown>>)[field];
  if (field && (typeof value !== kind || value === null))
    fail(call, `“${event.type}” needs ${field}, a ${kind}`);
  if (event.type === 'restore' && !isState(event.state))
    fail(call, '“restore” needs state, as parse gives it');
  return reduceUnchecked(state, event);
}
