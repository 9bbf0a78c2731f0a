export { CHANNEL_IDS, ENTRY_IDS, LOCALES, REGIONS, TOPIC_IDS } from './ids.js';
export type { ChannelId, EntryId, Locale, Region, TopicId } from './ids.js';
export { resolveLocale } from './locale.js';
export { mergeContent } from './merge.js';
export type * from './types.js';
export { ContentError, validateContent } from './validate.js';
export type { CheckOptions, ContentProblem } from './validate.js';
export type * from './written.js';
