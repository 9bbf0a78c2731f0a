import type { HelpContent, PhoneLine } from '../../content/types.js';
import type { RungId } from '../ids.js';
import { telLink } from './lines.js';
import type { Situation } from './situation.js';

/** Where the chat is found, and everything else behind the sign-in; undefined in a pack without any address. */
export const homeUrl = ({ channels, resources }: HelpContent): string | undefined =>
  [channels.find(({ id }) => id === 'contact-online'), ...channels, ...resources].find((place) => place?.url)
    ?.url;

/** The consumer-protection line of the shopper's region, where it has one. */
export const consumerLine = ({ content, region }: Situation['context']): PhoneLine | undefined =>
  content.phoneLines.find((line) => line.kind === 'consumer-protection' && line.region === region);

/** Where a rung is taken: `https:` or `tel:`. */
export function rungHref(id: RungId, { context, phone }: Situation): string | undefined {
  const { content, region } = context;
  if (id === 'channel' && phone) return phone.href;
  if (id === 'social') return content.channels.find((channel) => channel.id === 'contact-social')?.url;
  if (id === 'consumer') {
    const line = consumerLine(context);
    return line && telLink(line, region);
  }
  return homeUrl(content);
}
