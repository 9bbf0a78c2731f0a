import { fields, oneOf, report, text, type Fields } from './given.js';
import { canEnter, later } from './selectors.js';
import { initialState } from './state.js';
import { STEPS, type GuideState, type StepId } from './types.js';

/** Changes whenever an older draft could be misread; a draft of another version is left alone. */
const FORMAT = 1;

const OUTCOMES = ['open', 'solved', 'unsolved'] as const;

/** A case as text, to keep. */
export const serialise = (state: GuideState): string => JSON.stringify({ format: FORMAT, state });

/**
 * A kept case; undefined where the text is not one (another format, damaged). Never throws: what is kept may have
 * been changed by anybody.
 */
export function parse(draft: string): GuideState | undefined {
  let kept: Fields;
  try {
    kept = fields(JSON.parse(draft));
  } catch {
    return undefined;
  }
  if (kept['format'] !== FORMAT) return undefined;
  const given = fields(kept['state']);
  const state: GuideState = {
    ...initialState,
    query: text(given['query']),
    carried: text(given['carried']),
    topic: text(given['topic']),
    described: given['described'] === true,
    report: report(given['report']),
    outcome: oneOf(OUTCOMES, given['outcome'], 'open'),
  };
  const allowed = (value: unknown): StepId => {
    const step = oneOf(STEPS, value, 'entry');
    return canEnter(state, step) ? step : 'entry';
  };
  const step = allowed(given['step']);
  return { ...state, step, reached: later(step, allowed(given['reached'])) };
}
