// Reads a file of JSON, or says in plain words why it cannot be read.
import { readFile } from 'node:fs/promises';
import { JsonError, lineFinder, scanJson } from './scan-json.mjs';

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

async function readText(file) {
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
 * @returns {Promise<{ value: unknown, repeated: string[], placeOf: (path: string) => { line: number, column: number } }>}
 *   `repeated`: paths of keys that stand there again; `placeOf` a value, or of what would hold it
 * @throws {Unreadable}
 */
export async function readJson(file) {
  const text = await readText(file);
  const lineOf = lineFinder(text);
  const { offsets, repeated } = scan(text, lineOf);
  const placeOf = (path) =>
    lineOf([...outwards(path)].map((one) => offsets.get(one)).find((one) => one !== undefined));
  return { value: JSON.parse(text), repeated, placeOf };
}
