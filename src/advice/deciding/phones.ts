import { CHANNEL_KINDS } from '../../content/ids.js';
import type { PhoneLine } from '../../content/types.js';
import { fill } from '../words/fill.js';
import { fullDate } from '../words/full-date.js';
import type { AdviceStrings } from '../words/types.js';
import { lineAvailability } from './availability.js';
import { isStale } from '../time/clock.js';
import { dialled, shownNumber, telLink } from './lines.js';
import type { ClockContext, PhoneAdvice } from '../types.js';

/**
 * The lines of the pack, those of the police only where a case calls for them: what it calls for first, then customer
 * service before consumer protection, each with the shopper's own region first and what cannot be relied on from there
 * last; for those of customer service the next channel is offered.
 */
export function phoneBoard(
  context: ClockContext,
  strings: AdviceStrings,
  calls?: PhoneLine['kind'],
): readonly PhoneAdvice[] {
  const { content, region, now } = context;
  const others = content.channels.filter(({ id }) => CHANNEL_KINDS[id] !== 'phone');
  const instead = others.find(({ recommended }) => recommended) ?? others[0];
  const advice = (line: PhoneLine): PhoneAdvice => {
    const href = telLink(line, region);
    const other = !href && line.kind === 'service' ? instead : undefined;
    const stale = isStale(now, line.readOn);
    return {
      line,
      number: shownNumber(line, region),
      ...(href && { href }),
      ...(other && { instead: other.id }),
      availability: lineAvailability(line, context, strings.availability),
      caution: [
        !href && (other ? fill(strings.phones.abroad, { channel: other.title }) : strings.phones.abroadOnly),
        stale && fill(strings.phones.stale, { date: fullDate(line.readOn, strings.message.lang) }),
      ]
        .filter(Boolean)
        .join(strings.gap),
      stale,
    };
  };
  const rank = (line: PhoneLine): number =>
    (line.kind === calls ? 0 : line.kind === 'service' ? 4 : 8) +
    (line.region === region ? 0 : dialled(line, region) ? 1 : 2);
  return content.phoneLines
    .filter(({ kind }) => kind !== 'police' || kind === calls)
    .sort((a, b) => rank(a) - rank(b))
    .map(advice);
}
