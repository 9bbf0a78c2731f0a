import { canonical } from './meaning/classes.js';
import { isChinese, normaliseQuery, runs, stem } from './words.js';

/** A question that the search was not sure of, as the page's log holds it. */
export interface Gap {
  /** Masked already. */
  readonly question: string;
  readonly outcome: 'perhaps' | 'nothing';
  /** Ids of the entries that were shown, best first. */
  readonly entries?: readonly string[];
}

/** Questions about the same thing. */
export interface GapTopic {
  /** What its questions have in common, most telling first: three at most. */
  readonly words: readonly string[];
  readonly count: number;
  /** How many of them got nothing. */
  readonly nothing: number;
  /** Different questions, the most typical first: three at most. */
  readonly examples: readonly string[];
  /** The entry most often shown as perhaps, if any. */
  readonly nearest?: string | undefined;
}

/** Questions at least this alike are about the same thing; from trying it on the training questions. */
const ALIKE = 0.3;
const SHOWN = 3;
/** Words this common say nothing of a topic. */
const EMPTY = new Set(
  'the a an my i is it this that your you of to in on at for and so be am are was were me we do does did can how what when where why 我 你 的 了 吗 呢 啊 是 在 有 不 就 也 都 还 怎么 什么 可以 请问 一个 这个 那个'.split(
    ' ',
  ),
);

/** Words of a question, each once: pairs of Chinese characters, stems of Latin words. */
function wordsOf(question: string): Set<string> {
  const found = new Set<string>();
  for (const run of runs(canonical(normaliseQuery(question)).replace(/[\ue000-\uefff]+/g, ' '))) {
    if (!isChinese(run)) found.add(stem(run));
    else if (run.length === 1) found.add(run);
    else for (let i = 1; i < run.length; i++) found.add(run.slice(i - 1, i + 1));
  }
  for (const word of EMPTY) found.delete(word);
  return found;
}

interface Group {
  readonly members: Gap[];
  /** How much each word weighs in the members together. */
  readonly sum: Map<string, number>;
}

const lengthOf = (weights: Iterable<number>): number => {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
};

/** Groups questions by what they have in common, for an editor: the largest topic first. */
export function gapTopics(gaps: readonly Gap[]): GapTopic[] {
  const words = gaps.map(({ question }) => wordsOf(question));
  const counts = new Map<string, number>();
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(1 + gaps.length / counts.get(word)!);
  const alike = (set: ReadonlySet<string>, { sum }: Group): number => {
    let product = 0;
    for (const word of set) product += rarity(word) * (sum.get(word) ?? 0);
    return product / (lengthOf([...set].map(rarity)) * lengthOf(sum.values()) || 1);
  };
  const groups: Group[] = [];
  gaps.forEach((gap, i) => {
    const set = words[i]!;
    let best: Group | undefined;
    let most = ALIKE;
    for (const group of groups) {
      const value = alike(set, group);
      if (value >= most) [best, most] = [group, value];
    }
    if (!best) groups.push((best = { members: [], sum: new Map() }));
    best.members.push(gap);
    const length = lengthOf([...set].map(rarity)) || 1;
    for (const word of set) best.sum.set(word, (best.sum.get(word) ?? 0) + rarity(word) / length);
  });
  return groups
    .map(({ members, sum }) => {
      const typical = (question: string): number => alike(wordsOf(question), { members, sum });
      const questions = [...new Set(members.map(({ question }) => question))];
      const shown = new Map<string, number>();
      for (const { entries = [] } of members) {
        if (entries[0]) shown.set(entries[0], (shown.get(entries[0]) ?? 0) + 1);
      }
      const byCount = [...shown].sort((a, b) => b[1] - a[1]);
      return {
        words: [...sum]
          .sort((a, b) => b[1] - a[1])
          .slice(0, SHOWN)
          .map(([word]) => word),
        count: members.length,
        nothing: members.filter(({ outcome }) => outcome === 'nothing').length,
        examples: questions.sort((a, b) => typical(b) - typical(a)).slice(0, SHOWN),
        nearest: byCount[0]?.[0],
      };
    })
    .sort((a, b) => b.count - a.count);
}
