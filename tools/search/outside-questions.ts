/** Questions that real people typed: kept beside the repository, never in it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OUT_OF_SCOPE, type Question } from './questions.js';

/** The folder beside the repository, or the one that QUESTIONS names. */
export const OUTSIDE_FOLDER = resolve(
  process.env['QUESTIONS'] ?? join(import.meta.dirname, '../../../shared/questions'),
);

/** A question with the entries that a reader would accept, of which `label` is the first. */
export interface OutsideQuestion extends Question {
  readonly gold: readonly string[];
  /** Whether it was drawn at random; the others were looked for by a word, and are easier. */
  readonly isRandom: boolean;
}

/** All questions of the folder's JSON Lines; undefined where there is no such folder. */
export function readOutside(): OutsideQuestion[] | undefined {
  if (!existsSync(OUTSIDE_FOLDER)) return undefined;
  const names = readdirSync(OUTSIDE_FOLDER).filter((name) => name.endsWith('.jsonl'));
  return names.sort().flatMap((file) =>
    readFileSync(join(OUTSIDE_FOLDER, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        if (!text) return [];
        const { q, gold, lang, sampled } = JSON.parse(text) as Record<'q' | 'lang' | 'sampled', string> & {
          gold: string[];
        };
        const label = gold[0] ?? OUT_OF_SCOPE;
        return [{ text: q, gold, label, lang, isRandom: sampled === 'random', file, line: index + 1 }];
      }),
  );
}
