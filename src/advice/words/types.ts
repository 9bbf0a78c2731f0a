import type { ActionId, ChannelRuleId, RungId } from '../ids.js';
import type { AvailabilityStrings } from './availability/types.js';

/** The words around a shopper's own in a message. */
export interface MessageWords {
  /** BCP 47, of these words. */
  readonly lang: string;
  /** Begins the short message; ends with what separates it from the text. */
  readonly hello: string;
  /** First line of the full message. */
  readonly opening: string;
  /** Stands for the problem where the shopper told none. */
  readonly generic: string;
  readonly problem: string;
  readonly order: string;
  readonly product: string;
  readonly amount: string;
  readonly since: string;
  /** Instead, where a refund is counted from it. */
  readonly sinceRefund: string;
  readonly evidence: string;
  readonly tried: string;
  readonly solution: string;
  /** `{n}` photos. */
  readonly photos: string;
  /** Longer than the usual time, `{n}` days or working days. */
  readonly overDays: string;
  readonly overWorkdays: string;
  /** Frames `{text}` in a language that the reader may not know. */
  readonly original: string;
  /** Names of the rungs, in a list of what was tried. */
  readonly rungs: Readonly<Record<RungId, string>>;
  readonly label: string;
  readonly brackets: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  /** Ends the short message. */
  readonly thanks: string;
  /** Last line of the full message. */
  readonly closing: string;
}

interface RungWords {
  readonly title: string;
  readonly text: string;
  /** When to go on to the next rung; left out on the last one. */
  readonly moveOn?: string;
  /** What the sentence to say means, in this locale, where it is not understood. */
  readonly meaning?: string;
}

interface ActionWords {
  /** The button, verb first. */
  readonly title: string;
  /** What exactly to do, where the rung does not say it. */
  readonly text?: string;
  /** Why, where neither a channel nor a date is the reason. */
  readonly reason?: string;
}

/** What the bundled entries say to an agent, in Simplified Chinese. */
export interface AgentEntries {
  /**
   * Problem and solutions by entry id, behind the fingerprints of the words that they translate: an entry that a page
   * has rewritten is not taken for the bundled one.
   */
  readonly entries: Readonly<Record<string, readonly [of: string, problem: string, ...solutions: string[]]>>;
  /** By evidence id. */
  readonly evidence: Readonly<Record<string, string>>;
}

/** Every sentence of advice in one locale; places in braces are filled in. */
export interface AdviceStrings {
  readonly availability: AvailabilityStrings;
  /** Words of a message in this locale. */
  readonly message: MessageWords;
  /** Left out where the pages of this locale are in Simplified themselves. */
  readonly agent?: AgentEntries;
  /** Why a channel is best, or is not; by the id of the rule. */
  readonly reasons: Readonly<Record<ChannelRuleId, string>>;
  /** What to do now; by the id of the rule. */
  readonly actions: Readonly<Record<ActionId, ActionWords>>;
  /** Where no consumer-protection line is known. */
  readonly abroad: string;
  readonly rungs: Readonly<Record<RungId, RungWords>>;
  /** In front of the text of the rung `channel`, where there is a line to call. */
  readonly callInstead: string;
  readonly window: Readonly<
    Record<
      | 'question'
      | 'clock'
      | 'future'
      | 'noLimit'
      | 'askWorkdays'
      | 'askDays'
      | 'waiting'
      | 'due'
      | 'overdue'
      | 'byCalendar'
      | 'byWeekdays'
      | 'byGuess'
      | 'byDays',
      string
    >
  >;
  readonly phones: Readonly<Record<'abroad' | 'abroadOnly' | 'stale', string>>;
  readonly secrets: Readonly<Record<'password' | 'code' | 'card' | 'identity', string>>;
  readonly notices: Readonly<Record<'clock' | 'secret' | 'future' | 'order' | 'notSimplified', string>>;
  readonly waiting: Readonly<Record<'missing' | 'keep', string>>;
  /** Between items of a list, and between sentences. */
  readonly and: string;
  readonly gap: string;
  /** What stands on the page of a case and in its reminder. */
  readonly page: Readonly<
    Record<
      | 'reminderTitle'
      | 'reminderText'
      | 'title'
      | 'subtitle'
      | 'problem'
      | 'order'
      | 'product'
      | 'amount'
      | 'since'
      | 'solution'
      | 'window'
      | 'timeline'
      | 'began'
      | 'tried'
      | 'now'
      | 'later'
      | 'message'
      | 'forAgent'
      | 'own'
      | 'evidence',
      string
    >
  >;
}

/** All of them but what the first step says, too. */
export type AdviceWords = Omit<AdviceStrings, 'availability'>;
