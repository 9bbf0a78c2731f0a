import type { State } from '../../content/conditions.js';
import { hasFact } from '../story/types.js';
import type { Situation } from './situation.js';

/** States of a case that are no circumstances of the story. */
const HOLDS: Readonly<Record<State, (situation: Situation) => boolean>> = {
  overdue: ({ window }) => window?.state === 'overdue',
  'long-asked': ({ window }) => window?.state === 'long-asked',
  'in-time': ({ window }) => window?.state === 'waiting' || window?.state === 'due',
  'phone-open': ({ phone }) => phone?.availability.open === true && !phone.closing && !phone.peak,
  'agent-spoke': ({ circumstances, tried }) =>
    circumstances.includes('agent-refused') || tried.includes('human'),
  'sent-back': ({ story }) => hasFact(story, 'returned'),
  dated: ({ window }) => !!window?.until,
  'wants-refund': ({ story }) => ['refund', 'return', 'cancel'].some((wish) => hasFact(story, 'wish', wish)),
  'charged-unpaid': ({ story }) => story.incidents.includes('charged-unpaid'),
  short: ({ story }) => hasFact(story, 'missing') || hasFact(story, 'refunded'),
};

const isState = (condition: string): condition is State => Object.hasOwn(HOLDS, condition);

/** Whether a condition of a rung (`seller-refused`, `no-overdue`, `tried-request`) holds in a situation. */
export function holds(condition: string, situation: Situation): boolean {
  if (condition.startsWith('no-')) return !holds(condition.slice(3), situation);
  const { circumstances, tried } = situation;
  if (condition.startsWith('tried-')) return (tried as readonly string[]).includes(condition.slice(6));
  return isState(condition)
    ? HOLDS[condition](situation)
    : (circumstances as readonly string[]).includes(condition);
}
