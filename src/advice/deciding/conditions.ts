import { hasFact } from '../story/types.js';
import type { Situation } from './situation.js';

/** Whether a condition of a rung (`seller-refused`, `no-overdue`, `tried-request`) holds in a situation. */
export function holds(condition: string, situation: Situation): boolean {
  if (condition.startsWith('no-')) return !holds(condition.slice(3), situation);
  const { circumstances, tried, window, phone, story } = situation;
  if (condition.startsWith('tried-')) return (tried as readonly string[]).includes(condition.slice(6));
  switch (condition) {
    case 'overdue':
      return window?.state === 'overdue';
    case 'in-time':
      return window?.state === 'waiting' || window?.state === 'due';
    case 'wants-refund':
      return ['refund', 'return', 'cancel'].some((wish) => hasFact(story, 'wish', wish));
    case 'dated':
      return !!window?.until;
    case 'phone-open':
      return phone?.availability.open === true && !phone.closing && !phone.peak;
    case 'agent-spoke':
      return circumstances.includes('agent-refused') || tried.includes('human');
    default:
      return (circumstances as readonly string[]).includes(condition);
  }
}
