// The pack as text: what is wrong with it and on which line, and what it makes.
import { lineFinder, scanJson, JsonError } from '../../../bin/scan-json.mjs';
import { ContentError, mergeContent, validateContent } from '../../../src/content/index.js';

/** The path itself, then what holds it, out to the whole. */
function* outwards(path) {
  yield path;
  for (let end = path.length - 1; end > 0; end--)
    if (path[end] === '.' || path[end] === '[') yield path.slice(0, end);
  yield '';
}

/**
 * @param {string} text JSON of a whole pack, or of changes
 * @param {Record<string, object>} bundled packs by locale
 * @returns {{ content?: object, value?: object, problems: { line: number, path: string, message: string }[] }}
 */
export function readPack(text, bundled) {
  const lineOf = lineFinder(text);
  const offsets = new Map();
  let value;
  try {
    scanJson(text, ({ path, offset }) => offsets.set(path, offset));
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { problems: [{ line: lineOf(error.offset).line, path: '', message: error.message }] };
  }
  const place = ({ path, message }) => {
    const at = [...outwards(path)].find((one) => offsets.has(one)) ?? '';
    return { line: lineOf(offsets.get(at) ?? 0).line, path, message };
  };
  const { extends: name } = Object(value);
  const base = Object.hasOwn(bundled, name) && bundled[name];
  try {
    const content = base ? mergeContent(base, value) : validateContent(value);
    // Changes are shown as the whole pack that they make.
    return { content, value: base ? structuredClone(content) : value, problems: [] };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { value, problems: error.problems.map(place) };
  }
}

export const toText = (value) => `${JSON.stringify(value, null, 2)}\n`;
