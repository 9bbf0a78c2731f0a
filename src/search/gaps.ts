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
  /** Words that its questions have in common, most telling first: three at most. */
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
const ALIKE = 0.25;
const SHOWN = 3;
/** A single Chinese character says less to an editor than a pair. */
const telling = ([word, weight]: readonly [string, number]): number => weight * Math.min(2, word.length);
/** Words this common say nothing of a topic. */
const EMPTY = new Set(
  'the a an my i is it this that your you of to in on at for and so be am are was were me we do does did can could how what when where why get there any please possible'.split(
    ' ',
  ),
);
/** The same in Chinese, canonical. Words end there: 「可以開發票嗎」 and 「發票怎麼開」 share 發票 and nothing else tells them apart. */
const EMPTY_CHINESE =
  /可不可以|能不能|要不要|有没有|是不是|可以|怎么样?|什么|多少|如何|哪里|请问|麻烦|一下|一个|这个|那个|为什么|[我你他她们您的了吗呢啊呀吧哦喔是在有没不就也都还能会要想请把让给个]/g;

/** Words of a question, each once: Chinese characters, in whatever order, and pairs; stems of Latin words. */
function wordsOf(question: string): Set<string> {
  const found = new Set<string>();
  const plain = canonical(normaliseQuery(question)).replace(/[\ue000-\uefff]+/g, ' ');
  for (const run of runs(plain.replace(EMPTY_CHINESE, ' '))) {
    if (!isChinese(run)) found.add(stem(run));
    for (let i = 0; isChinese(run) && i < run.length; i++) {
      found.add(run[i]!);
      if (i > 0) found.add(run.slice(i - 1, i + 1));
    }
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
          .sort((a, b) => telling(b) - telling(a))
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
