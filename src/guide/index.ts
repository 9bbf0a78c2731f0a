export { canEnter, hasSubject, isPristine, isReached, reduce, serialise } from './checked.js';
export { parse } from './draft.js';
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
