export { parse, serialise } from './draft.js';
export { reduce } from './checked.js';
export { canEnter, hasSubject, isPristine, isReached } from './selectors.js';
export { emptyReport } from './empty-report.js';
export { initialState } from './state.js';
export {
  STEPS,
  type Correction,
  type GuideEvent,
  type GuideState,
  type Report,
  type StepId,
} from './types.js';
