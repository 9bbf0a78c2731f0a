import type { Entry } from '../../content/types.js';
import type { Report } from '../../guide/types.js';

/** Words with which people say what they want done. */
const STATED = new RegExp(
  '(?:想|要|希望|請|请|求|可否|可以|唔該)[^，。；,;\\n]{0,8}(?:退|換|换|賠|赔|補|补|取消|修|改)' +
    '|\\b(?:want|like|need|prefer|please|can i|could i)\\b[^.;\\n]{0,40}' +
    '\\b(?:refund|money|replac|exchange|return|cancel|resend|compensat|repair|change)',
  'i',
);

/**
 * What the shopper asks for: what was chosen or written as such; else what is usual for the entry, but not beside a
 * story that says by itself what is wanted: it may be the opposite.
 */
export const wishOf = (
  { solution, summary }: Pick<Report, 'solution' | 'summary'>,
  entry: Pick<Entry, 'solutions'> | undefined,
): string => solution || (STATED.test(summary) ? '' : (entry?.solutions[0] ?? ''));
