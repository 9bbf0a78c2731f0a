import type { TemplateResult } from 'lit/html.js';
import { adviseWith } from '../../advice/advise.js';
import { maskOrderNumbers, maskReport, redactReport } from '../../advice/reading/mask.js';
import { recognise } from '../../advice/reading/recognise.js';
import { findSecrets, redact } from '../../advice/reading/secrets.js';
import type { Advice, ClockContext, Recognised, SecretKind } from '../../advice/types.js';
import type { Locale } from '../../content/ids.js';
import type { GuideState, Report } from '../../guide/types.js';
import type { AvailabilityStrings } from '../../advice/words/availability/types.js';
import type { AdviceStrings, AdviceWords } from '../../advice/words/types.js';
import type { LaterStrings } from '../shell/strings.js';
import type { PaperSource } from '../case/case-tools.js';
import { sheet } from '../shell/dom.js';
import { laterStyles } from './styles/index.js';
import { actionStep } from './views/action-step.js';
import { issueStep } from './views/issue-step.js';
import type { FirstModel } from '../panel/model.js';
import { Enhancements } from './enhancements.js';

/** What is needed once a shopper has something to say: the later steps, advice, and what must not leave the field. */
export interface LaterSteps {
  readonly locale: Locale;
  readonly styles: CSSStyleSheet;
  view(m: FirstModel): TemplateResult;
  advise(report: Report, clock: ClockContext): Advice;
  recognise(text: string, clock: ClockContext): Recognised[];
  /** What a page or a calendar entry of the case is made from. */
  paper(report: Report, clock: ClockContext): PaperSource;
  /** Kinds of secret in what the shopper wrote. */
  secrets(report: Report): readonly SecretKind[];
  /** For the page to see: nothing secret, order numbers masked. */
  maskedText(text: string): string;
  maskedReport(report: Report): Report;
  /** For a draft: nothing secret. */
  withoutSecrets(state: GuideState): GuideState;
}

let styles: CSSStyleSheet | undefined;

const loaders: Readonly<Record<Locale, () => Promise<AdviceWords>>> = {
  'zh-Hant': async () => (await import('../../advice/words/zh-Hant.js')).words,
  'zh-Hans': async () => (await import('../../advice/words/zh-Hans.js')).words,
  en: async () => (await import('../../advice/words/en.js')).words,
};

/** What the first step has of a locale's words, or its rest brings. */
export interface LoadedStrings {
  readonly later: LaterStrings;
  readonly availability: AvailabilityStrings;
}

/**
 * Loads the words of advice beside this code.
 * @param improved enhancements have come: the same case may get better advice
 * @throws where the words cannot be loaded
 */
export async function loadLaterSteps(
  locale: Locale,
  { later, availability }: LoadedStrings,
  improved: () => void,
): Promise<LaterSteps> {
  const strings: AdviceStrings = { availability, ...(await loaders[locale]()) };
  const enhancements = new Enhancements(improved);
  return {
    locale,
    styles: (styles ??= sheet(laterStyles)),
    view: (first) => {
      // What the page says instead comes last.
      const m = { ...first, strings: { ...later, ...first.strings } };
      return m.state.step === 'issue' ? issueStep(m) : actionStep(m);
    },
    advise: (report, clock) =>
      adviseWith(report, { ...clock, ...enhancements.for(report, clock.content) }, strings),
    recognise,
    paper: (report, clock) => {
      const context = { ...clock, ...enhancements.for(report, clock.content) };
      return { report, context, strings, advice: adviseWith(report, context, strings) };
    },
    secrets: ({ summary, product, amount, solution }) => [
      ...new Set([summary, product, amount, solution].flatMap(findSecrets).map(({ kind }) => kind)),
    ],
    maskedText: (text) => maskOrderNumbers(redact(text)),
    maskedReport: maskReport,
    withoutSecrets: ({ query, report, ...rest }) => ({
      ...rest,
      query: redact(query),
      report: redactReport(report),
    }),
  };
}
