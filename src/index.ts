// `taobao-help`: registers the element; exports the class, the event classes and all types.
import { define } from './define.js';

export type * from './advice/types.js';
export type * from './content/ids.js';
export type * from './content/types.js';
export type * from './content/written.js';
export * from './element.js';
export type * from './guide/types.js';
export type * from './search/types.js';

define();
