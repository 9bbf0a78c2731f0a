import type { ChannelId } from '../content/ids.js';

/** The three steps, in order. */
export const STEPS = ['entry', 'issue', 'action'] as const;
export type StepId = (typeof STEPS)[number];

/**
 * The shopper's word on a fact that was read from the summary: `value` confirms it, or adds it where it was not
 * read; with `was`, it takes that one's place; '' takes `was` out. Roles and values are those of `readStory`.
 */
export interface Correction {
  readonly role: string;
  readonly value: string;
  readonly was?: string;
}

/** The case as the shopper told it. Every field may be empty; nothing here is ever a password, a code or a card number. */
export interface Report {
  /** Entry id, or '' while none is chosen. */
  readonly entry: string;
  /** The channel the shopper prefers, or '' to take the advice. */
  readonly channel: ChannelId | '';
  /** The shopper's own account of what happened. */
  readonly summary: string;
  readonly orderNumber: string;
  /** Name of the product, or its `https:` link. */
  readonly product: string;
  /** As written, with its currency. */
  readonly amount: string;
  /** The date that deadlines count from, `YYYY-MM-DD`, or ''. */
  readonly since: string;
  /** The solution the shopper wants. */
  readonly solution: string;
  /** Ids of the evidence items at hand. */
  readonly evidence: readonly string[];
  /** File names of photos, in the order of the shopper. */
  readonly photos: readonly string[];
  /** Ids of the rungs tried without luck, oldest first. */
  readonly tried: readonly string[];
  /** The shopper's answers about facts that were read from the summary. */
  readonly facts: readonly Correction[];
}

export interface GuideState {
  readonly step: StepId;
  /** The furthest step the shopper has been to; every step up to it can be jumped to. */
  readonly reached: StepId;
  /** The action was come to from the describing step: going back leads there, else to the question. */
  readonly described: boolean;
  /** The text of the search box. */
  readonly query: string;
  /** The question that the summary has taken up last, or ''. */
  readonly carried: string;
  /** Topic id, or '' for none. */
  readonly topic: string;
  readonly report: Report;
  readonly outcome: 'open' | 'solved' | 'unsolved';
}

/** Everything that can happen to a guide. */
export type GuideEvent =
  /** The text of the search box changed. */
  | { readonly type: 'ask'; readonly query: string }
  /** A topic was picked, or let go with ''. */
  | { readonly type: 'pick-topic'; readonly topic: string }
  /** An entry was picked: on to the action, as its answer asks for nothing first. */
  | { readonly type: 'pick-entry'; readonly entry: string }
  /** A channel was picked, or let go with '': what to say there is described next. */
  | { readonly type: 'pick-channel'; readonly channel: ChannelId | '' }
  /** Fields of the report changed; the step stays. */
  | { readonly type: 'describe'; readonly patch: Partial<Report> }
  /** A fact of the story was confirmed, changed, added or taken out. */
  | { readonly type: 'correct'; readonly correction: Correction }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly step: StepId }
  /** A rung of the ladder brought nothing. */
  | { readonly type: 'try'; readonly rung: string }
  /** A rung was marked by mistake. */
  | { readonly type: 'untry'; readonly rung: string }
  | { readonly type: 'resolve'; readonly solved: boolean }
  /** A kept draft comes back. */
  | { readonly type: 'restore'; readonly state: GuideState }
  | { readonly type: 'reset' };
