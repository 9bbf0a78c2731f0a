// `taobao-help/search`: finds the entries of a pack that a shopper means.
export { clarify } from './clarify.js';
export { createSearch } from './create-search.js';
export type { CreateSearchOptions } from './create-search.js';
export type { Searched } from './gap-log.js';
export type { Gap, GapTopic } from './gaps.js';
export { GapLog } from './gap-log.js';
export { gapTopics } from './gaps.js';
export { createTextSearch } from './text-search.js';
export type { Certainty, Clarification, Ranges, Reason, Search, SearchHit, SearchOptions } from './types.js';
