import type { TemplateResult } from 'lit/html.js';
import { adviseWith } from '../../advice/advise.js';
import { maskOrderNumbers, maskReport, redactReport } from '../../advice/mask.js';
import { caseDocumentWith } from '../../advice/case-document.js';
import { recognise } from '../../advice/recognise.js';
import { reminderWith } from '../../advice/reminder.js';
import { findSecrets, redact } from '../../advice/secrets.js';
import type { Advice, CaseDocument, ClockContext, Recognised, SecretKind } from '../../advice/types.js';
import type { Locale } from '../../content/ids.js';
import type { GuideState, Report } from '../../guide/types.js';
import type { AdviceStrings } from '../../strings/advice/types.js';
import { sheet } from '../dom.js';
import { laterStyles } from '../styles/later.js';
import { actionStep } from '../views/action-step.js';
import { issueStep } from '../views/issue-step.js';
import type { Model } from './model.js';
import { Tools } from './tools.js';

/** What is needed once a shopper has something to say: the later steps, advice, and what must not leave the field. */
export interface Counsel {
  readonly locale: Locale;
  readonly styles: CSSStyleSheet;
  view(m: Model): TemplateResult;
  advise(report: Report, clock: ClockContext): Advice;
  recognise(text: string, clock: ClockContext): Recognised[];
  document(report: Report, clock: ClockContext): CaseDocument;
  /** An iCalendar file; undefined where there is no day to come back on. */
  calendar(report: Report, clock: ClockContext): string | undefined;
  secrets(text: string): readonly SecretKind[];
  /** For the page to see: nothing secret, order numbers masked. */
  maskedText(text: string): string;
  maskedReport(report: Report): Report;
  /** For a draft: nothing secret. */
  withoutSecrets(state: GuideState): GuideState;
}

let styles: CSSStyleSheet | undefined;

const words: Readonly<Record<Locale, () => Promise<{ readonly default: AdviceStrings }>>> = {
  'zh-Hant': () => import('../../strings/advice/zh-Hant.js'),
  'zh-Hans': () => import('../../strings/advice/zh-Hans.js'),
  en: () => import('../../strings/advice/en.js'),
};

/**
 * Loads the words of a locale beside this code.
 * @param improved better tools have come: the same case may get better advice
 * @throws where the words cannot be loaded
 */
export async function loadCounsel(locale: Locale, improved: () => void): Promise<Counsel> {
  const strings = (await words[locale]()).default;
  const tools = new Tools(improved);
  const advise: Counsel['advise'] = (report, clock) =>
    adviseWith(report, { ...clock, ...tools.for(report, clock.content) }, strings);
  return {
    locale,
    styles: (styles ??= sheet(laterStyles)),
    view: (m) => (m.state.step === 'issue' ? issueStep(m) : actionStep(m)),
    advise,
    recognise,
    document: (report, clock) => caseDocumentWith(report, advise(report, clock), clock, strings),
    calendar: (report, clock) => reminderWith(report, advise(report, clock), clock, strings),
    secrets: (text) => [...new Set(findSecrets(text).map(({ kind }) => kind))],
    maskedText: (text) => maskOrderNumbers(redact(text)),
    maskedReport: maskReport,
    withoutSecrets: ({ query, report, ...rest }) => ({
      ...rest,
      query: redact(query),
      report: redactReport(report),
    }),
  };
}
