import type { SearchHit } from '../../src/search/types.js';
import { OUT_OF_SCOPE, type Question } from './questions.js';

/** A question and a search's answer: ids, best first, with scores where it gives any. */
export interface Answer {
  readonly question: Question;
  readonly hits: readonly (Pick<SearchHit, 'id' | 'score'> & Partial<Pick<SearchHit, 'certainty'>>)[];
}

export interface Measures {
  readonly answerable: number;
  /** Shares, 0–1, of the answerable questions. */
  readonly first: number;
  readonly amongThree: number;
  /** Mean reciprocal rank. */
  readonly mrr: number;
  /** Share of the answerable questions that got nothing. */
  readonly falselyRejected: number;
  readonly outside: number;
  /** Share of the questions outside the content that got nothing. */
  readonly rejected: number;
  /** Share of the questions outside the content that got nothing or "perhaps". */
  readonly unanswered: number;
}

export function measure(answers: readonly Answer[]): Measures {
  const inside = answers.filter(({ question }) => question.label !== OUT_OF_SCOPE);
  const outside = answers.filter(({ question }) => question.label === OUT_OF_SCOPE);
  const ranks = inside.map(({ question, hits }) => hits.findIndex(({ id }) => id === question.label) + 1);
  const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
    items.filter(test).length / items.length;
  return {
    answerable: inside.length,
    first: share(ranks, (rank) => rank === 1),
    amongThree: share(ranks, (rank) => rank > 0 && rank <= 3),
    mrr: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    falselyRejected: share(inside, ({ hits }) => hits.length === 0),
    outside: outside.length,
    rejected: share(outside, ({ hits }) => hits.length === 0),
    unanswered: share(outside, ({ hits }) => hits.every(({ certainty }) => certainty === 'perhaps')),
  };
}

/** Of the first hits shown with a score in each tenth, how many are right. */
export function calibration(answers: readonly Answer[]): { shown: number; score: number; right: number }[] {
  const bins = Array.from({ length: 10 }, () => ({ shown: 0, score: 0, right: 0 }));
  for (const { question, hits } of answers) {
    const [hit] = hits;
    if (!hit) continue;
    const bin = bins[Math.min(9, Math.floor(hit.score * 10))]!;
    bin.shown++;
    bin.score += hit.score;
    if (hit.id === question.label) bin.right++;
  }
  return bins
    .filter(({ shown }) => shown > 0)
    .map(({ shown, score, right }) => ({ shown, score: score / shown, right: right / shown }));
}

/** Mean difference, 0–1, between the score of a first hit and the share of its tenth that is right. */
export function calibrationError(answers: readonly Answer[]): number {
  const bins = calibration(answers);
  const shown = bins.reduce((sum, bin) => sum + bin.shown, 0);
  return bins.reduce((sum, bin) => sum + bin.shown * Math.abs(bin.score - bin.right), 0) / shown;
}

/** Counts which label was taken for which other one, most often first. */
export function confusions(answers: readonly Answer[]): { label: string; answered: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { question, hits } of answers) {
    const answered = hits[0]?.id ?? OUT_OF_SCOPE;
    if (answered === question.label) continue;
    const key = `${question.label}\t${answered}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => {
      const [label = '', answered = ''] = key.split('\t');
      return { label, answered, count };
    })
    .sort((a, b) => b.count - a.count);
}
