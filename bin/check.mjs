// Checks what a page may bring: reads the file, validates it, and finds the place of every problem.
import { ContentError, LOCALES, contentNotes, mergeContent, readContent } from '../dist/npm/content/index.js';
import { unknownFields } from './fields.mjs';
import { readJson } from './read-json.mjs';

/**
 * @typedef {object} Finding
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {string} path of the value, as in `ContentProblem`
 * @property {string} message
 */

/** Tells apart what a page may bring: a whole pack, changes to one, or either of them per language. */
function kindOf(value) {
  const has = (key) => Object.hasOwn(Object(value), key);
  if (has('locales')) return 'locales';
  return has('extends') ? 'changes' : 'content';
}

/** The bundled pack of a locale. */
export async function bundled(locale) {
  return (await import(`../dist/npm/content/${locale}.js`)).default;
}

/** Lists parts of a pack that nobody will see, by their places in the file; those of the bundled pack are left out. */
function notesOf(content, written, base) {
  const said = ({ path, message }, { [path.split('[')[0]]: list }) => {
    const [, name, index] = /^(\w+)\[(\d+)\]$/.exec(path);
    return { name, id: list[index].id, message };
  };
  const known = new Set((base ? contentNotes(base) : []).map((note) => JSON.stringify(said(note, base))));
  return contentNotes(content).flatMap((note) => {
    const { name, id, message } = said(note, content);
    if (known.has(JSON.stringify({ name, id, message }))) return [];
    const index = written[name]?.findIndex((item) => item?.id === id) ?? -1;
    return { path: index < 0 ? `${name} "${id}"` : `${name}[${index}]`, message };
  });
}

/**
 * Reads one pack, or changes to one.
 * @returns {Promise<{ content?: object, problems: object[], notes: object[] }>}
 */
async function readPart(value, base) {
  const all = { problems: Infinity };
  try {
    const content = base ? mergeContent(base, value, all) : await readContent(value, 'zh-Hant', bundled, all);
    const like = base ?? (LOCALES.includes(content.locale) ? await bundled(content.locale) : undefined);
    return { content, problems: [], notes: notesOf(content, value, like) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: error.problems, notes: [] };
  }
}

/** The same for whatever a page may bring; `contents` has every pack that it makes. */
async function readAll(value, kind, merge) {
  const baseOf = (part) => (LOCALES.includes(part?.extends) ? bundled(part.extends) : undefined);
  const result = { contents: [], problems: [], notes: [] };
  const add = ({ content, problems, notes }, at = '') => {
    const under = ({ path, message }) => ({ path: [at, path].filter(Boolean).join('.'), message });
    if (content) result.contents.push(content);
    result.problems.push(...problems.map(under));
    result.notes.push(...notes.map(under));
  };
  if (kind !== 'locales') {
    const base = merge ? await bundled(merge) : await baseOf(value);
    // A wrong `extends` is told by the check of changes, whatever they would be laid over.
    add(await readPart(value, base ?? (kind === 'changes' ? await bundled('zh-Hant') : undefined)));
    return result;
  }
  const parts = Object(value.locales);
  for (const [locale, part] of Object.entries(parts)) {
    const at = `locales.${locale}`;
    if (LOCALES.includes(locale)) add(await readPart(part, await baseOf(part)), at);
    else
      add(
        {
          problems: [{ path: '', message: `is no language of the widget (${LOCALES.join(', ')})` }],
          notes: [],
        },
        at,
      );
  }
  return result;
}

/**
 * @param {string} file
 * @param {string} [merge] the locale whose bundled pack the file's changes are laid over, where they do not say it
 * @returns {Promise<{ contents: object[], problems: Finding[], notes: Finding[], changes: boolean }>}
 *   `contents` what the file makes; `changes`: the file looks like changes to a pack, and does not say to which
 * @throws {Unreadable}
 */
export async function check(file, merge) {
  const { value, repeated, placeOf } = await readJson(file);
  const place = ({ path, message }) => ({ ...placeOf(path), path, message });
  const kind = merge ? 'changes' : kindOf(value);
  const { contents, problems, notes } = await readAll(value, kind, merge);
  return {
    contents,
    problems: problems.map(place),
    notes: [
      ...repeated.map((path) => ({ path, message: 'stands here a second time; only the last one counts' })),
      ...unknownFields(value, kind),
      ...notes,
    ].map(place),
    changes: kind === 'content' && Object.hasOwn(Object(value), 'omit'),
  };
}
