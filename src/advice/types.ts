import type { ChannelId, Region } from '../content/ids.js';
import type { HelpContent, PhoneLine, Route } from '../content/types.js';

export interface AdviceContext {
  readonly content: HelpContent;
  /** The clock, handed in: advice never reads it. */
  readonly now: Date;
  readonly region: Region;
  /** IANA name of the shopper's zone; the region's own where left out. */
  readonly timeZone?: string;
}

/** One state of a line or channel at `now`, with the sentence that says so. */
export interface Availability {
  readonly open: boolean | 'unknown';
  /** "Open until 21:00", "Opens in 2 h 10 min". */
  readonly label: string;
  /** The moment of the next change, where there is one. */
  readonly changesAt?: Date;
}

export interface PhoneAdvice {
  readonly line: PhoneLine;
  /** `tel:` link that dials from where the shopper is; absent where the number cannot be relied on from there. */
  readonly href?: string;
  readonly availability: Availability;
  /** Why it cannot be dialled, or that the figure is old; '' where all is well. */
  readonly caution: string;
}

export interface ChannelAdvice {
  readonly id: ChannelId;
  readonly title: string;
  readonly recommended: boolean;
  /** Why this one now, or why not. */
  readonly reason: string;
  readonly availability: Availability;
  readonly routes: readonly Route[];
  /** `https:` address that opens it, where there is one. */
  readonly url?: string;
  readonly phones: readonly PhoneAdvice[];
}

/** The one thing to do now. */
export interface NextAction {
  readonly kind: 'open-url' | 'call' | 'copy' | 'wait' | 'self-service';
  readonly title: string;
  readonly text: string;
  /** `https:` or `tel:`. */
  readonly href?: string;
}

/** The same message in two lengths; `short` is at most 200 characters. */
export interface Message {
  readonly short: string;
  readonly full: string;
}

export interface Rung {
  readonly id: string;
  readonly title: string;
  /** What to do on this rung and when to move on. */
  readonly text: string;
  readonly say: string;
  readonly state: 'tried' | 'now' | 'later';
  readonly href?: string;
}

export interface WindowAdvice {
  readonly state: 'unknown' | 'waiting' | 'due' | 'overdue' | 'future';
  readonly label: string;
  /** `YYYY-MM-DD`, first and last day of the window. */
  readonly from?: string;
  readonly until?: string;
}

export interface Advice {
  readonly urgent: boolean;
  readonly next: NextAction;
  /** Best first; every channel of the pack. */
  readonly channels: readonly ChannelAdvice[];
  readonly message: {
    /** In Simplified Chinese, for the agent. */
    readonly agent: Message;
    /** In the shopper's language. */
    readonly own: Message;
  };
  readonly evidence: readonly { readonly id: string; readonly text: string; readonly atHand: boolean }[];
  readonly window?: WindowAdvice;
  readonly whileWaiting: readonly string[];
  readonly ladder: readonly Rung[];
  /** Consumer-protection and service lines, the shopper's region first. */
  readonly phones: readonly PhoneAdvice[];
}
