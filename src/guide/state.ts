import { emptyReport } from './empty-report.js';
import type { GuideState } from './types.js';

/** Where every guide starts. */
export const initialState: GuideState = Object.freeze({
  step: 'entry',
  reached: 'entry',
  described: false,
  query: '',
  carried: '',
  topic: '',
  report: emptyReport,
  outcome: 'open',
});
