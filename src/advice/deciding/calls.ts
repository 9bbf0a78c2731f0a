import type { PhoneLine } from '../../content/types.js';
import type { RungId } from '../ids.js';
import type { Call } from '../types.js';
import { lineAvailability } from './availability.js';
import { shownNumber, telLink } from './lines.js';
import { consumerLine, policeLines } from './places.js';
import type { Situation } from './situation.js';

/** A line to ring; hours that nobody has told us are none to show. */
function callOf(line: PhoneLine, { context, strings }: Situation): Call {
  const href = telLink(line, context.region);
  return {
    name: line.name,
    number: shownNumber(line, context.region),
    label: line.hours ? lineAvailability(line, context, strings.availability).label : '',
    ...(href && { href }),
  };
}

/** Whoever is rung on a rung, in that order; the bank's number stands on the card alone. */
export function callsOn(id: RungId, situation: Situation): readonly Call[] {
  const { context, strings, entry, phone } = situation;
  const police = (): readonly Call[] => policeLines(context).map((line) => callOf(line, situation));
  switch (id) {
    case 'bank':
      return [
        { name: strings.bankNumber, number: '', label: '' },
        // Where a case calls for the police, nobody has to look for their number when the bank has been called.
        ...(entry?.calls === 'police' ? police() : []),
      ];
    case 'police':
    case 'stop':
      return police();
    case 'channel':
      return phone
        ? [{ name: phone.name, number: phone.number, label: phone.availability.label, href: phone.href }]
        : [];
    case 'consumer': {
      const line = consumerLine(context);
      return line ? [callOf(line, situation)] : [];
    }
    default:
      return [];
  }
}
