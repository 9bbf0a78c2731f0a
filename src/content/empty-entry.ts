import type { Entry } from './types.js';

/** What an entry has that says nothing but its name. */
export const EMPTY_ENTRY: Pick<
  Entry,
  'answer' | 'keywords' | 'steps' | 'notes' | 'problem' | 'solutions' | 'evidence' | 'related'
> = {
  answer: '',
  keywords: [],
  steps: [],
  notes: [],
  problem: '',
  solutions: [],
  evidence: [],
  related: [],
};
