import type { AvailabilityStrings } from './types.js';

const name = (names: string, index: number): string => names.split(' ')[index]!;

const strings: AvailabilityStrings = {
  always: '24 hours',
  slow: 'Replies can be slow',
  unknown: 'Hours not known',
  clock: 'Check this device’s clock',
  closed: 'Closed for now',
  openUntil: (time) => `Open until ${time}`,
  tomorrow: 'tomorrow',
  opensIn: (hours, minutes) =>
    `Opens in ${[hours && `${hours} h`, minutes && `${minutes} min`].filter(Boolean).join(' ')}`,
  opens: (time) => `Opens ${time}`,
  hours: (spans) => `Hours ${spans}`,
  special: (name, spans) => `${name}: ${spans || 'closed today'}`,
  yours: (there, here) => `${there} (${here} your time)`,
  and: ', ',
  day: (date, weekday) =>
    `${name('Mon Tue Wed Thu Fri Sat Sun', weekday)} ${+date.slice(8)} ${name('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', +date.slice(5, 7) - 1)}`,
};

export default strings;
