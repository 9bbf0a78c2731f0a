import { render } from 'lit/html.js';
import { adviseWith } from '../../advice/advise.js';
import { maskOrderNumbers, maskReport, redactReport } from '../../advice/reading/mask.js';
import { recognise } from '../../advice/reading/recognise.js';
import { caseOf } from '../../advice/story/case.js';
import { readStory } from '../../advice/story/read-story.js';
import { findSecrets, redact } from '../../advice/reading/secrets.js';
import type { AdviceContext, ClockContext } from '../../advice/types.js';
import type { AdviceStrings, AdviceWords } from '../../advice/words/types.js';
import type { Locale } from '../../content/ids.js';
import type { LaterSteps, LoadedStrings } from '../panel/later-steps.js';
import type { FirstSnapshot, LaterSnapshot } from '../panel/snapshot.js';
import { atRest, sheet } from '../shell/dom.js';
import { Enhancements } from './enhancements.js';
import { laterStyles } from './styles/index.js';
import { actionStep } from './views/action-step.js';
import { issueStep } from './views/issue-step.js';

let styles: CSSStyleSheet | undefined;

/**
 * Makes the later steps of a locale.
 * @param improved an enhancement has come: the same report may get better advice
 */
export function createLaterSteps(
  locale: Locale,
  { later, availability, words }: LoadedStrings & { readonly words: AdviceWords },
  improved: () => void,
): LaterSteps {
  const strings: AdviceStrings = { availability, ...words };
  const enhancements = new Enhancements(improved);
  const contextOf = (clock: ClockContext): AdviceContext => ({ ...clock, ...enhancements.loaded });
  // The page's own sentences come last.
  const withStrings = (first: FirstSnapshot): LaterSnapshot => ({
    ...first,
    strings: { ...later, ...first.strings },
  });
  let isRehearsed = false;
  return {
    locale,
    styles: (styles ??= sheet(laterStyles)),
    view: (first) => (first.state.step === 'issue' ? issueStep : actionStep)(withStrings(first)),
    advise: (report, clock) => adviseWith(report, contextOf(clock), strings),
    rehearse: (first) => {
      const { clock, state, ui } = first;
      const [best] = ui.hits ?? [];
      // An announcement is made when typing rests.
      if (isRehearsed || state.step !== 'entry' || !best || !ui.announced) return;
      isRehearsed = true;
      const report = { ...state.report, entry: best.id, summary: ui.question };
      // One after the other: whoever types on waits for none but the one at work.
      atRest(() => {
        recognise(report.summary, clock);
        atRest(() => {
          const advice = adviseWith(report, contextOf(clock), strings);
          atRest(() => {
            const m = { ...first, state: { ...state, step: 'action', report } as const, advice };
            render(actionStep(withStrings(m)), document.createDocumentFragment());
          });
        });
      });
    },
    improve: (report, content) => enhancements.load(report, content),
    recognise,
    nameOf: (text, hits, clock) => caseOf(readStory(text, clock), hits, clock).entry,
    caseSource: (report, clock) => {
      const context = contextOf(clock);
      return { report, context, strings, advice: adviseWith(report, context, strings) };
    },
    secrets: ({ summary, product, amount, solution }) => [
      ...new Set([summary, product, amount, solution].flatMap(findSecrets).map(({ kind }) => kind)),
    ],
    maskedText: (text) => maskOrderNumbers(redact(text)),
    maskedReport: maskReport,
    withoutSecrets: ({ query, report, ...others }) => ({
      ...others,
      query: redact(query),
      report: redactReport(report),
    }),
  };
}
