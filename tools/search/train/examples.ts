import { normaliseQuery, runs } from '../../../src/search/words.js';
import type { Question } from '../questions.js';

/** Example questions shipped per entry, by language: enough that one is near, few enough to cost little. */
const SHIPPED: Readonly<Record<string, number>> = { 'zh-Hant': 2, 'zh-Hans': 2, yue: 1, en: 2 };
/** Longer ones do not fit on a line, shorter ones say too little; in characters of text. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = { en: [16, 44] };
const CHINESE_LENGTHS = [6, 16] as const;

const letters = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const run of runs(normaliseQuery(text))) {
    if (/^[a-z]/.test(run)) found.add(run);
    else for (let i = 1; i < run.length; i++) found.add(run.slice(i - 1, i + 1));
  }
  return found;
};

/** Picks, one after the other, the question that has most in common with all those of its entry and is not like one picked. */
function typical(questions: readonly Question[], count: number): string[] {
  const sets = questions.map(({ text }) => letters(text));
  const frequency = new Map<string, number>();
  for (const set of sets) for (const letter of set) frequency.set(letter, (frequency.get(letter) ?? 0) + 1);
  const covered = new Set<string>();
  const picked: string[] = [];
  while (picked.length < count) {
    let best = -1;
    let most = 0;
    sets.forEach((set, i) => {
      let worth = 0;
      for (const letter of set) if (!covered.has(letter)) worth += frequency.get(letter)! - 1;
      worth /= Math.sqrt(set.size || 1);
      if (worth > most) [best, most] = [i, worth];
    });
    if (best < 0) break;
    picked.push(questions[best]!.text);
    for (const letter of sets[best]!) covered.add(letter);
  }
  return picked;
}

/** Typical questions of a label, to tell a shopper or an editor what a hit is like. */
export function examplesOf(questions: readonly Question[], label: string): string[] {
  return Object.entries(SHIPPED).flatMap(([lang, count]) => {
    const [shortest, longest] = LENGTHS[lang] ?? CHINESE_LENGTHS;
    const own = questions.filter(
      (question) =>
        question.label === label &&
        question.lang === lang &&
        question.text.length >= shortest &&
        question.text.length <= longest,
    );
    return typical(own, count);
  });
}
