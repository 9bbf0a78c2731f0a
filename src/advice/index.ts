import { resolveLocale } from '../content/locale.js';
import type { HelpContent } from '../content/types.js';
import type { Report } from '../guide/types.js';
import en from './words/en.js';
import type { AdviceStrings } from './words/types.js';
import hans from './words/zh-Hans.js';
import hant from './words/zh-Hant.js';
import { adviseWith } from './advise.js';
import { caseDocumentWith } from './writing/case-document.js';
import { calendarFile, reminderEvent } from './writing/reminder.js';
import type { Advice, AdviceContext, CaseDocument, ClockContext } from './types.js';

export { loadCalendar } from './time/calendar.js';
export { maskOrderNumbers, maskReport, redactReport } from './reading/mask.js';
export { recognise } from './reading/recognise.js';
export { guessRegion } from './time/region.js';
export { findSecrets, redact } from './reading/secrets.js';
export { loadSimplifier } from './writing/simplifier.js';
export { caseOf, type Case, type CaseContext, type Evidence } from './story/case.js';
export { readStory } from './story/read-story.js';
export type {
  Circumstance,
  DateRole,
  Fact,
  FactRole,
  ReadingContext,
  Story,
  SumRole,
  Wish,
} from './story/types.js';
export type {
  Advice,
  AdviceContext,
  Availability,
  CaseDocument,
  ChannelAdvice,
  ClockContext,
  Message,
  NextAction,
  Notice,
  PhoneAdvice,
  Recognised,
  Rung,
  Secret,
  SecretKind,
  WindowAdvice,
  WorkdayCalendar,
} from './types.js';

/** The words of the content's locale: its own, or the nearest of the three. */
const stringsFor = ({ locale }: HelpContent): AdviceStrings =>
  ({ 'zh-Hant': hant, 'zh-Hans': hans, en })[resolveLocale(locale)];

/**
 * What a shopper should do now, with whom, in which words, and what if it fails. Pure and synchronous: the same
 * report, content, clock, region and tools give the same advice. Fields of the report that are left out are empty.
 */
export const advise = (report: Partial<Report>, context: AdviceContext): Advice =>
  adviseWith(report, context, stringsFor(context.content));

/** One page on a case, as plain data: timeline, message, evidence list. */
export const caseDocument = (report: Partial<Report>, advice: Advice, context: AdviceContext): CaseDocument =>
  caseDocumentWith(report, advice, context, stringsFor(context.content));

/** An `.ics` file that brings the shopper back when the usual time is over; undefined without a date to count from. */
export const reminder = (
  report: Pick<Report, 'entry' | 'orderNumber'>,
  advice: Pick<Advice, 'window'>,
  context: Pick<ClockContext, 'content' | 'now'>,
): string | undefined => {
  const event = reminderEvent(report, advice, context, stringsFor(context.content));
  return event && calendarFile(event);
};
