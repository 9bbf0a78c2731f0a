// `taobao-help/search`: finds the entries of a pack that a shopper means.
export { clarify, createSearch, createTextSearch, gapTopics } from './checked.js';
export type { CreateSearchOptions } from './create-search.js';
export type { Searched } from './gap-log.js';
export type { Gap, GapTopic } from './gaps.js';
export { GapLog } from './gap-log.js';
export type { Certainty, Clarification, Ranges, Reason, Search, SearchHit, SearchOptions } from './types.js';
