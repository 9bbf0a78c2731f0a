import type { Region } from '../content/ids.js';
import { isOfferedIn } from '../content/offered.js';
import type { Entry } from '../content/types.js';
import { normalise } from './words.js';

/** Whether a normalised question holds one of the words that mean an entry wherever the shopper is. */
const isNamed = (normalised: string, { names = [] }: Entry): boolean =>
  names.some((name) => normalised.includes(normalise(name)));

/** Whether an entry may answer a normalised question from a region: it is offered there, or the question names it. */
export const mayAnswer = (normalised: string, region: Region | undefined, entry: Entry): boolean =>
  !region || isOfferedIn(region, entry) || isNamed(normalised, entry);
