/** Runs inside the browser: times every keystroke of typed questions. */
import hant from '../../src/content/zh-Hant.js';
import type { Entry } from '../../src/content/types.js';
import { createSearch } from '../../src/search/index.js';
import { LIBRARIES } from './libraries.js';

export interface Timing {
  readonly keystrokes: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Longest time that the page could do nothing else while the index was built; 0 where not measured. */
  readonly blocked: number;
}

/** Keystrokes and ms after which a timing has seen enough: the slowest library takes seconds for one. */
const ENOUGH = { keystrokes: 600, ms: 6000 };
/** Each keystroke counts with the best of so many tries: what else the machine does is not to be measured. */
const TRIES = 3;
const LIMIT = 5;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function timeTyping(ask: (query: string) => unknown, questions: readonly string[]): Omit<Timing, 'blocked'> {
  const times: number[] = [];
  const start = performance.now();
  typing: for (const question of questions) {
    for (let end = 1; end <= question.length; end++) {
      times.push(Math.min(...Array.from({ length: TRIES }, () => timeOf(() => ask(question.slice(0, end))))));
      if (times.length >= ENOUGH.keystrokes || performance.now() - start > ENOUGH.ms) break typing;
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { keystrokes: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** A pack of any size, made of written questions: as varied as real text. */
function manyEntries(count: number, questions: readonly string[]): Entry[] {
  const take = (i: number): string => questions[i % questions.length]!;
  const base = hant.entries[0]!;
  return Array.from({ length: count }, (_, i) => ({
    ...base,
    id: `entry-${i}`,
    title: take(i * 7),
    keywords: [take(i * 11 + 1), take(i * 13 + 2)],
    answer: `${take(i * 17 + 3)} ${take(i * 19 + 4)}`,
    notes: [take(i * 23 + 5)],
    steps: [{ text: take(i * 29 + 6) }],
  }));
}

/** Longest pause between two turns of the page while `work` goes on, in ms. */
async function longestPause(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  await work();
  longest = Math.max(longest, performance.now() - last);
  clearInterval(timer);
  return longest;
}

async function timeOurs(entries: readonly Entry[], questions: readonly string[]): Promise<Timing> {
  let ask: Awaited<ReturnType<typeof createSearch>> = () => [];
  const blocked = await longestPause(async () => (ask = await createSearch({ entries })));
  return { ...timeTyping((query) => ask(query, { limit: LIMIT }), questions), blocked };
}

const bench = {
  bundled: (questions: readonly string[]): Promise<Timing> => timeOurs(hant.entries, questions),
  ours: (count: number, texts: readonly string[], questions: readonly string[]): Promise<Timing> =>
    timeOurs(manyEntries(count, texts), questions),
  async library(
    name: string,
    count: number,
    texts: readonly string[],
    questions: readonly string[],
  ): Promise<Timing> {
    const ranker = await LIBRARIES.find((library) => library.name === name)!.create(
      manyEntries(count, texts),
    );
    return { ...timeTyping((query) => ranker(query, LIMIT), questions), blocked: 0 };
  },
};

export type Bench = typeof bench;
Object.assign(window, { bench });
