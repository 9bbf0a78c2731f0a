import type { Report } from './types.js';

/** A report that says nothing yet. */
export const emptyReport: Report = Object.freeze({
  entry: '',
  channel: '',
  summary: '',
  orderNumber: '',
  product: '',
  amount: '',
  since: '',
  solution: '',
  evidence: Object.freeze([]),
  photos: Object.freeze([]),
  tried: Object.freeze([]),
  facts: Object.freeze([]),
});
