// npm run check:size: measures the build against the budgets, and says what to do where one is exceeded.
//   --files   also lists every file of the build
import { measure, readGraph, weigh } from './measure.mjs';

/** How many of the largest modules are named. */
const NAMED = 8;

const graph = readGraph();
const columns = (name, ...numbers) =>
  `${name.padEnd(40)}${numbers.map((number) => String(number).padStart(10)).join('')}`;

function largestModules(files, count) {
  return files
    .flatMap((file) => Object.entries(graph[file]?.modules ?? {}))
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([module, length]) => ({ module: module.replace(/^.*node_modules\//, ''), length }));
}

const rows = measure();
console.log(columns('bytes', 'minified', 'brotli', 'budget', 'files'));
for (const { name, limit, requests, files, raw, brotli } of rows) {
  const verdict = (brotli > limit ? '  too large' : '') + (files.length > requests ? '  too many files' : '');
  console.log(columns(name, raw, brotli, limit, files.length) + verdict);
}

if (process.argv.includes('--files')) {
  const files = Object.keys(graph).map((file) => ({ file, ...weigh(file) }));
  console.log(`\n${columns('file', 'minified', 'brotli')}  largest module`);
  for (const { file, raw, brotli } of files.sort((a, b) => b.brotli - a.brotli)) {
    console.log(`${columns(file, raw, brotli)}  ${largestModules([file], 1)[0]?.module ?? ''}`);
  }
}

const failures = rows.filter(({ limit, brotli }) => brotli > limit);
for (const { name, limit, brotli, files } of failures) {
  const over = brotli - limit;
  console.error(
    `\n${name}: ${over} bytes over its budget. Its largest modules (characters before minifying):`,
  );
  for (const { module, length } of largestModules(files, NAMED))
    console.error(columns(`    ${module}`, length));
}
const crowds = rows.filter(({ files, requests }) => files.length > requests);
for (const { name, files, requests } of crowds) {
  console.error(`\n${name}: ${files.length} files, where ${requests} may be loaded: ${files.join(', ')}`);
}
if (crowds.length) {
  console.error(`
What to do: let modules that are needed together share a chunk (tools/build/chunks.mjs), and import none that is not.`);
}
const missing = rows.flatMap((row) => row.missing);
for (const module of new Set(missing)) {
  console.error(`\nNo file of the build holds ${module}: put its new name into tools/size/budgets.mjs.`);
}
if (failures.length) {
  console.error(`
What to do: load what is not needed at once with import(); look in the list above for a dependency that came along
unasked; write text once and not per file. A budget is raised in tools/size/budgets.mjs, with its reason beside it.`);
}
process.exit(failures.length || crowds.length || missing.length ? 1 : 0);
