// Code blocks of the documents, and what each is checked against.
import { readFileSync, readdirSync } from 'node:fs';

/** Documents that tell people what to write. */
export const documents = () => [
  'README.md',
  'DESIGN.md',
  'CONTRIBUTING.md',
  'RELEASING.md',
  'SECURITY.md',
  'llms.txt',
  'skills/taobao-help/SKILL.md',
  'examples/README.md',
  'examples/node-advice/README.md',
  'data/stories/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/**
 * @typedef {object} Block
 * @property {string} name the document, and the line in it
 * @property {string} language '' where the fence says none: what a program prints
 * @property {string} code
 * @property {string | undefined} mark what stands in the comment before it, such as `from: examples/react/src/app.tsx`
 */

/** @returns {Block[]} every fenced block of a document */
export function blocksOf(file) {
  const text = readFileSync(file, 'utf8');
  const blocks = text.matchAll(/(?:<!-- ([\w-]+(?:: [^\n]+?)?) -->\s*)?^( *)```([\w-]*)\n([^]*?)^\2```/gm);
  return [...blocks].map(({ index, 0: whole, 1: mark, 2: indent, 3: language, 4: code }) => ({
    name: `${file}:${text.slice(0, index + whole.indexOf('```')).split('\n').length}`,
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    mark,
  }));
}

/** Words of code, however it is laid out. */
const words = (code) => code.split(/[\s,]+/).filter(Boolean);

/** Lines of code that say something, without white space: what only closes, may stand elsewhere. */
const lines = (code) =>
  code
    .split('\n')
    .map((line) => line.replaceAll(/\s/g, ''))
    .filter((line) => /[\w$]/.test(line.replace(/<\/[\w-]+>;?$/, '')));

/** Imports, and tags of the widget. */
const SHORTENED = /^ *import .*$|<taobao-help[^]*?\n? *(?:<\/taobao-help>|\/>)/gm;

/**
 * Finds what a block has and the file that it is taken from has not: lines, or, in an import and in a tag of the widget,
 * which the block may shorten, words.
 */
export function missingFrom(code, file) {
  // A tag within a string of PHP is as long as it is.
  const shortened = file.endsWith('.php') ? /(?!)/g : SHORTENED;
  const source = readFileSync(file, 'utf8');
  const plain = source.replaceAll(/\s/g, '');
  const known = new Set(words(source));
  const parts = (code.match(shortened) ?? []).flatMap(words);
  const isKnown = (word) => known.has(word) || plain.includes(word.replace(/^[{[<(]+|[>)\]};]+$/g, ''));
  return [
    ...lines(code.replace(shortened, '')).filter((line) => !plain.includes(line)),
    ...parts.filter((word) => !isKnown(word)),
  ];
}
