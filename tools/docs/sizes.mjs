// Sums for the README: how much a page has loaded at each stage, of the build as it is.
import { LOCALES } from '../locales.mjs';
import { BUDGETS } from '../size/budgets.mjs';
import { filesOf, readGraph, weigh } from '../size/measure.mjs';
import { table } from './tables.mjs';

/** The modules that a row of the size check names. */
const needsOf = (name) => BUDGETS.find((row) => row.name === name).needs;
const MARKS = 'src/search/marks.ts';
/** An agent reads Simplified Chinese; who writes that needs no conversion. */
const conversion = (locale) => (locale === 'zh-Hans' ? [] : ['src/advice/writing/opencc.ts']);

/** Stages as a reader knows them, and the modules that are loaded by then; of the languages the largest counts. */
const SHOWN = [
  ['A page, before anybody asks for help', () => needsOf('entry')],
  ['The panel is open: the first step, in one language', (locale) => needsOf(`panel, ${locale}`)],
  ['The first answers, by words and by meaning', (locale) => [...needsOf(`first answers, ${locale}`), MARKS]],
  [
    'All three steps, with a message to copy',
    (locale) => [...needsOf(`three steps, ${locale}`), MARKS, ...conversion(locale)],
  ],
];

/** KB of 1,000 bytes; more digits would say more than a reader needs. */
const kilobytes = (bytes) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);

/** By which share a figure may be off before it is written anew: not every line of code shall change the README. */
const TOLERANCE = 0.05;

/** Bytes (brotli 11) of what holds the modules. */
function load(graph, modules) {
  const missing = [];
  const files = [...filesOf(graph, modules, missing)];
  if (missing.length)
    throw new Error(`No file holds ${missing.join(', ')}: put the new names into tools/size/budgets.mjs.`);
  return files.reduce((sum, file) => sum + weigh(file).brotli, 0);
}

/**
 * A table of what is loaded when.
 * @param {string} readme the text that states the figures so far
 */
export function sizes(readme) {
  const graph = readGraph();
  const rows = SHOWN.map(([label, modules]) => [
    label,
    Math.max(...LOCALES.map((locale) => load(graph, modules(locale)))),
  ]);
  rows.push(['The classic file: everything, all languages', weigh('taobao-help.classic.js').brotli]);
  return table(
    ['Loaded by then, compressed with brotli', 'KB'],
    rows.map(([label, bytes]) => {
      const stated = readme.split(`| ${label} `)[1]?.match(/[\d.]+/)?.[0];
      const holds = Math.abs(Number(stated) * 1000 - bytes) <= TOLERANCE * bytes;
      return [label, holds ? stated : kilobytes(bytes)];
    }),
  );
}
