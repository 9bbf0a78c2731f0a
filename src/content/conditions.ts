import { CIRCUMSTANCES, RUNG_IDS } from './rungs.js';

/** Other conditions of a rung: the usual time, the phone line, the goods, and what was tried. */
export const STATES = [
  'overdue',
  'long-asked',
  'in-time',
  'phone-open',
  'agent-spoke',
  'sent-back',
  'dated',
  'wants-refund',
  'short',
  'charged-unpaid',
] as const;
export type State = (typeof STATES)[number];
const KNOWN: readonly string[] = [...CIRCUMSTANCES, ...STATES, ...RUNG_IDS.map((id) => `tried-${id}`)];

/** Whether a text is a condition of a rung: one of those known, or `no-` and one of them. */
export const isCondition = (text: string): boolean => KNOWN.includes(text.replace(/^no-/, ''));
