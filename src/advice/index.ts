import { expectContext, expectReport, expectText, expectThat, isObject } from '../content/expect.js';
import { resolveLocale } from '../content/locale.js';
import type { HelpContent } from '../content/types.js';
import { givenFields } from '../guide/given.js';
import type { Correction, Report } from '../guide/types.js';
import en from './words/en.js';
import type { AdviceStrings } from './words/types.js';
import hans from './words/zh-Hans.js';
import hant from './words/zh-Hant.js';
import { adviseWith } from './advise.js';
import { recognise as recogniseIn } from './reading/recognise.js';
import { caseOf as caseIn, type Case, type CaseContext, type Evidence } from './story/case.js';
import { readStory as readIn } from './story/read-story.js';
import type { ReadingContext, Story } from './story/types.js';
import { caseDocumentWith } from './writing/case-document.js';
import { calendarFile, reminderEvent } from './writing/reminder.js';
import type { Advice, AdviceContext, CaseDocument, ClockContext, Recognised } from './types.js';

export { loadCalendar } from './time/calendar.js';
export { findSecrets, guessRegion, maskOrderNumbers, maskReport, redact, redactReport } from './checked.js';
export { loadSimplifier } from './writing/simplifier.js';
export type { Correction } from '../guide/types.js';
export type { Case, CaseContext, Evidence } from './story/case.js';
export type { Reader } from './words/types.js';
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
  Ask,
  Availability,
  CaseDocument,
  ChannelAdvice,
  ClockContext,
  FactAdvice,
  Message,
  NextAction,
  Notice,
  PhoneAdvice,
  ReaderMessage,
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

const expectAdvice = (call: string, advice: unknown): void => {
  expectThat(isObject(advice), call, 'the advice', 'one that advise gave', advice);
};

/**
 * Reads what a shopper wrote as facts, each with its role, its value and the span that it was read from. What is asked,
 * imagined, denied or said by somebody else is no fact of the shopper's.
 * @param corrections what the shopper confirmed, changed, took out or added
 * @throws {TypeError} for anything but a text, a context with `now` and a list
 */
export function readStory(
  text: string,
  context: ReadingContext,
  corrections: readonly Correction[] = [],
): Story {
  expectText('readStory', 'the text', text);
  expectContext('readStory', context, ['now']);
  expectThat(Array.isArray(corrections), 'readStory', 'the corrections', 'a list', corrections);
  return readIn(text, context, corrections);
}

/**
 * Chooses the entry for the thing that has to be put right, and what surrounds it.
 * @param hits of a search for the same text, best first; `[]` where the words of the story decide alone
 * @throws {TypeError} for a story that is none, hits that no search gave, or a context without a pack
 */
export function caseOf(story: Story, hits: readonly Evidence[], context: CaseContext): Case {
  const isStory = isObject(story) && Array.isArray(story['facts']);
  expectThat(isStory, 'caseOf', 'the story', 'one that readStory gave', story);
  const isHit = (hit: unknown): boolean =>
    isObject(hit) && typeof hit['id'] === 'string' && typeof hit['score'] === 'number';
  expectThat(
    Array.isArray(hits) && hits.every(isHit),
    'caseOf',
    'the hits',
    'a list that a search gave',
    hits,
  );
  expectContext('caseOf', context, ['content']);
  return caseIn(story, hits, context);
}

/**
 * Order numbers, links, sums and the day that counts in a text, for the fields of a report; `readStory` tells more.
 * @throws {TypeError} for anything but a text and a context with `now`
 */
export function recognise(text: string, context: ReadingContext): Recognised[] {
  expectText('recognise', 'the text', text);
  expectContext('recognise', context, ['now']);
  return recogniseIn(text, context);
}

/**
 * Says what a shopper should do now, with whom, in which words, and what if it fails. Pure and synchronous: the same
 * report, content, clock, region and tools give the same advice. Fields of the report that are left out are empty.
 * @throws {TypeError} for a report or context that is none, in one line
 */
export function advise(report: Partial<Report>, context: AdviceContext): Advice {
  expectReport('advise', report);
  expectContext('advise', context, ['content', 'now', 'region']);
  return adviseWith(report, context, stringsFor(context.content));
}

/**
 * One page on a case, as plain data: timeline, message, evidence list.
 * @throws {TypeError} for a report, advice or context that is none
 */
export function caseDocument(report: Partial<Report>, advice: Advice, context: AdviceContext): CaseDocument {
  expectReport('caseDocument', report);
  expectAdvice('caseDocument', advice);
  expectContext('caseDocument', context, ['content', 'now', 'region']);
  return caseDocumentWith(report, advice, context, stringsFor(context.content));
}

/**
 * An `.ics` file that brings the shopper back when the usual time is over; undefined without a date to count from.
 * @throws {TypeError} for a report or advice that is none, or a context without content or clock
 */
export function reminder(
  report: Pick<Report, 'entry' | 'orderNumber'>,
  advice: Pick<Advice, 'window'>,
  context: Pick<ClockContext, 'content' | 'now'>,
): string | undefined {
  expectReport('reminder', report);
  expectAdvice('reminder', advice);
  expectContext('reminder', context, ['content', 'now']);
  const told = { entry: '', orderNumber: '', ...givenFields(report) };
  const event = reminderEvent(told, advice, context, stringsFor(context.content));
  return event && calendarFile(event);
}
