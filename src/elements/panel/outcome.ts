import type { SearchHit } from '../../search/types.js';

/** Whether a hit may stand for what the shopper means without being asked about. */
export const isSure = (hit: SearchHit | undefined): hit is SearchHit => hit?.certainty === 'answer';
