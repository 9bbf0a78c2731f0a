/** Reads the example questions of `data/questions/`. */
import { readFileSync, readdirSync } from 'node:fs';
import { ENTRY_IDS } from '../../src/content/ids.js';

export const OUT_OF_SCOPE = 'out-of-scope';
/** Labels of questions: the bundled entries, then the one for questions that the content does not answer. */
export const LABELS: readonly string[] = [...ENTRY_IDS, OUT_OF_SCOPE];

export type QuestionSet = 'train' | 'validation';

export interface Question {
  readonly text: string;
  /** One of `LABELS`. */
  readonly label: string;
  /** In validation, another entry that a reader would accept as well: `text [its-id]`. */
  readonly also?: string | undefined;
  /** The heading it stands under: `zh-Hant`, `zh-Hans`, `yue`, `en`, `pinyin`, `mixed` or `typo`. */
  readonly lang: string;
  /** Where it stands, for messages. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

export const folder = (set: QuestionSet): URL => new URL(`../../data/questions/${set}/`, import.meta.url);

/** Training teaches one entry a question; outside there is no entry to name. */
const isSecond = (set: QuestionSet, label: string, also: string): boolean =>
  set === 'validation' &&
  label !== OUT_OF_SCOPE &&
  label !== also &&
  (ENTRY_IDS as readonly string[]).includes(also);

/**
 * All questions of a set, in the order of files (by name) and lines.
 * @throws {Error} with file and line, where an id, a heading or a second entry is wrong
 */
export function readQuestions(set: QuestionSet): Question[] {
  const names = readdirSync(folder(set)).filter((name) => name.endsWith('.txt'));
  return names.sort().flatMap((name) => {
    const label = name.slice(0, -'.txt'.length);
    if (!LABELS.includes(label)) throw new Error(`data/questions/${set}/${name}: no entry has this id`);
    let lang = '';
    const questions: Question[] = [];
    readFileSync(new URL(name, folder(set)), 'utf8')
      .split('\n')
      .forEach((raw, index) => {
        const text = raw.trim();
        const file = `data/questions/${set}/${name}`;
        if (text.startsWith('#')) lang = text.slice(1).trim();
        else if (text && !lang)
          throw new Error(`${file}:${index + 1}: a question before the first "# language"`);
        else if (text) {
          const [, asked = text, also] = /^(.*) \[([a-z-]+)\]$/.exec(text) ?? [];
          if (also !== undefined && !isSecond(set, label, also))
            throw new Error(`${file}:${index + 1}: [${also}] is no second entry of a validation question`);
          questions.push({ text: asked, label, also, lang, file, line: index + 1 });
        }
      });
    return questions;
  });
}
