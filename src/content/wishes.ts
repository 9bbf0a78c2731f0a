import type { Entry } from './types.js';

/** Who reads a wish: the seller, who is spoken to, or an agent, who is told of the seller. */
export type WishReader = 'seller' | 'agent';

/** A solution in the words for whoever is asked for it: the entry's own wording for that reader, else its text. */
export function wishTo(
  reader: WishReader,
  solution: string,
  entry: Pick<Entry, 'wishes'> | undefined,
): string {
  const wish = entry?.wishes?.find((each) => each.solution === solution);
  return (reader === 'seller' ? wish?.toSeller : wish?.toAgent) ?? solution;
}
