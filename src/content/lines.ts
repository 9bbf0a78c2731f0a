import type { PageId } from './sources.js';
import type { HoursSpan, PhoneLine } from './types.js';

/** Service hours of the lines, every day of the week; they may differ by region, and the packs say so. */
const SERVICE_HOURS: HoursSpan = { open: '09:00', close: '21:00' };
export const SERVICE_WEEK: readonly (readonly HoursSpan[])[] = Array.from({ length: 7 }, () => [
  SERVICE_HOURS,
]);

export type LineId =
  | 'taobao-cn'
  | 'taobao-cn-400'
  | 'taobao-tw'
  | 'taobao-hk'
  | 'consumer-cn'
  | 'consumer-tw'
  | 'consumer-hk'
  | 'police-cn'
  | 'police-tw'
  | 'police-tw-110'
  | 'police-hk'
  | 'police-mo'
  | 'police-mo-993';

type LineFacts = Pick<PhoneLine, 'kind' | 'region' | 'display' | 'local' | 'international'> & {
  /** Zone of the service hours; left out where nobody has told us the hours. */
  readonly timeZone?: string;
  /** Where the number was read, if not in the article or among our own additions. */
  readonly page?: PageId;
};

/**
 * 9510211 and 400 numbers are mainland service numbers, the consumers' and the police's are mostly short codes: none of
 * them can be relied on from abroad, so they have no `international`.
 */
export const LINES: Readonly<Record<LineId, LineFacts>> = {
  'taobao-cn': {
    kind: 'service',
    region: 'cn',
    display: '9510211',
    local: '9510211',
    timeZone: 'Asia/Shanghai',
  },
  'taobao-cn-400': {
    kind: 'service',
    region: 'cn',
    display: '400-800-1688',
    local: '4008001688',
    timeZone: 'Asia/Shanghai',
  },
  'taobao-tw': {
    kind: 'service',
    region: 'tw',
    display: '(02) 7706-3088',
    local: '0277063088',
    international: '+886277063088',
    timeZone: 'Asia/Taipei',
  },
  'taobao-hk': {
    kind: 'service',
    region: 'hk',
    display: '(852) 30183610',
    local: '30183610',
    international: '+85230183610',
    timeZone: 'Asia/Hong_Kong',
  },
  'consumer-cn': { kind: 'consumer-protection', region: 'cn', display: '12315', local: '12315' },
  'consumer-tw': { kind: 'consumer-protection', region: 'tw', display: '1950', local: '1950' },
  'consumer-hk': {
    kind: 'consumer-protection',
    region: 'hk',
    display: '2929 2222',
    local: '29292222',
    international: '+85229292222',
  },
  'police-cn': { kind: 'police', region: 'cn', display: '110', local: '110', page: 'ganzhou' },
  'police-tw': { kind: 'police', region: 'tw', display: '165', local: '165', page: 'zuoying-police' },
  'police-tw-110': { kind: 'police', region: 'tw', display: '110', local: '110', page: 'zuoying-police' },
  'police-hk': { kind: 'police', region: 'hk', display: '18222', local: '18222', page: 'adcc' },
  'police-mo': { kind: 'police', region: 'mo', display: '8800 7777', local: '88007777', page: 'macao-gcs' },
  'police-mo-993': { kind: 'police', region: 'mo', display: '993', local: '993', page: 'macao-gcs' },
};
