import type { HelpContent } from '../content/types.js';
import { TUNABLES } from './tunables.js';
import type { Clarification, SearchHit } from './types.js';

/**
 * The question to ask back where the first two hits are about as likely and the content knows what tells them apart; undefined
 * where the first stands out, or nothing is known.
 */
export function clarify(
  [first, second]: readonly Pick<SearchHit, 'id' | 'score'>[],
  { distinctions = [] }: Pick<HelpContent, 'distinctions'>,
): Clarification | undefined {
  if (!first || !second || second.score < first.score * TUNABLES.close) return undefined;
  const pair = [first.id, second.id];
  const found = distinctions.find(({ between }) => between.every((id) => pair.includes(id)));
  if (!found) return undefined;
  return {
    question: found.question,
    answers: pair.map((id) => ({ id, text: found.answers[found.between.indexOf(id)]! })),
  };
}
