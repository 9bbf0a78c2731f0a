import { reduce as reduceUnchecked } from './reducer.js';
import { STEPS, type GuideEvent, type GuideState } from './types.js';

/** What each event has to bring, and of what kind. */
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
  STEPS.some((step) => step === (value as GuideState | null)?.step) &&
  typeof (value as GuideState).report === 'object';

/**
 * Moves the guide on. Pure: the same state and event give the same state; an event that changes nothing returns
 * the state itself. Going back never changes the report.
 * @throws {TypeError} where the state is none, or the event is of no known type or lacks its field
 */
export function reduce(state: GuideState, event: GuideEvent): GuideState {
  const fail = (message: string): never => {
    throw new TypeError(`reduce(state, event): ${message}`);
  };
  if (!isState(state)) fail('state must be one that reduce gave, or initialState');
  const type = (event as GuideEvent | null)?.type as string | undefined;
  if (type === undefined || !Object.hasOwn(NEEDS, type))
    fail(`event.type must be one of ${Object.keys(NEEDS).join(', ')}, not ${JSON.stringify(type)}`);
  const [field, kind] = NEEDS[event.type] ?? [];
  const value = field && (event as unknown as Readonly<Record<string, unknown>>)[field];
  if (field && (typeof value !== kind || value === null)) fail(`“${event.type}” needs ${field}, a ${kind}`);
  if (event.type === 'restore' && !isState(event.state)) fail('“restore” needs state, as parse gives it');
  return reduceUnchecked(state, event);
}
