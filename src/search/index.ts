// `taobao-help/search`: finds the entries of a pack that a shopper means.
export { createSearch } from './create-search.js';
export { createTextSearch } from './text-search.js';
export type { Ranges, Reason, Search, SearchHit, SearchOptions } from './types.js';
