import type { ChannelId, EntryId, TopicId } from './ids.js';
import type { SourceId } from './sources.js';
import type { Channel, Entry, TimeWindow } from './types.js';

/** Where the way to the online service starts. */
export const HOME_URL = 'https://world.taobao.com/';
export const HELP_CENTRE_URL = 'https://world.taobao.com/helper/index.htm';

/** Days until a refund usually arrives. */
export const REFUND_WINDOW = {
  role: 'seller-agreed',
  min: 3,
  max: 7,
  unit: 'workdays',
} as const satisfies Partial<TimeWindow>;

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
  | 'decision-screenshot'
  | 'countdown-screenshot'
  | 'caller-details'
  | 'scam-messages'
  | 'transfer-receipt'
  | 'declaration-screenshot'
  | 'pickup-notice';

interface EntryFacts extends Pick<Entry, 'matter' | 'role' | 'calls' | 'regions' | 'names'> {
  readonly topic: TopicId;
  readonly evidence: readonly EvidenceId[];
  readonly related: readonly EntryId[];
  readonly urgent?: true;
  readonly sources?: readonly SourceId[];
}

/** Entries apart from their sentences, in the order in which a pack lists them. */
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
    matter: 'return',
    evidence: ['order-number', 'photo-received', 'screenshot-listing', 'chat-log'],
    related: ['returns-shipping-fee', 'refund-time', 'product-defect'],
  },
  'returns-shipping-fee': {
    topic: 'returns',
    matter: 'freight',
    evidence: ['photo-damage', 'chat-log', 'return-receipt'],
    related: ['returns-apply', 'product-defect'],
  },
  'refund-time': {
    topic: 'returns',
    matter: 'refund',
    evidence: ['order-number', 'refund-page', 'return-receipt', 'payment-proof'],
    related: ['returns-apply', 'special-unhappy', 'contact-online'],
    sources: ['alipay-hk'],
  },
  'order-cancel': {
    topic: 'orders',
    matter: 'cancel',
    evidence: ['order-number', 'chat-log'],
    related: ['order-modify', 'returns-apply', 'refund-time'],
  },
  'order-track': {
    topic: 'orders',
    matter: 'track',
    evidence: ['order-number', 'tracking-screenshot'],
    related: ['logistics-delay', 'parcel-lost'],
  },
  'order-modify': {
    topic: 'orders',
    matter: 'change',
    evidence: ['order-number', 'chat-log'],
    related: ['order-cancel', 'contact-online'],
  },
  'receipt-deadline': {
    topic: 'orders',
    matter: 'receipt',
    evidence: ['order-number', 'countdown-screenshot', 'tracking-screenshot'],
    related: ['returns-apply', 'logistics-delay', 'parcel-lost'],
    sources: ['own'],
  },
  'account-password': {
    topic: 'account',
    matter: 'password',
    evidence: ['account-name', 'error-screenshot'],
    related: ['account-stolen', 'contact-online'],
  },
  'account-stolen': {
    topic: 'account',
    matter: 'stolen',
    evidence: ['account-name', 'account-notice', 'order-number', 'payment-proof'],
    related: ['scam-call', 'contact-phone', 'account-password'],
    urgent: true,
    sources: ['alipay-hk'],
  },
  'scam-call': {
    topic: 'account',
    matter: 'scam',
    evidence: ['caller-details', 'scam-messages', 'transfer-receipt'],
    related: ['account-stolen', 'card-dispute', 'contact-online'],
    urgent: true,
    calls: 'police',
    sources: ['ltn-scam', 'adcc', 'stheadline', 'zuoying-police', 'ganzhou', 'macao-gcs', 'qdxinzhong'],
  },
  'product-defect': {
    topic: 'product',
    matter: 'defect',
    evidence: ['photo-damage', 'photo-package', 'unboxing-video', 'order-number', 'chat-log'],
    related: ['returns-apply', 'returns-shipping-fee', 'product-mismatch'],
  },
  'product-mismatch': {
    topic: 'product',
    matter: 'mismatch',
    evidence: ['photo-received', 'screenshot-listing', 'unboxing-video', 'order-number', 'chat-log'],
    related: ['returns-apply', 'returns-shipping-fee', 'product-defect'],
  },
  'payment-failed': {
    topic: 'payment',
    matter: 'payment',
    evidence: ['error-screenshot', 'order-number'],
    related: ['payment-duplicate', 'contact-online'],
  },
  'payment-duplicate': {
    topic: 'payment',
    matter: 'charged',
    evidence: ['payment-proof', 'order-number'],
    related: ['contact-online', 'refund-time'],
    urgent: true,
  },
  'card-dispute': {
    topic: 'payment',
    matter: 'dispute',
    evidence: ['payment-proof', 'order-number', 'chat-log', 'return-receipt'],
    related: ['payment-duplicate', 'refund-time', 'special-unhappy'],
    regions: ['tw', 'hk', 'intl'],
    names: ['爭議帳款', '爭議款', '拒付', 'chargeback', 'charge back', 'dispute the charge'],
    sources: ['taishin', 'consumer-cy', 'bnext'],
  },
  'logistics-delay': {
    topic: 'logistics',
    matter: 'delay',
    evidence: ['order-number', 'tracking-screenshot', 'chat-log'],
    related: ['order-track', 'parcel-lost', 'order-cancel'],
  },
  'parcel-lost': {
    topic: 'logistics',
    matter: 'lost',
    evidence: ['order-number', 'tracking-screenshot', 'carrier-reply', 'chat-log'],
    related: ['logistics-delay', 'contact-online', 'special-unhappy'],
  },
  'customs-confirm': {
    topic: 'logistics',
    matter: 'customs',
    evidence: ['declaration-screenshot', 'order-number', 'tracking-screenshot'],
    related: ['logistics-delay', 'order-track', 'contact-online'],
    regions: ['tw'],
    names: ['EZ WAY', 'EZWAY', '易利委', '實名認證', '報關', '卡海關', '申報相符', '申報不符'],
    sources: ['ettoday', 'ltn-customs', 'nownews', 'buyandship', 'heal'],
  },
  'pickup-missing': {
    topic: 'logistics',
    matter: 'pickup',
    evidence: ['order-number', 'pickup-notice', 'tracking-screenshot', 'carrier-reply', 'screenshot-listing'],
    related: ['parcel-lost', 'logistics-delay', 'special-unhappy'],
    regions: ['hk'],
    names: ['香港', 'Hong Kong', '順豐站', '本地退'],
    sources: ['mingpao-pickup', 'etnet', 'mingpao-mainland'],
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
