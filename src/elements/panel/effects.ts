import { maskOrderNumbers, maskReport } from '../../advice/mask.js';
import { redact } from '../../advice/secrets.js';
import type { GuideState } from '../../guide/types.js';
import type { SearchHit } from '../../search/types.js';
import {
  TaobaoHelpCompleteEvent,
  TaobaoHelpEntryOpenEvent,
  TaobaoHelpResolveEvent,
  TaobaoHelpSearchEvent,
  TaobaoHelpStepChangeEvent,
} from '../guide-events.js';

/** What the page is told of when the guide went from one state to another. */
export function eventsOf(before: GuideState, after: GuideState): Event[] {
  const events: Event[] = [];
  const { entry } = after.report;
  if (entry !== '' && entry !== before.report.entry) events.push(new TaobaoHelpEntryOpenEvent(entry));
  if (after.step !== before.step) {
    events.push(new TaobaoHelpStepChangeEvent(before.step, after.step));
    if (after.step === 'action') events.push(new TaobaoHelpCompleteEvent(maskReport(after.report)));
  }
  if (after.outcome !== before.outcome && after.outcome !== 'open') {
    events.push(new TaobaoHelpResolveEvent(after.outcome === 'solved'));
  }
  return events;
}

/** What the page is told of a search that was answered. */
export const searchEvent = (query: string, hits: readonly SearchHit[]): Event =>
  new TaobaoHelpSearchEvent(
    maskOrderNumbers(redact(query)),
    hits.map(({ id }) => id),
  );
