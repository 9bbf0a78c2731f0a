/** Locales that the bundled packs and strings are written in. */
export const LOCALES = ['zh-Hant', 'zh-Hans', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Where a shopper calls from and which consumer-protection body answers; `intl` is everywhere else. */
export const REGIONS = ['cn', 'tw', 'hk', 'intl'] as const;
export type Region = (typeof REGIONS)[number];

/** Where a phone line is: a region, or Macao, whose shoppers are among those of `intl`. */
export const LINE_REGIONS = [...REGIONS, 'mo'] as const;
export type LineRegion = (typeof LINE_REGIONS)[number];

/** Topics of the bundled packs: public interface, pages deep-link to them. */
export const TOPIC_IDS = [
  'returns',
  'orders',
  'account',
  'product',
  'payment',
  'logistics',
  'special',
  'contact',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

/** What a channel is able to do, which is all that advice knows of it. */
export type ChannelKind = 'chat' | 'phone' | 'bot' | 'social';
/** Channels to reach customer service, with their kinds: public interface. Each is an entry, too. */
export const CHANNEL_KINDS = {
  'contact-online': 'chat',
  'contact-phone': 'phone',
  'contact-bot': 'bot',
  'contact-social': 'social',
} as const satisfies Readonly<Record<string, ChannelKind>>;
export type ChannelId = keyof typeof CHANNEL_KINDS;
export const CHANNEL_IDS = Object.keys(CHANNEL_KINDS) as readonly ChannelId[];

/** Entries of the bundled packs: public interface, pages deep-link to them and send them to analytics. */
export const ENTRY_IDS = [
  ...CHANNEL_IDS,
  'returns-apply',
  'returns-shipping-fee',
  'refund-time',
  'order-cancel',
  'order-track',
  'order-modify',
  'receipt-deadline',
  'account-password',
  'account-stolen',
  'scam-call',
  'product-defect',
  'product-mismatch',
  'payment-failed',
  'payment-duplicate',
  'card-dispute',
  'logistics-delay',
  'parcel-lost',
  'customs-confirm',
  'pickup-missing',
  'special-unreachable',
  'special-unhappy',
] as const;
export type EntryId = (typeof ENTRY_IDS)[number];

/** Troubles that the words of a story are read for: packs name them, so never renamed. */
export const MATTER_IDS = [
  'defect',
  'mismatch',
  'return',
  'freight',
  'refund',
  'cancel',
  'change',
  'track',
  'receipt',
  'delay',
  'lost',
  'pickup',
  'customs',
  'payment',
  'charged',
  'dispute',
  'password',
  'stolen',
  'scam',
] as const;
export type MatterId = (typeof MATTER_IDS)[number];
