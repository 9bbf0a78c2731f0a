export { CHANNEL_IDS, ENTRY_IDS, LOCALES, REGIONS, TOPIC_IDS } from './ids.js';
export type { ChannelId, EntryId, Locale, Region, TopicId } from './ids.js';
export { resolveLocale } from './locale.js';
export type * from './types.js';
export { ContentError, validateContent } from './validate.js';
export type { ContentProblem } from './validate.js';
