import { laddersOf, type LadderWords } from './ladder-words.js';
import { distinctionsOf, type DistinctionWords } from './distinctions.js';
import { CHANNEL_FACTS, ENTRY_FACTS, HELP_CENTRE_URL, REFUND_WINDOW } from './facts.js';
import type { EvidenceId } from './facts.js';
import { CHANNEL_IDS, ENTRY_IDS, TOPIC_IDS } from './ids.js';
import type { ChannelId, EntryId, Locale, Region, TopicId } from './ids.js';
import { LINES, SERVICE_WEEK } from './lines.js';
import type { LineId } from './lines.js';
import { READ_ON, pageSource } from './sources.js';
import type { Channel, Entry, HelpContent, LocalNote, PhoneLine, Step, TimeWindow, Wish } from './types.js';

/** A solution and how it is put to the seller and to an agent, where that is not its text. */
type SolutionWords = string | (Omit<Wish, 'solution'> & { readonly text: string });

/** A note, and the regions in which it is of use where that is not everywhere. */
type NoteWords = string | { readonly text: string; readonly regions: readonly Region[] };

/** The sentences of one entry; what it is apart from them stands in `ENTRY_FACTS`. */
export interface EntryWords {
  readonly title: string;
  readonly label?: string;
  /** Separated by a comma and a space. */
  readonly keywords: string;
  readonly answer: string;
  readonly steps: readonly (string | Step)[];
  readonly notes: readonly NoteWords[];
  readonly problem: string;
  readonly solutions: readonly SolutionWords[];
  /** Question for the date that the refund window counts from, and what happened on that day. */
  readonly since?: Pick<TimeWindow, 'since' | 'event'>;
}

/** Some of the entries; a pack has to name them all. */
export type SomeEntries = Readonly<Partial<Record<EntryId, EntryWords>>>;

type ChannelWords = Pick<Channel, 'title' | 'goodFor' | 'pros' | 'tips' | 'routes'>;

/** All sentences of one locale. */
export interface PackWords {
  readonly locale: Locale;
  /** Sentences on the origin of a fact: the article that was read, or our own knowledge. */
  readonly sources: { readonly article: string; readonly own: string };
  readonly topics: Readonly<Record<TopicId, string>>;
  readonly entries: Readonly<Record<EntryId, EntryWords>>;
  readonly evidence: Readonly<Record<EvidenceId, string>>;
  readonly channels: Readonly<Record<ChannelId, ChannelWords>>;
  readonly lines: Readonly<Record<LineId, string>>;
  readonly helpCentre: string;
  readonly howTo: HelpContent['howTo'];
  readonly distinctions: DistinctionWords;
  readonly ladders: LadderWords;
}

/** Joins the sentences of a locale with the facts that all locales share. */
export function buildPack(words: PackWords): HelpContent {
  const article = { source: words.sources.article, readOn: READ_ON };
  const own = { source: words.sources.own, readOn: READ_ON };

  const entry = (id: EntryId): Entry => {
    const { since, solutions, notes, ...rest } = words.entries[id];
    const { evidence, sources, ...facts } = ENTRY_FACTS[id];
    const window: TimeWindow | undefined = since && { ...since, ...REFUND_WINDOW, ...article };
    const wishes = solutions.flatMap((each): readonly Wish[] => {
      if (typeof each === 'string') return [];
      const { text: solution, ...readers } = each;
      return [{ solution, ...readers }];
    });
    const localNotes = notes.flatMap((each): readonly LocalNote[] =>
      typeof each === 'string' ? [] : [{ note: each.text, regions: each.regions }],
    );
    return {
      id,
      ...facts,
      ...rest,
      notes: notes.map((each) => (typeof each === 'string' ? each : each.text)),
      ...(localNotes.length > 0 && { localNotes }),
      keywords: rest.keywords.split(', '),
      steps: rest.steps.map((step) => (typeof step === 'string' ? { text: step } : step)),
      solutions: solutions.map((each) => (typeof each === 'string' ? each : each.text)),
      evidence: evidence.map((item) => ({ id: item, text: words.evidence[item] })),
      ...(wishes.length > 0 && { wishes }),
      ...(sources && { sources: sources.map((each) => (each === 'own' ? own : pageSource(each))) }),
      ...(window && { window }),
    };
  };

  const line = (id: LineId): PhoneLine => {
    const { timeZone, page, ...facts } = LINES[id];
    return {
      id,
      name: words.lines[id],
      ...facts,
      ...(timeZone && { hours: { timeZone, week: SERVICE_WEEK, exceptions: [], ...article } }),
      ...(page ? pageSource(page) : facts.kind === 'service' ? article : own),
    };
  };

  return {
    formatVersion: 1,
    locale: words.locale,
    topics: TOPIC_IDS.map((id) => ({ id, title: words.topics[id] })),
    entries: ENTRY_IDS.map(entry),
    channels: CHANNEL_IDS.map((id) => ({ id, ...CHANNEL_FACTS[id], ...words.channels[id], ...article })),
    phoneLines: (Object.keys(LINES) as LineId[]).map(line),
    resources: [{ title: words.helpCentre, url: HELP_CENTRE_URL, ...article }],
    howTo: words.howTo,
    distinctions: distinctionsOf(words.distinctions),
    ladders: laddersOf(words.ladders),
  };
}
