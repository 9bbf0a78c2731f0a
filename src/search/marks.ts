import Fuse from 'fuse.js/min-basic';
import type { Entry } from '../content/types.js';
import { foldWithOrigins, type FoldedText } from './fold.js';
import { TUNABLES } from './tunables.js';
import type { Ranges } from './types.js';
import { isChinese, runs } from './words.js';

/** English words that say nothing of a problem. */
const EMPTY = /^(?:the|and|for|with|not|was|are|has|have|had|its|this|that|they|you|how|what|when)$/;

/** The pieces of a query that Fuse.js looks for: pairs of Chinese characters and whole words, each once. */
function pieces(normalised: string): string[] {
  const found = new Set<string>();
  for (const run of runs(normalised)) {
    if (isChinese(run) && run.length > 1) {
      for (let i = 1; i < run.length; i++) found.add(run.slice(i - 1, i + 1));
    } else if (isChinese(run) || (run.length > 2 && !EMPTY.test(run))) found.add(run);
  }
  return [...found].sort((a, b) => b.length - a.length).slice(0, TUNABLES.fuzzyWords);
}

const foldedTitles = new WeakMap<Entry, FoldedText>();

function foldedTitle(entry: Entry): FoldedText {
  const folded = foldedTitles.get(entry) ?? foldWithOrigins(entry.title);
  foldedTitles.set(entry, folded);
  return folded;
}

/** Marks the words of a normalised query in the titles of a few entries, forgiving typos in longer words. */
export function mark(normalised: string, entries: readonly Entry[]): Ranges[] {
  const folded = entries.map(foldedTitle);
  const fuse = new Fuse(
    folded.map(({ text }) => text),
    { includeMatches: true, ignoreLocation: true, findAllMatches: true, threshold: TUNABLES.fuzzyThreshold },
  );
  const marked = folded.map(({ text }) => new Uint8Array(text.length));
  for (const piece of pieces(normalised)) {
    for (const { refIndex, matches } of fuse.search(piece)) {
      const minimum = Math.min(piece.length, 3);
      for (const [start, end] of matches![0]!.indices) {
        if (end - start + 1 >= minimum) marked[refIndex]!.fill(1, start, end + 1);
      }
    }
  }
  return folded.map(({ origins }, i) => {
    const ranges: [number, number][] = [];
    origins.forEach(([start, end], unit) => {
      if (marked[i]![unit] === 0) return;
      const last = ranges.at(-1);
      if (last && last[1] >= start) last[1] = Math.max(last[1], end);
      else ranges.push([start, end]);
    });
    return ranges;
  });
}
