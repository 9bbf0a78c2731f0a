// A bundled pack in two parts: the first is seen before anything is opened, the later one loads afterwards.
import { EMPTY_ENTRY } from './empty-entry.js';
import type { Channel, Entry, HelpContent } from './types.js';

/** As much of an entry as a list shows, and as decides whether it stands there. */
type FirstEntry = Pick<Entry, 'id' | 'topic' | 'title' | 'label' | 'role' | 'regions'>;
type LaterEntry = Omit<Entry, keyof FirstEntry>;

/** As much of a channel as its card shows once it is opened. */
type LaterChannel = Pick<Channel, 'pros' | 'tips' | 'routes'>;

/** A pack with no more than lists and closed cards show, and the lines whose hours they tell. */
export interface FirstContent extends Omit<
  HelpContent,
  'entries' | 'channels' | 'howTo' | 'distinctions' | 'ladders'
> {
  readonly entries: readonly FirstEntry[];
  readonly channels: readonly Omit<Channel, keyof LaterChannel>[];
}

/** Everything else; entries and channels in the same order, and the lines that come after its own. */
export interface LaterContent extends Pick<HelpContent, 'howTo' | 'distinctions' | 'ladders' | 'phoneLines'> {
  readonly entries: readonly LaterEntry[];
  readonly channels: readonly LaterChannel[];
}

const firstOf = ({ id, topic, title, label, role, regions }: Entry): FirstEntry => ({
  id,
  topic,
  title,
  ...(label && { label }),
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
  first: FirstContent;
  later: LaterContent;
} {
  return {
    first: {
      ...rest,
      entries: entries.map(firstOf),
      channels: channels.map(({ pros, tips, routes, ...first }) => first),
      phoneLines: phoneLines.filter(({ kind }) => kind === 'service'),
    },
    later: {
      howTo,
      distinctions,
      ladders,
      entries: entries.map(({ id, topic, title, label, role, regions, ...later }) => later),
      channels: channels.map(({ pros, tips, routes }) => ({ pros, tips, routes })),
      phoneLines: phoneLines.filter(({ kind }) => kind !== 'service'),
    },
  };
}

/** A pack of its parts; without the later one, entries and channels have nothing but their first part. */
export const join = (
  { entries, channels, phoneLines, ...first }: FirstContent,
  later: Partial<LaterContent> = {},
): HelpContent => ({
  ...first,
  entries: entries.map((entry, i) => ({ ...EMPTY_ENTRY, ...entry, ...later.entries?.[i] })),
  channels: channels.map((channel, i) => ({
    pros: [],
    tips: [],
    routes: [],
    ...channel,
    ...later.channels?.[i],
  })),
  phoneLines: [...phoneLines, ...(later.phoneLines ?? [])],
  howTo: later.howTo ?? [],
  distinctions: later.distinctions ?? [],
  ladders: later.ladders ?? [],
});
