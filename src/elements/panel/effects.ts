import type { GuideState } from '../../guide/types.js';
import {
  TaobaoHelpEntryOpenEvent,
  TaobaoHelpResolveEvent,
  TaobaoHelpStepChangeEvent,
} from '../guide-events.js';

/** What the page is told of at once when the guide went from one state to another. */
export function eventsOf(before: GuideState, after: GuideState): Event[] {
  const events: Event[] = [];
  const { entry } = after.report;
  if (entry !== '' && entry !== before.report.entry) events.push(new TaobaoHelpEntryOpenEvent(entry));
  if (after.step !== before.step) events.push(new TaobaoHelpStepChangeEvent(before.step, after.step));
  if (after.outcome !== before.outcome && after.outcome !== 'open') {
    events.push(new TaobaoHelpResolveEvent(after.outcome === 'solved'));
  }
  return events;
}
