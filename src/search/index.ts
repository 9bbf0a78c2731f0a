// `taobao-help/search`: finds the entries of a pack that a shopper means.
export { clarify } from './clarify.js';
export { createSearch } from './create-search.js';
export { createTextSearch } from './text-search.js';
export type { Certainty, Clarification, Ranges, Reason, Search, SearchHit, SearchOptions } from './types.js';
