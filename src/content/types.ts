import type { ChannelId, LineRegion, MatterId, Region } from './ids.js';
import type { RungId } from './rungs.js';

// The tags `@format`, `@maxItems` and `@length` say in the JSON Schema (tools/schema/) what a check says in schema.ts.

/** A fact that can go out of date: where it was read, and when (`YYYY-MM-DD`). */
export interface Sourced {
  readonly source: string;
  /** @format date */
  readonly readOn: string;
}

/** A group of entries, shown as a chip. */
export interface Topic {
  /** @format id */
  readonly id: string;
  readonly title: string;
}

/** One thing to do. `path` lists menu names in order, as they stand on Taobao's screens (Chinese in every locale). */
export interface Step {
  readonly text: string;
  readonly path?: readonly string[];
  /**
   * `https:` only.
   * @format url
   */
  readonly url?: string;
}

/** Something to photograph, capture or keep before it is gone. */
export interface EvidenceItem {
  /** @format id */
  readonly id: string;
  readonly text: string;
}

/** How a solution is put to whoever is asked for it, where that is not its text. */
export interface Wish {
  /** One of the entry's `solutions`. */
  readonly solution: string;
  /** To the seller, who is spoken to: “please agree to cancel”. */
  readonly toSeller?: string;
  /** To an agent, who is told of the seller: “the seller should agree to cancel”. */
  readonly toAgent?: string;
}

/** A span in which something should have happened, counted from a date that the shopper gives. */
export interface TimeWindow extends Sourced {
  /** The question to the shopper for the day from which the time counts: "When did the seller agree?" */
  readonly since: string;
  /** The name of that date: "The seller agreed". Left out, it is when the problem began. */
  readonly event?: string;
  /**
   * Which day of a story it is, such as `seller-agreed`; left out where any day that is given counts.
   * @format id
   */
  readonly role?: string;
  /** @format days */
  readonly min: number;
  /** @format days */
  readonly max: number;
  /** `workdays` follow the mainland's calendar with its make-up workdays. */
  readonly unit: 'workdays' | 'days';
}

/** One thing a shopper may need to know or do: a question of the FAQ, a special case or a way to customer service. */
export interface Entry {
  /**
   * Unique in the pack; lower-case letters, digits and hyphens.
   * @format id
   */
  readonly id: string;
  /**
   * Id of a topic of the same pack.
   * @format id
   */
  readonly topic: string;
  /** The question or name, as the shopper would say it; short enough for a card. */
  readonly title: string;
  /** The problem in a few words, as people say it: then it stands on the first screen, to be picked with one tap. */
  readonly label?: string;
  /** Other words for it; they are searched, never shown. */
  readonly keywords: readonly string[];
  /** One or two sentences: the answer to somebody who reads nothing else. */
  readonly answer: string;
  /** Steps to take, in order. */
  readonly steps: readonly Step[];
  /** Conditions and cautions. */
  readonly notes: readonly string[];
  /** Notes that are of use in some regions alone. */
  readonly localNotes?: readonly LocalNote[];
  /** A model sentence that sums the problem up; shown as a placeholder, used where the shopper writes none. */
  readonly problem: string;
  /** Solutions a shopper may ask for, most usual first; the first stands alone in a message. */
  readonly solutions: readonly string[];
  /** Two wordings of a solution: one for the seller, one for an agent. Most solutions need none. */
  readonly wishes?: readonly Wish[];
  readonly evidence: readonly EvidenceItem[];
  /**
   * Other entries that often help next, by id.
   * @format id
   */
  readonly related: readonly string[];
  /** Every minute counts: show what to do before anything else. */
  readonly urgent?: boolean;
  /**
   * Its kind, where it is no problem of its own: a way to customer service, or a circumstance of another problem
   * (nobody answers; the answer is not accepted).
   */
  readonly role?: 'contact' | 'unreachable' | 'unhappy';
  /**
   * The trouble that it is about: stories of that trouble lead here, and its ladder counts. Of several entries of a pack
   * the last one is taken.
   */
  readonly matter?: MatterId;
  /** Lines of this kind are to be called before anything else. */
  readonly calls?: PhoneLine['kind'];
  /** Where it happens; left out where it can happen to everybody. Elsewhere only `names` lead to it. */
  readonly regions?: readonly Region[];
  /** Words that mean this entry wherever the shopper is: whoever writes one of them is not asked for the region. */
  readonly names?: readonly string[];
  readonly window?: TimeWindow;
  /** Where what it says was read, if that is not where the pack was. */
  readonly sources?: readonly Sourced[];
  /**
   * Example questions: teach the search what this entry means. Bundled entries are trained apart.
   * @maxItems questions
   */
  readonly questions?: readonly string[];
}

/** A note, word for word, and where it is of use. */
export interface LocalNote {
  readonly note: string;
  readonly regions: readonly Region[];
}

/** A way to reach a channel on one platform. */
export interface Route {
  readonly platform: 'web' | 'app';
  readonly title: string;
  readonly steps: readonly Step[];
}

/** `HH:MM`, 24 hours, in the line's own time zone. */
export interface HoursSpan {
  /** @format time */
  readonly open: string;
  /** @format time */
  readonly close: string;
}

/** When somebody answers. */
export interface OpeningHours extends Sourced {
  /**
   * IANA name, such as `Asia/Taipei`.
   * @format time-zone
   */
  readonly timeZone: string;
  /**
   * Seven lists, Monday first; an empty list is a closed day.
   * @length 7
   */
  readonly week: readonly (readonly HoursSpan[])[];
  /** Dates (`YYYY-MM-DD` in the line's zone) that differ from the week: holidays and announced changes. */
  readonly exceptions: readonly {
    /** @format date */
    readonly date: string;
    readonly spans: readonly HoursSpan[];
    readonly name: string;
  }[];
}

export interface PhoneLine extends Sourced {
  /** @format id */
  readonly id: string;
  /** Customer service of Taobao, the consumer-protection body of the region, or its police (fraud, emergencies). */
  readonly kind: 'service' | 'consumer-protection' | 'police';
  readonly region: LineRegion;
  readonly name: string;
  /**
   * As people of the region write it.
   * @format short
   */
  readonly display: string;
  /**
   * The number to dial within the region: digits, `*`, `#` and `+` only.
   * @format dial
   */
  readonly local: string;
  /**
   * The number to dial from elsewhere, `+` first; left out where the number cannot be relied on from abroad.
   * @format dial-international
   */
  readonly international?: string;
  /** Left out where nobody has told us the hours. */
  readonly hours?: OpeningHours;
}

/** A way to reach customer service; shares its id with an entry. */
export interface Channel extends Sourced {
  readonly id: ChannelId;
  readonly title: string;
  /** Its use, in one line on a card. */
  readonly goodFor: string;
  readonly pros: readonly string[];
  readonly tips: readonly string[];
  readonly routes: readonly Route[];
  /**
   * Opens the channel (`https:`); left out for the phone.
   * @format url
   */
  readonly url?: string;
  readonly recommended: boolean;
  /** The conversation is kept and can serve as evidence. */
  readonly keepsLog: boolean;
  /** `always`, or as the phone lines say, or `unknown` (replies can be slow). */
  readonly availability: 'always' | 'lines' | 'unknown';
}

export interface Link extends Sourced {
  readonly title: string;
  /** @format url */
  readonly url: string;
}

/** The difference of two entries where a question could mean either. */
export interface Distinction {
  /**
   * Ids of the two entries.
   * @format id
   * @length 2
   */
  readonly between: readonly [first: string, second: string];
  /** The question to the shopper: "Has it been sent yet?" */
  readonly question: string;
  /**
   * The answers, in the order of the entries they lead to.
   * @length 2
   */
  readonly answers: readonly [first: string, second: string];
}

/** One step of a ladder. What is done on it follows from its id; sentences of its own replace the usual ones. */
export interface LadderRung {
  readonly id: RungId;
  /**
   * It belongs to a case only where all of these hold.
   * @format condition
   */
  readonly when?: readonly string[];
  /**
   * It comes before all others where one of these holds.
   * @format condition
   */
  readonly first?: readonly string[];
  /** Its name: a verb and whom or what. */
  readonly title?: string;
  /** The thing to do on it. */
  readonly text?: string;
  /** When to go on to the next one. */
  readonly moveOn?: string;
  /** What is noted once it is done, where one goes on for having done it: "Called the bank". */
  readonly done?: string;
}

/** Whom to turn to, in which order, for a family of entries; where several name the same, the last one counts. */
export interface Ladder {
  /** @format id */
  readonly id: string;
  /**
   * Ids of the entries, or a `matter` for all that are about it; `*` for all that no other ladder names.
   * @format url-or-id
   */
  readonly entries: readonly string[];
  readonly rungs: readonly LadderRung[];
}

/** Everything the widget knows, in one locale. Plain data: it can be written as JSON. */
export interface HelpContent {
  readonly formatVersion: 1;
  /**
   * BCP 47.
   * @format language-tag
   */
  readonly locale: string;
  readonly topics: readonly Topic[];
  /** @maxItems entries */
  readonly entries: readonly Entry[];
  readonly channels: readonly Channel[];
  readonly phoneLines: readonly PhoneLine[];
  readonly resources: readonly Link[];
  /** The three steps of talking to customer service, with their tips. */
  readonly howTo: readonly { readonly title: string; readonly tips: readonly string[] }[];
  /** Asked where the search is torn between two entries. */
  readonly distinctions?: readonly Distinction[];
  /** Whom to turn to, in which order; where no ladder names an entry, the usual one counts. */
  readonly ladders?: readonly Ladder[];
  /**
   * Address of the meaning file that `npx taobao-help train` made of the pack's own entries: as `https:`, or as seen from
   * the pack.
   * @format url-or-id
   */
  readonly meaning?: string;
}
