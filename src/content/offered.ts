import type { Region } from './ids.js';
import type { Entry } from './types.js';

/** Whether an entry is offered to everybody of a region, in lists and suggestions; elsewhere only its `names` lead to it. */
export const isOfferedIn = (region: Region, { regions }: Pick<Entry, 'regions'>): boolean =>
  !regions || regions.includes(region);
