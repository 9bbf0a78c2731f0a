import type { ActionId, ChannelRuleId, RequestKind, RungId } from '../ids.js';
import type { Circumstance } from '../../content/rungs.js';
import type { DateRole, SumRole, Wish } from '../story/types.js';
import type { AvailabilityStrings } from './availability/types.js';

/** Who reads a message: each is spoken to in another way. */
export type Reader = 'seller' | 'request' | 'platform' | 'agent' | 'supervisor' | 'carrier' | 'outside';

/** The words around a shopper's own in a message. */
export interface MessageWords {
  /** BCP 47, of these words. */
  readonly lang: string;
  /** Begins the short message; ends with what separates it from the text. */
  readonly hello: string;
  /** First line of the full message. */
  readonly opening: string;
  /** The same for an outside body, which gets the whole account. */
  readonly account: string;
  /** Stands for the problem where the shopper told none. */
  readonly generic: string;
  readonly problem: string;
  readonly order: string;
  readonly product: string;
  readonly evidence: string;
  /** In front of what was done before. */
  readonly tried: string;
  /** Behind it: none of it brought a result. */
  readonly unsolved: string;
  readonly solution: string;
  /** Name of a day that was given as the one it began on. */
  readonly since: string;
  /** Names of days and sums by their role; `date` and `sum` where nothing tells. */
  readonly roles: Readonly<Record<DateRole | SumRole, string>>;
  /** A day that was told roughly. */
  readonly about: string;
  /** Circumstances, each as a sentence without its stop, for a reader who is neither seller nor agent. */
  readonly circumstances: Readonly<Partial<Record<Circumstance, string>>>;
  readonly wishes: Readonly<Record<Wish, string>>;
  /** `{n}` photos. */
  readonly photos: string;
  /** Longer than the usual time, `{n}` days or working days. */
  readonly overDays: string;
  readonly overWorkdays: string;
  /** Frames `{text}` in a language that the reader may not know. */
  readonly original: string;
  /** The same where only its beginning fits. */
  readonly originalCut: string;
  /** The same two for words that are told in another script than they were typed in. */
  readonly converted?: string;
  readonly convertedCut?: string;
  /** Sentences on the deed of each rung that was tried. */
  readonly rungs: Readonly<Partial<Record<RungId | 'bot', string>>>;
  /** Parties of a case; the seller only where there is an order that names one. */
  readonly parties: string;
  readonly party: string;
  readonly partySeller: string;
  readonly label: string;
  readonly brackets: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  /** Ends the short message. */
  readonly thanks: string;
  /** The request to the reader, as a sentence: last line of the full message, before the thanks of the short one. */
  readonly asks: Readonly<Partial<Record<Reader, string>>>;
  /** The request where it is for a `{wish}` that the text has in other words. */
  readonly askFor: string;
  /** Last line of the full message where nothing else is asked. */
  readonly closing: string;
}

interface RungWords {
  readonly title: string;
  readonly text: string;
  /** When to go on to the next rung; left out on the last one. */
  readonly moveOn?: string;
  /** What is noted once it is done, where one goes on for having done it. */
  readonly done?: string;
  /** Meaning of the sentence to say, in this locale, where it is not understood. */
  readonly meaning?: string;
}

interface ActionWords {
  /** The button, verb first. */
  readonly title: string;
  /** The exact thing to do, where the rung does not say it. */
  readonly text?: string;
  /** Why, where neither a channel nor a date is the reason. */
  readonly reason?: string;
}

/**
 * The bundled entries to an agent, in Simplified Chinese: problem and solutions by entry id, behind the fingerprints of
 * the words that they translate: an entry that a page has rewritten is not taken for the bundled one.
 */
export type AgentEntries = Readonly<
  Record<string, readonly [of: string, problem: string, ...solutions: string[]]>
>;

/** Evidence to an agent, in Simplified Chinese, by its id. */
export type AgentEvidence = Readonly<Record<string, string>>;

/** Every sentence of advice in one locale; places in braces are filled in. */
export interface AdviceStrings {
  readonly availability: AvailabilityStrings;
  /** Words of a message in this locale. */
  readonly message: MessageWords;
  /** Left out where the pages of this locale are in Simplified themselves. */
  readonly agent?: AgentEntries;
  /** Only where the conversion of Chinese cannot tell it. */
  readonly agentEvidence?: AgentEvidence;
  /** Why a channel is best, or is not; by the id of the rule. */
  readonly reasons: Readonly<Record<ChannelRuleId, string>>;
  /** Actions to take now, by the id of the rule. */
  readonly actions: Readonly<Record<ActionId, ActionWords>>;
  /** The place that is opened, where its address is Taobao’s own. */
  readonly taobao: string;
  /** Where the number of the bank stands. */
  readonly bankNumber: string;
  /** Where no line of the police is known. */
  readonly police: string;
  /** Where no consumer-protection line is known. */
  readonly abroad: string;
  readonly rungs: Readonly<Record<RungId, RungWords>>;
  /** The rung `request`, where it is known what to file. */
  readonly requests: Readonly<Record<RequestKind, Pick<RungWords, 'title' | 'text'>>>;
  /** The text of the rung `channel`, where there is a line to call. */
  readonly callInstead: string;
  /** The same for whoever cannot sign in: nobody is sent to the service page then. */
  readonly callSignedOut: string;
  /** Asked where an answer is needed and the story does not tell it. */
  readonly questions: Readonly<Record<'wish' | 'order' | 'which', string>>;
  /** Names of what was read, for those who correct it. */
  readonly facts: Readonly<Record<'wish' | 'tried' | 'circumstance' | 'order-number' | 'product', string>>;
  readonly window: Readonly<
    Record<
      | 'question'
      | 'clock'
      | 'future'
      | 'noLimit'
      | 'askWorkdays'
      | 'askDays'
      | 'asked'
      | 'askedLong'
      | 'waiting'
      | 'due'
      | 'overdue'
      | 'beyond'
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
  /** Words on the page of a case and in its reminder. */
  readonly page: Readonly<
    Record<
      | 'reminderTitle'
      | 'reminderText'
      | 'reminderLate'
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
