import type { ChannelId, Region } from './ids.js';

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

/** A span in which something should have happened, counted from a date that the shopper gives. */
export interface TimeWindow extends Sourced {
  /** What the counting starts from, as a question to the shopper: "When did the seller agree?" */
  readonly since: string;
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
  /** Other words for it; they are searched, never shown. */
  readonly keywords: readonly string[];
  /** One or two sentences: the answer to somebody who reads nothing else. */
  readonly answer: string;
  /** What to do, in order. */
  readonly steps: readonly Step[];
  /** Conditions and cautions. */
  readonly notes: readonly string[];
  /** A model sentence that sums the problem up; shown as a placeholder, used where the shopper writes none. */
  readonly problem: string;
  /** Solutions a shopper may ask for, most usual first; the first stands alone in a message. */
  readonly solutions: readonly string[];
  readonly evidence: readonly EvidenceItem[];
  /**
   * Other entries that often help next, by id.
   * @format id
   */
  readonly related: readonly string[];
  /** Every minute counts: show what to do before anything else. */
  readonly urgent?: boolean;
  readonly window?: TimeWindow;
  /**
   * Example questions: teach the search what this entry means. Bundled entries are trained apart.
   * @maxItems questions
   */
  readonly questions?: readonly string[];
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
  /** Customer service of Taobao, or the consumer-protection body of the region. */
  readonly kind: 'service' | 'consumer-protection';
  readonly region: Region;
  readonly name: string;
  /**
   * As people of the region write it.
   * @format short
   */
  readonly display: string;
  /**
   * What to dial within the region: digits, `*`, `#` and `+` only.
   * @format dial
   */
  readonly local: string;
  /**
   * What to dial from elsewhere, `+` first; left out where the number cannot be relied on from abroad.
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
  /** What it is good for, in one line on a card. */
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
}
