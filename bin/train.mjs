// Makes the meaning file of a page's own entries.
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ENTRY_IDS } from '../dist/npm/content/index.js';
import { trainOwn } from '../dist/npm/search/own/train.js';
import { check } from './check.mjs';

/** Entries of all languages in one, by id: what each language says teaches the same. */
function ownEntries(contents) {
  const bundled = new Set(ENTRY_IDS);
  return contents.flatMap(({ entries }) => entries).filter(({ id }) => !bundled.has(id));
}

/**
 * @param {string} file a pack, changes to one, or several languages
 * @returns {Promise<{ written?: string, entries?: number, questions?: number, problems: number }>}
 *   `written` is undefined where there are problems, or no entries of the page's own
 * @throws {import('./read-json.mjs').Unreadable}
 */
export async function train(file) {
  const { contents, problems } = await check(file);
  if (problems.length) return { problems: problems.length };
  const entries = ownEntries(contents);
  if (!entries.length) return { problems: 0 };
  const written = join(dirname(file), `${basename(file, '.json')}.meaning.json`);
  const meaning = trainOwn(entries);
  await writeFile(written, `${JSON.stringify(meaning)}\n`);
  return {
    written,
    entries: meaning.entries.length,
    questions: entries.reduce((sum, { questions = [] }) => sum + questions.length, 0),
    problems: 0,
  };
}
