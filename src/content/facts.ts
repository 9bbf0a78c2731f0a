import type { ChannelId, EntryId, TopicId } from './ids.js';
import type { Channel, Entry, HoursSpan, PhoneLine, TimeWindow } from './types.js';

/** The day on which every number, hour and address below was read; nobody has dialled the numbers. */
export const READ_ON = '2026-11-23';

/** Where the way to the online service starts. */
export const HOME_URL = 'https://world.taobao.com/';
export const HELP_CENTRE_URL = 'https://world.taobao.com/helper/index.htm';

/** Days until a refund usually arrives. */
export const REFUND_WINDOW = { min: 3, max: 7, unit: 'workdays' } as const satisfies Partial<TimeWindow>;

/** Service hours of the lines, every day of the week; they may differ by region, and the packs say so. */
const SERVICE_HOURS: HoursSpan = { open: '09:00', close: '21:00' };
export const SERVICE_WEEK: readonly (readonly HoursSpan[])[] = Array.from({ length: 7 }, () => [
  SERVICE_HOURS,
]);

export type LineId =
  'taobao-cn' | 'taobao-cn-400' | 'taobao-tw' | 'taobao-hk' | 'consumer-cn' | 'consumer-tw' | 'consumer-hk';

type LineFacts = Pick<PhoneLine, 'region' | 'display' | 'local' | 'international'> & {
  /** Zone of the service hours; left out where nobody has told us the hours. */
  readonly timeZone?: string;
};

/**
 * 9510211 and 400 numbers are mainland service numbers, 12315 and 1950 short codes: none can be relied on from
 * abroad, so they have no `international`.
 */
export const LINES: Readonly<Record<LineId, LineFacts>> = {
  'taobao-cn': { region: 'cn', display: '9510211', local: '9510211', timeZone: 'Asia/Shanghai' },
  'taobao-cn-400': { region: 'cn', display: '400-800-1688', local: '4008001688', timeZone: 'Asia/Shanghai' },
  'taobao-tw': {
    region: 'tw',
    display: '(02) 7706-3088',
    local: '0277063088',
    international: '+886277063088',
    timeZone: 'Asia/Taipei',
  },
  'taobao-hk': {
    region: 'hk',
    display: '(852) 30183610',
    local: '30183610',
    international: '+85230183610',
    timeZone: 'Asia/Hong_Kong',
  },
  'consumer-cn': { region: 'cn', display: '12315', local: '12315' },
  'consumer-tw': { region: 'tw', display: '1950', local: '1950' },
  'consumer-hk': { region: 'hk', display: '2929 2222', local: '29292222', international: '+85229292222' },
};

/** Kind of a line by its id. */
export const lineKind = (id: LineId): PhoneLine['kind'] =>
  id.startsWith('taobao') ? 'service' : 'consumer-protection';

type ChannelFacts = Pick<Channel, 'recommended' | 'keepsLog' | 'availability' | 'url'>;

export const CHANNEL_FACTS: Readonly<Record<ChannelId, ChannelFacts>> = {
  'contact-online': { recommended: true, keepsLog: true, availability: 'always', url: HOME_URL },
  'contact-phone': { recommended: false, keepsLog: false, availability: 'lines' },
  'contact-bot': { recommended: false, keepsLog: false, availability: 'always', url: HOME_URL },
  'contact-social': { recommended: false, keepsLog: false, availability: 'unknown' },
};

/** Ids of evidence, the same in every locale: drafts and messages refer to them. */
export type EvidenceId =
  | 'order-number'
  | 'product-link'
  | 'screenshot-listing'
  | 'photo-received'
  | 'photo-damage'
  | 'photo-package'
  | 'unboxing-video'
  | 'chat-log'
  | 'payment-proof'
  | 'refund-page'
  | 'return-receipt'
  | 'tracking-screenshot'
  | 'carrier-reply'
  | 'account-name'
  | 'account-notice'
  | 'error-screenshot'
  | 'decision-screenshot';

interface EntryFacts extends Pick<Entry, 'role' | 'calls' | 'regions' | 'names'> {
  readonly topic: TopicId;
  readonly evidence: readonly EvidenceId[];
  readonly related: readonly EntryId[];
  readonly urgent?: true;
}

/** What an entry is, apart from its sentences; in the order in which a pack lists them. */
export const ENTRY_FACTS: Readonly<Record<EntryId, EntryFacts>> = {
  'contact-online': {
    topic: 'contact',
    role: 'contact',
    evidence: ['order-number', 'product-link'],
    related: ['contact-bot', 'contact-phone', 'special-unreachable'],
  },
  'contact-phone': {
    topic: 'contact',
    role: 'contact',
    evidence: ['order-number', 'account-name'],
    related: ['contact-online', 'special-unreachable'],
  },
  'contact-bot': {
    topic: 'contact',
    role: 'contact',
    evidence: ['order-number', 'product-link'],
    related: ['contact-online', 'special-unreachable'],
  },
  'contact-social': {
    topic: 'contact',
    role: 'contact',
    evidence: ['order-number', 'chat-log'],
    related: ['contact-online', 'special-unreachable'],
  },
  'returns-apply': {
    topic: 'returns',
    evidence: ['order-number', 'photo-received', 'screenshot-listing', 'chat-log'],
    related: ['returns-shipping-fee', 'refund-time', 'product-defect'],
  },
  'returns-shipping-fee': {
    topic: 'returns',
    evidence: ['photo-damage', 'chat-log', 'return-receipt'],
    related: ['returns-apply', 'product-defect'],
  },
  'refund-time': {
    topic: 'returns',
    evidence: ['order-number', 'refund-page', 'return-receipt', 'payment-proof'],
    related: ['returns-apply', 'special-unhappy', 'contact-online'],
  },
  'order-cancel': {
    topic: 'orders',
    evidence: ['order-number', 'chat-log'],
    related: ['order-modify', 'returns-apply', 'refund-time'],
  },
  'order-track': {
    topic: 'orders',
    evidence: ['order-number', 'tracking-screenshot'],
    related: ['logistics-delay', 'parcel-lost'],
  },
  'order-modify': {
    topic: 'orders',
    evidence: ['order-number', 'chat-log'],
    related: ['order-cancel', 'contact-online'],
  },
  'account-password': {
    topic: 'account',
    evidence: ['account-name', 'error-screenshot'],
    related: ['account-stolen', 'contact-online'],
  },
  'account-stolen': {
    topic: 'account',
    evidence: ['account-name', 'account-notice', 'order-number', 'payment-proof'],
    related: ['contact-phone', 'contact-online', 'account-password'],
    urgent: true,
  },
  'product-defect': {
    topic: 'product',
    evidence: ['photo-damage', 'photo-package', 'unboxing-video', 'order-number', 'chat-log'],
    related: ['returns-apply', 'returns-shipping-fee', 'product-mismatch'],
  },
  'product-mismatch': {
    topic: 'product',
    evidence: ['photo-received', 'screenshot-listing', 'unboxing-video', 'order-number', 'chat-log'],
    related: ['returns-apply', 'returns-shipping-fee', 'product-defect'],
  },
  'payment-failed': {
    topic: 'payment',
    evidence: ['error-screenshot', 'order-number'],
    related: ['payment-duplicate', 'contact-online'],
  },
  'payment-duplicate': {
    topic: 'payment',
    evidence: ['payment-proof', 'order-number'],
    related: ['contact-online', 'refund-time'],
    urgent: true,
  },
  'logistics-delay': {
    topic: 'logistics',
    evidence: ['order-number', 'tracking-screenshot', 'chat-log'],
    related: ['order-track', 'parcel-lost', 'order-cancel'],
  },
  'parcel-lost': {
    topic: 'logistics',
    evidence: ['order-number', 'tracking-screenshot', 'carrier-reply', 'chat-log'],
    related: ['logistics-delay', 'contact-online', 'special-unhappy'],
  },
  'special-unreachable': {
    topic: 'special',
    role: 'unreachable',
    evidence: ['order-number', 'chat-log'],
    related: ['contact-bot', 'contact-social', 'special-unhappy'],
  },
  'special-unhappy': {
    topic: 'special',
    role: 'unhappy',
    evidence: ['order-number', 'chat-log', 'decision-screenshot'],
    related: ['contact-online', 'contact-phone', 'special-unreachable'],
  },
};
