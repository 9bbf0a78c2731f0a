import type { ChannelId } from '../content/ids.js';
import type { PhoneLine, Route } from '../content/types.js';
import type { Case } from './story/case.js';
import type { Fact, FactRole } from './story/types.js';
import type { ClockContext, WorkdayCalendar } from './time/types.js';
import type { Reader } from './words/types.js';
import type { ActionId, ChannelRuleId, RungId } from './ids.js';

export type { ClockContext, WorkdayCalendar };

/** All that advice is worked out from, beside the report; without the tools it is given, too, and says what it lacks. */
export interface AdviceContext extends ClockContext {
  /** Traditional to Simplified, word by word (`loadSimplifier()`); text stays as typed where left out. */
  readonly simplify?: (text: string) => string;
  /** Holidays of the mainland (`loadCalendar()`); Monday to Friday count where left out. */
  readonly calendar?: WorkdayCalendar;
}

/** One state of a line or channel at `now`, with the sentence that says so. */
export interface Availability {
  readonly open: boolean | 'unknown';
  /** For a badge: "Open until 21:00", "Opens in 2 h 10 min". Times are the line's own, with the shopper's where it differs. */
  readonly label: string;
  /** The line's hours in its own zone, and the shopper's where it differs, or why it is closed today; '' for none. */
  readonly detail: string;
  /** The moment of the next change, where there is one. */
  readonly changesAt?: Date;
}

/** A phone line as it looks from where the shopper is, now. */
export interface PhoneAdvice {
  readonly line: PhoneLine;
  /** The number to show: as people of the region write it, or with its country code from elsewhere. */
  readonly number: string;
  /** `tel:` link that dials from where the shopper is; absent where the number cannot be relied on from there. */
  readonly href?: string;
  /** The channel to use instead of a number that cannot be relied on from there. */
  readonly instead?: ChannelId;
  readonly availability: Availability;
  /** Why it cannot be dialled, or that the figure is old; '' where all is well. */
  readonly caution: string;
  /** The number was read more than 180 days ago. */
  readonly stale: boolean;
}

/** A way to reach customer service, with what speaks for or against it now. */
export interface ChannelAdvice {
  readonly id: ChannelId;
  readonly title: string;
  /** The best one by the rules, whatever the shopper chose. */
  readonly recommended: boolean;
  /** The one the shopper chose; it comes first. */
  readonly chosen: boolean;
  /** Why this one now, or why not. */
  readonly reason: string;
  /** Id of the rule that gave the reason. */
  readonly rule: ChannelRuleId;
  readonly availability: Availability;
  readonly routes: readonly Route[];
  /** `https:` address that opens it, where there is one. */
  readonly url?: string;
  /** Lines of customer service, for the phone; else empty. */
  readonly phones: readonly PhoneAdvice[];
}

/** The one thing to do now. */
export interface NextAction {
  /** `copy`: copy the message, then open `href`; without one, it is for somebody outside Taobao. */
  readonly kind: 'open-url' | 'call' | 'copy' | 'wait' | 'self-service';
  /** The button: verb first. */
  readonly title: string;
  /** The exact thing to do. */
  readonly text: string;
  /** Why this and not something else. */
  readonly reason: string;
  /** Id of the rule that gave it. */
  readonly rule: ActionId;
  /** The rung it belongs to: "tried it, no luck" tries this one. */
  readonly rung: RungId;
  readonly channel?: ChannelId;
  /** Whom to ring on this step, in that order; empty where nobody is. */
  readonly calls: readonly Call[];
  /** `https:` or `tel:`; left out where it leads outside Taobao, or where the pack has no address at all. */
  readonly href?: string;
}

/** Somebody to ring. */
export interface Call {
  /** Whose number it is; where it stands, if nobody knows it: "Bank: the number on your card". */
  readonly name: string;
  /** As people of the region read it; '' where it is not known. */
  readonly number: string;
  /** "Open until 21:00"; '' where the hours are not known. */
  readonly label: string;
  /** `tel:`; absent where it cannot be dialled from here. */
  readonly href?: string;
}

/** The same message in two lengths; `short` is at most 200 characters. */
export interface Message {
  /** BCP 47, of the sentences around the shopper's own words. */
  readonly lang: string;
  readonly short: string;
  readonly full: string;
}

/** One step of the ladder: what to do if the one before brought nothing. */
export interface Rung {
  readonly id: RungId;
  readonly title: string;
  /** The thing to do on this rung. */
  readonly text: string;
  /** When to go on to the next rung; '' on the last one. */
  readonly moveOn: string;
  /**
   * What is noted once it is done, where one goes on for having done it: "Called the bank". '' where one goes on because
   * it brought nothing.
   */
  readonly done: string;
  /** Whom to ring on it, in that order. */
  readonly calls: readonly Call[];
  /** A sentence to say or paste, in the language of whoever is on the other side; '' where nobody is. */
  readonly say: string;
  /** BCP 47, of `say`. */
  readonly sayLang: string;
  /** `say` in the shopper's own language; '' where it is understood as it stands. */
  readonly meaning: string;
  readonly state: 'tried' | 'now' | 'later';
  readonly href?: string;
  /** The special case whose steps help on this rung, by entry id. */
  readonly entry?: string;
}

/** Where a case stands in the time that it usually takes. */
export interface WindowAdvice {
  /**
   * `unknown`: no date yet, or no usual time is known for this entry; `long-asked`: only the day of the request is known,
   * and it is longer ago than the usual time takes.
   */
  readonly state: 'unknown' | 'waiting' | 'due' | 'overdue' | 'future' | 'long-asked';
  /** The day of a story that the time counts from: a correction of this role sets it; `date` where any day counts. */
  readonly role: FactRole;
  /** `YYYY-MM-DD`, that day; '' while it is not known. */
  readonly since: string;
  /** The question for the day from which the time counts: "When did the seller agree?" */
  readonly question: string;
  readonly label: string;
  /** How it was counted; '' where there is nothing to add. */
  readonly detail: string;
  /** `YYYY-MM-DD`, first and last day of the window. */
  readonly from?: string;
  readonly until?: string;
  /** `YYYY-MM-DD`, the day to come back to it; `reminder()` makes an `.ics` of it. */
  readonly remindOn?: string;
}

/** Something that must not reach a message, an event or a store. */
export type SecretKind = 'password' | 'code' | 'card' | 'identity';

/** A secret in a text, with its span `[start, end)` in UTF-16 units. */
export interface Secret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

/** Something found in a text, normalised for a field of the report. */
export interface Recognised {
  readonly field: 'orderNumber' | 'product' | 'amount' | 'since';
  /** As the field wants it: digits, `https:` link or name, amount with currency, `YYYY-MM-DD`. */
  readonly value: string;
  /** Span `[start, end)` in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Something the shopper should know before acting on the advice. */
export interface Notice {
  readonly id: 'clock' | 'secret' | 'future-date' | 'order-number' | 'not-simplified';
  readonly text: string;
}

/** A fact of the story, with its words for a chip. */
export interface FactAdvice extends Fact {
  /** Its name: "Paid", "Seller agreed". */
  readonly label: string;
  /** Its value, as the shopper reads it. */
  readonly text: string;
}

/** A question whose answer is needed and not known. */
export interface Ask {
  /** The role of the answer: a correction of the report takes it, unless `field` does. */
  readonly role: FactRole;
  readonly question: string;
  /** The answer's name in a word or two, for a chip. */
  readonly label: string;
  readonly kind: 'date' | 'sum' | 'order-number' | 'choice';
  /** To choose from; days that were told without saying of what, for a date. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The field of the report that takes the answer. */
  readonly field?: 'solution' | 'orderNumber';
}

/** The message for one reader, in both languages. */
export interface ReaderMessage {
  readonly reader: Reader;
  readonly agent: Message;
  readonly own: Message;
}

/** All that a shopper is told about a case. */
export interface Advice {
  readonly urgent: boolean;
  readonly next: NextAction;
  /** The shopper's choice first, then best first; every channel of the pack. */
  readonly channels: readonly ChannelAdvice[];
  /** The thing that has to be put right, and what surrounds it. */
  readonly case: Case;
  /** Facts that were read and confirmed, to be shown as chips. */
  readonly facts: readonly FactAdvice[];
  /** Questions whose answer is needed, most important first. */
  readonly asks: readonly Ask[];
  /** Where the case stands on its ladder: the step to take now, of how many. */
  readonly position: { readonly step: number; readonly of: number };
  /** For whoever is to be written to now. */
  readonly message: {
    /** In Simplified Chinese, for the agent. */
    readonly agent: Message;
    /** In the shopper's language. */
    readonly own: Message;
  };
  /** One text for each reader on the ladder, in its order. */
  readonly texts: readonly ReaderMessage[];
  readonly evidence: readonly { readonly id: string; readonly text: string; readonly atHand: boolean }[];
  /** Where the entry has a usual time, or the shopper gave a date. */
  readonly window?: WindowAdvice;
  readonly whileWaiting: readonly string[];
  readonly ladder: readonly Rung[];
  /** Service lines, then consumer protection; what can be dialled from the region first. */
  readonly phones: readonly PhoneAdvice[];
  readonly notices: readonly Notice[];
}

/** One printable page on a case: plain data, to be laid out as it stands. */
export interface CaseDocument {
  readonly lang: string;
  readonly title: string;
  /** When it was made and that it is not Taobao's. */
  readonly subtitle: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly timelineTitle: string;
  readonly timeline: readonly { readonly when: string; readonly text: string }[];
  readonly messageTitle: string;
  readonly messages: readonly { readonly lang: string; readonly title: string; readonly text: string }[];
  readonly evidenceTitle: string;
  readonly evidence: readonly { readonly text: string; readonly atHand: boolean }[];
}
