// Checks one content pack: reads the file, validates it, and finds the place of every problem.
import { readFile } from 'node:fs/promises';
import { ContentError, mergeContent, validateContent } from '../dist/npm/content/index.js';
import { unknownFields } from './fields.mjs';
import { JsonError, lineFinder, scanJson } from './scan-json.mjs';

/**
 * @typedef {object} Finding
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {string} path of the value, as in `ContentProblem`
 * @property {string} message
 */

/** The file cannot be read as JSON; `line` and `column` where that is known. */
export class Unreadable extends Error {
  name = 'Unreadable';

  constructor(message, { line, column } = {}) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

const REASONS = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
};

async function read(file) {
  let bytes;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new Unreadable(REASONS[error.code] ?? error.message);
  }
  try {
    // A byte order mark is left out, as browsers do.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('is not UTF-8; save it in this encoding');
  }
}

/** Where each value stands, and the keys that appear twice. */
function scan(text, placeOf) {
  const offsets = new Map();
  const repeated = [];
  try {
    scanJson(text, (place) => {
      if (place.repeated) repeated.push(place.path);
      offsets.set(place.path, place.offset);
    });
  } catch (error) {
    if (error instanceof JsonError) throw new Unreadable(error.message, placeOf(error.offset));
    throw error;
  }
  return { offsets, repeated };
}

/** The path itself, then what holds it, out to the whole. */
function* outwards(path) {
  yield path;
  for (let end = path.length - 1; end > 0; end--)
    if (path[end] === '.' || path[end] === '[') yield path.slice(0, end);
  yield '';
}

/**
 * @param {string} file
 * @param {object} [base] the pack that the file's changes are laid over; without it, the file is a whole pack
 * @returns {Promise<{ content: object | undefined, problems: Finding[], notes: Finding[], changes: boolean }>}
 *   `content` where nothing is wrong; `changes`: the file looks like changes to a pack
 * @throws {Unreadable}
 */
export async function check(file, base) {
  const text = await read(file);
  const placeOf = lineFinder(text);
  const { offsets, repeated } = scan(text, placeOf);
  const value = JSON.parse(text);
  const place = ({ path, message }) => {
    const offset = [...outwards(path)].map((one) => offsets.get(one)).find((one) => one !== undefined);
    return { ...placeOf(offset), path, message };
  };
  const notes = [
    ...repeated.map((path) => ({ path, message: 'stands here a second time; only the last one counts' })),
    ...unknownFields(value, base ? 'ContentChanges' : 'Content'),
  ].map(place);
  const changes = !base && Object.hasOwn(Object(value), 'omit');
  try {
    const all = { problems: Infinity };
    const content = base ? mergeContent(base, value, all) : validateContent(value, all);
    return { content, problems: [], notes, changes };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { content: undefined, problems: error.problems.map(place), notes, changes };
  }
}
