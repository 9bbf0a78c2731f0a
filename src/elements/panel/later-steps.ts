import type { TemplateResult } from 'lit/html.js';
import type { Advice, ClockContext, Recognised, SecretKind } from '../../advice/types.js';
import type { AvailabilityStrings } from '../../advice/words/availability/types.js';
import type { Locale } from '../../content/ids.js';
import type { HelpContent } from '../../content/types.js';
import type { GuideState, Report } from '../../guide/types.js';
import type { SearchHit } from '../../search/types.js';
import type { LaterStrings } from '../shell/strings.js';
import type { CaseSource } from './case-tools.js';
import type { FirstSnapshot } from './snapshot.js';

/** The later steps with their advice, in one locale; the room `later/` makes them. */
export interface LaterSteps {
  readonly locale: Locale;
  readonly styles: CSSStyleSheet;
  /** Draws the step that the snapshot is on. */
  view(m: FirstSnapshot): TemplateResult;
  /**
   * Once, while the shopper reads the answers: draws the action for the best of them where nobody sees it. Sentences are
   * read and templates made then, and not when an answer is tapped.
   */
  rehearse(m: FirstSnapshot): void;
  advise(report: Report, clock: ClockContext): Advice;
  /** Loads what would make the advice on this report better, unless it is there; asks for nothing else. */
  improve(report: Report, content: HelpContent): void;
  recognise(text: string, clock: ClockContext): Recognised[];
  /** The entry for the thing that a text wants put right, by its story and what the search found; '' where nothing tells. */
  nameOf(text: string, hits: readonly SearchHit[], clock: ClockContext): string;
  caseSource(report: Report, clock: ClockContext): CaseSource;
  /** Kinds of secret in the shopper's words. */
  secrets(report: Report): readonly SecretKind[];
  /** For the page to see: nothing secret, order numbers masked. */
  maskedText(text: string): string;
  maskedReport(report: Report): Report;
  /** For a draft: nothing secret. */
  withoutSecrets(state: GuideState): GuideState;
}

/** Sentences that the locale's parts bring; those of advice load beside the steps. */
export interface LoadedStrings {
  readonly later: LaterStrings;
  readonly availability: AvailabilityStrings;
}
