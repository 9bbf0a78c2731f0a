// Groups questions that a page collected from `taobao-help-gap` into topics, for an editor.
import { readFile } from 'node:fs/promises';
import { gapTopics } from '../dist/npm/search/index.js';

/** One line of the log; undefined where it is no gap. */
function gapOf(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { question, outcome, entries } = Object(value);
  const isGap = typeof question === 'string' && (outcome === 'perhaps' || outcome === 'nothing');
  if (!isGap) return undefined;
  return {
    question,
    outcome,
    entries: Array.isArray(entries) ? entries.filter((id) => typeof id === 'string') : [],
  };
}

/**
 * @param {string} file JSON Lines: `{"question", "outcome", "entries"}` each
 * @returns {Promise<{ topics: object[], gaps: number, skipped: number }>} `skipped`: lines that are something else
 */
export async function gaps(file) {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim());
  const read = lines.map(gapOf).filter((gap) => gap !== undefined);
  return { topics: gapTopics(read), gaps: read.length, skipped: lines.length - read.length };
}
