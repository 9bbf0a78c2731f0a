// Reads JSON for the places of its values, which JSON.parse does not tell, and says in plain words where a text
// stops being JSON.

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** A pack ends after a few levels; deeper ones would only exhaust the stack. */
const DEEPEST = 100;

/** Signs that people write in place of JSON's own, and what to tell them. */
const SLIPS = [
  [/['\u2018\u2019]/y, 'single quotes are not JSON; use "'],
  [/\/[/*]/y, 'comments are not JSON; take it out'],
  [/[\u201c\u201d\u300c-\u300f\uff02]/y, 'this quotation mark is not JSON; use "'],
  [/[\uff0c\u3001]/y, 'this comma is not JSON; use ,'],
  [/\uff1a/y, 'this colon is not JSON; use :'],
  [/[A-Za-z_$]/y, 'texts and keys stand between " and "'],
];

/** The text is not JSON from `offset` on. */
export class JsonError extends Error {
  name = 'JsonError';

  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
}

/**
 * @typedef {object} Place
 * @property {string} path like `entries[3].steps[0].url`, '' for the whole
 * @property {number} offset of the value's first character
 * @property {boolean} repeated the object has had this key before
 */

/**
 * Visits every value, in the order of the text.
 * @param {string} text
 * @param {(place: Place) => void} visit
 * @throws {JsonError}
 */
export function scanJson(text, visit) {
  let at = 0;

  const fail = (expected) => {
    if (at >= text.length) throw new JsonError('the file ends too early; is a } or ] missing?', at);
    for (const [pattern, message] of SLIPS) {
      pattern.lastIndex = at;
      if (pattern.test(text)) throw new JsonError(message, at);
    }
    throw new JsonError(`${expected} expected here`, at);
  };
  const space = () => {
    while (' \n\r\t'.includes(text[at] ?? 'x')) at++;
  };
  const next = (sign) => {
    space();
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  const match = (pattern) => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };

  function string() {
    const start = at++;
    while (text[at] !== '"') {
      if (at >= text.length) throw new JsonError('this text has no closing "', start);
      if (text[at] === '\n')
        throw new JsonError('this text goes on in the next line; write \\n, or close it with "', start);
      if (text[at] < ' ') throw new JsonError('a control character inside a text is written with \\', at);
      if (text[at] !== '\\') at++;
      else if (!match(ESCAPE)) throw new JsonError('this backslash has no meaning; write \\\\ for one', at);
    }
    at++;
    return JSON.parse(text.slice(start, at));
  }

  function list(path, depth) {
    if (next(']')) return;
    for (let index = 0; ; index++) {
      value(`${path}[${index}]`, depth);
      if (next(']')) return;
      if (!next(',')) fail(', or ]');
      space();
      if (text[at] === ']')
        throw new JsonError('nothing follows this comma; take it out', text.lastIndexOf(',', at));
    }
  }

  function object(path, depth) {
    if (next('}')) return;
    const keys = new Set();
    for (;;) {
      space();
      if (text[at] !== '"') fail('a key between " and "');
      const key = string();
      if (!next(':')) fail(':');
      value(path ? `${path}.${key}` : key, depth, keys.has(key));
      keys.add(key);
      if (next('}')) return;
      if (!next(',')) fail(', or }');
      space();
      if (text[at] === '}')
        throw new JsonError('nothing follows this comma; take it out', text.lastIndexOf(',', at));
    }
  }

  function value(path, depth, repeated = false) {
    space();
    if (depth > DEEPEST) throw new JsonError(`nests deeper than ${DEEPEST} levels`, at);
    visit({ path, offset: at, repeated });
    if (next('{')) object(path, depth + 1);
    else if (next('[')) list(path, depth + 1);
    else if (text[at] === '"') string();
    else if (!match(NUMBER) && !match(WORD)) fail('a value');
  }

  value('', 0);
  space();
  if (at < text.length) fail('the end of the file');
}

/**
 * Tells line and column of an offset, both from 1, the column in UTF-16 units as editors count.
 * @param {string} text
 * @returns {(offset: number) => { line: number, column: number }}
 */
export function lineFinder(text) {
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n]/g)].map(({ index, 0: end }) => index + end.length)];
  return (offset) => {
    let line = 0;
    let past = starts.length;
    while (past - line > 1) {
      const middle = (line + past) >> 1;
      if (starts[middle] <= offset) line = middle;
      else past = middle;
    }
    return { line: line + 1, column: offset - starts[line] + 1 };
  };
}
