import type { Region } from '../../content/ids.js';
import type { HelpContent, PhoneLine } from '../../content/types.js';

/** The number to dial from a region; undefined where the number cannot be relied on from there. */
export const dialled = (line: PhoneLine, region: Region): string | undefined =>
  line.region === region ? line.local : line.international;

/** The same as a `tel:` link. */
export function telLink(line: PhoneLine, region: Region): string | undefined {
  const number = dialled(line, region);
  return number && `tel:${number.replaceAll('#', '%23')}`;
}

/** `+886277063088` → `+886 2 7706 3088`, `+85230183610` → `+852 3018 3610`: in fours, as Taiwan, Hong Kong and Macao do. */
const grouped = (number: string): string =>
  number.replace(/^(\+\d{3})(\d?)(\d{4})(\d{4})$/, (_, ...parts: string[]) =>
    parts.slice(0, 4).filter(Boolean).join(' '),
  );

/** `(852) 30183610` → `(852) 3018 3610`: eight digits in a row are read in fours. */
const inFours = (display: string): string => display.replace(/(?<!\d)(\d{4})(\d{4})$/, '$1 $2');

/** The number to show: as people of the region write it, or as it is dialled from elsewhere. */
export const shownNumber = (line: PhoneLine, region: Region): string =>
  line.region === region || !line.international ? inFours(line.display) : grouped(line.international);

/** Lines of customer service to dial from a region: its own, else those that can be reached from abroad. */
export function serviceLines(content: HelpContent, region: Region): readonly PhoneLine[] {
  const lines = content.phoneLines.filter((line) => line.kind === 'service' && dialled(line, region));
  const own = lines.filter((line) => line.region === region);
  return own.length ? own : lines;
}
