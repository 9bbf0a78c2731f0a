import { CHANNEL_KINDS, type ChannelKind } from '../../content/ids.js';
import type { Channel, HelpContent, PhoneLine } from '../../content/types.js';
import type { RungId } from '../ids.js';
import { telLink } from './lines.js';
import type { Situation } from './situation.js';

const channelOf = ({ channels }: HelpContent, kind: ChannelKind): Channel | undefined =>
  channels.find(({ id }) => CHANNEL_KINDS[id] === kind);

/** Where the chat is found, and everything else behind the sign-in; undefined in a pack without any address. */
export const homeUrl = (content: HelpContent): string | undefined =>
  [channelOf(content, 'chat'), ...content.channels, ...content.resources].find((place) => place?.url)?.url;

/** The consumer-protection line of the shopper's region, where it has one. */
export const consumerLine = ({ content, region }: Situation['context']): PhoneLine | undefined =>
  content.phoneLines.find((line) => line.kind === 'consumer-protection' && line.region === region);

/** The police's lines of the shopper's region, the one against fraud first. */
export const policeLines = ({ content, region }: Situation['context']): readonly PhoneLine[] =>
  content.phoneLines.filter((line) => line.kind === 'police' && line.region === region);

/** Rungs of which no place to open is known: the bank's number stands on the card, the broker's in the app. */
const NOWHERE: readonly RungId[] = ['bank', 'customs'];

/** Where a rung is taken: `https:` or `tel:`. */
export function rungHref(id: RungId, { context, phone }: Situation): string | undefined {
  const { content, region } = context;
  if (NOWHERE.includes(id)) return undefined;
  if (id === 'channel' && phone) return phone.href;
  if (id === 'social') return channelOf(content, 'social')?.url;
  if (id === 'consumer') {
    const line = consumerLine(context);
    return line && telLink(line, region);
  }
  if (id === 'police' || id === 'stop') {
    const [line] = policeLines(context);
    return line ? telLink(line, region) : id === 'stop' ? homeUrl(content) : undefined;
  }
  return homeUrl(content);
}
