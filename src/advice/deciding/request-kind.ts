import type { MatterId } from '../../content/ids.js';
import type { RequestKind } from '../ids.js';
import { valuesOf, type Incident } from '../story/types.js';
import type { Situation } from './situation.js';

/** Troubles with goods that have come, and with goods that have not. */
const CAME: readonly MatterId[] = ['defect', 'mismatch', 'freight', 'return'];
const NEVER_CAME: readonly MatterId[] = ['delay', 'lost', 'pickup', 'track', 'refund'];
const MISSING: readonly Incident[] = ['not-arrived', 'shown-delivered', 'lost', 'stuck'];

/** What to file in the order; undefined where the story does not tell whether the goods have come. */
export function requestKind({ entry, story, circumstances }: Situation): RequestKind | undefined {
  const { matter } = entry ?? {};
  const wishes = valuesOf(story, 'wish');
  if (circumstances.includes('not-dispatched')) return 'refund';
  if (matter && NEVER_CAME.includes(matter)) return wishes.includes('return') ? 'return' : 'refund';
  if (matter && CAME.includes(matter)) {
    if (wishes.includes('exchange')) return 'exchange';
    return wishes.includes('partial-refund') ? 'refund' : 'return';
  }
  return story.incidents.some((incident) => MISSING.includes(incident)) ? 'refund' : undefined;
}
