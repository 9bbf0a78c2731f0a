import type { PhoneLine } from '../../content/types.js';
import { fill } from '../words/fill.js';
import type { AdviceStrings } from '../words/types.js';
import { lineAvailability } from './availability.js';
import { isStale } from '../time/clock.js';
import { dialled, shownNumber, telLink } from './lines.js';
import type { ClockContext, PhoneAdvice } from '../types.js';

/**
 * Every line of the pack: customer service before consumer protection, each with the shopper's own region first and
 * what cannot be relied on from there last; for those of customer service the next channel is offered.
 */
export function phoneBoard(context: ClockContext, strings: AdviceStrings): readonly PhoneAdvice[] {
  const { content, region, now } = context;
  const others = content.channels.filter(({ id }) => id !== 'contact-phone');
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
        stale && fill(strings.phones.stale, { date: line.readOn }),
      ]
        .filter(Boolean)
        .join(strings.gap),
      stale,
    };
  };
  const rank = (line: PhoneLine): number =>
    (line.kind === 'service' ? 0 : 4) + (line.region === region ? 0 : dialled(line, region) ? 1 : 2);
  return [...content.phoneLines].sort((a, b) => rank(a) - rank(b)).map(advice);
}
