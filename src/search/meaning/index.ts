import type { Region } from '../../content/ids.js';
import type { Entry } from '../../content/types.js';
import { scriptOf } from '../fold.js';
import { normaliseQuery } from '../words.js';
import { features } from './features.js';
import type { IntentModel } from './model.js';

/** Meaning of questions, as far as the bundled entries go. */
export interface Meaning {
  /** Probability by entry id that a normalised question is about it; what is missing to 1 is "about none of them". */
  readonly entriesFor: (normalised: string) => ReadonlyMap<string, number>;
  /**
   * The shipped example question of an entry that a normalised question is most like, for a reader of the entry: in the script
   * of the pack, and in Cantonese for Hong Kong, or where no region is said.
   */
  readonly exampleOf: (entry: Entry, normalised: string, region?: Region) => string | undefined;
}

/** Characters and words of Cantonese as it is spoken. */
const CANTONESE = /[冇咗唔喺嚟㗎俾嗰嘅佢]|幾多|點樣/;

/**
 * @param model - unpacked
 * @param shipped - example questions by entry
 */
export function createMeaning(
  model: IntentModel,
  shipped: Readonly<Record<string, readonly string[]>>,
): Meaning {
  const examples = new Map<string, Set<number>>();
  return {
    entriesFor(normalised) {
      const probabilities = model.probabilities(normalised);
      return new Map(probabilities ? model.labels.map((id, column) => [id, probabilities[column]!]) : []);
    },
    exampleOf({ id, problem }, normalised, region = 'hk') {
      const own = features(normalised);
      // Title and answer name Taobao's menus, in Chinese in every locale; the problem is all in the reader's words.
      const readable = ['', scriptOf(problem)];
      let nearest: string | undefined;
      let most = -1;
      for (const example of shipped[id] ?? []) {
        if (!readable.includes(scriptOf(example)) || (region !== 'hk' && CANTONESE.test(example))) continue;
        const its = examples.get(example) ?? features(normaliseQuery(example));
        examples.set(example, its);
        let common = 0;
        for (const feature of own) if (its.has(feature)) common++;
        const likeness = common / Math.sqrt(its.size || 1);
        if (likeness > most) [nearest, most] = [example, likeness];
      }
      return nearest;
    },
  };
}
