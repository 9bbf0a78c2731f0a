// A bundled pack in two parts: what is seen before anything is opened, and the rest, which can be loaded later.
import type { Channel, Entry, HelpContent } from './types.js';

/** What a list of entries shows, and what decides whether an entry stands in it. */
type EntryOutline = Pick<Entry, 'id' | 'topic' | 'title' | 'answer' | 'role' | 'regions'>;
type EntryDetails = Omit<Entry, keyof EntryOutline>;

/** What a channel's card shows once it is opened. */
type ChannelDetails = Pick<Channel, 'pros' | 'tips' | 'routes'>;

/** A pack with no more than lists and closed cards show, and the lines whose hours they tell. */
export interface Outline extends Omit<
  HelpContent,
  'entries' | 'channels' | 'howTo' | 'distinctions' | 'ladders'
> {
  readonly entries: readonly EntryOutline[];
  readonly channels: readonly Omit<Channel, keyof ChannelDetails>[];
}

/** What an outline lacks; entries and channels in the same order, and the lines that come after its own. */
export interface Details extends Pick<HelpContent, 'howTo' | 'distinctions' | 'ladders' | 'phoneLines'> {
  readonly entries: readonly EntryDetails[];
  readonly channels: readonly ChannelDetails[];
}

const NO_DETAILS: EntryDetails = {
  keywords: [],
  steps: [],
  notes: [],
  problem: '',
  solutions: [],
  evidence: [],
  related: [],
};

const outlineOf = ({ id, topic, title, answer, role, regions }: Entry): EntryOutline => ({
  id,
  topic,
  title,
  answer,
  ...(role && { role }),
  ...(regions && { regions }),
});

/** Parts a pack that lists the lines of customer service before all others; {@link join} makes it whole again. */
export function part({
  entries,
  channels,
  phoneLines,
  howTo,
  distinctions = [],
  ladders = [],
  ...rest
}: HelpContent): {
  outline: Outline;
  details: Details;
} {
  return {
    outline: {
      ...rest,
      entries: entries.map(outlineOf),
      channels: channels.map(({ pros, tips, routes, ...outline }) => outline),
      phoneLines: phoneLines.filter(({ kind }) => kind === 'service'),
    },
    details: {
      howTo,
      distinctions,
      ladders,
      entries: entries.map(({ id, topic, title, answer, role, regions, ...details }) => details),
      channels: channels.map(({ pros, tips, routes }) => ({ pros, tips, routes })),
      phoneLines: phoneLines.filter(({ kind }) => kind !== 'service'),
    },
  };
}

/** The pack of an outline: whole with its details, else with entries and channels that have nothing but their outline. */
export const join = (
  { entries, channels, phoneLines, ...outline }: Outline,
  details: Partial<Details> = {},
): HelpContent => ({
  ...outline,
  entries: entries.map((entry, i) => ({ ...NO_DETAILS, ...entry, ...details.entries?.[i] })),
  channels: channels.map((channel, i) => ({
    pros: [],
    tips: [],
    routes: [],
    ...channel,
    ...details.channels?.[i],
  })),
  phoneLines: [...phoneLines, ...(details.phoneLines ?? [])],
  howTo: details.howTo ?? [],
  distinctions: details.distinctions ?? [],
  ladders: details.ladders ?? [],
});
