// The sentences in two parts: those of the first step, and the others, which can be loaded later.
import type { Strings } from './types.js';

/** A sentence that the first step needs, too, is named here; the compiler asks for it. */
const FIRST = [
  'name',
  'close',
  'language',
  'back',
  'next',
  'retry',
  'loading',
  'stepper',
  'stepEntry',
  'stepIssue',
  'stepAction',
  'stepNumber',
  'askHeading',
  'askHint',
  'askLabel',
  'askPlaceholder',
  'askClear',
  'resultsLabel',
  'resultsCount',
  'resultsMore',
  'resultSimilar',
  'noResultsTitle',
  'noResultsText',
  'describeInstead',
  'suggestedHeading',
  'topicsHeading',
  'topicEntries',
  'channelsHeading',
  'channelsHint',
  'recommended',
  'channelRoutes',
  'platformWeb',
  'platformApp',
  'tips',
  'checkedOn',
  'photosFull',
  'photosLost',
  'photosOnly',
  'startOver',
  'forgotten',
  'undo',
  'notOfficial',
  'onDevice',
  'errorContent',
  'errorLocale',
  'errorSearch',
  'errorAdvice',
  'errorStorage',
] as const satisfies readonly (keyof Strings)[];

/** What the panel says until a later step is there. */
export type FirstStrings = Pick<Strings, (typeof FIRST)[number]>;

/** What only the later steps say. */
export type LaterStrings = Omit<Strings, keyof FirstStrings>;

const isFirst = (name: string): boolean => (FIRST as readonly string[]).includes(name);

/** Parts the sentences of a locale. */
export function part(strings: Strings): { first: FirstStrings; later: LaterStrings } {
  const all = Object.entries(strings);
  return {
    first: Object.fromEntries(all.filter(([name]) => isFirst(name))) as unknown as FirstStrings,
    later: Object.fromEntries(all.filter(([name]) => !isFirst(name))) as unknown as LaterStrings,
  };
}
