// npm run check:size: measures the build against the budgets, and says what to do where one is exceeded.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { BUDGETS } from './budgets.mjs';

/** @type {Record<string, import('../build/graph.mjs').BuiltFile>} */
const graph = JSON.parse(readFileSync('dist/graph.json', 'utf8'));

/** How many of the largest modules a failing check names. */
const NAMED = 8;

function fileOf(module) {
  const found = Object.keys(graph).find((file) => module in graph[file].modules);
  if (!found)
    throw new Error(`No file of the build holds ${module}: put its new name into tools/size/budgets.mjs.`);
  return found;
}

/** A file and all that it imports, before it can run. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of graph[file].imports) withImports(imported, seen);
  return seen;
}

function weigh(file) {
  const content = readFileSync(`dist/${file}`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return { raw: content.length, brotli: brotliCompressSync(content, { params }).length };
}

function largestModules(files) {
  return files
    .flatMap((file) => Object.entries(graph[file]?.modules ?? {}))
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(
      ([module, length]) => `    ${String(length).padStart(7)}  ${module.replace(/^.*node_modules\//, '')}`,
    );
}

const sum = (weights, key) => weights.reduce((total, weight) => total + weight[key], 0);
const columns = (name, ...numbers) =>
  `${name.padEnd(24)}${numbers.map((number) => String(number).padStart(10)).join('')}`;

const failures = [];
console.log(columns('bytes', 'minified', 'brotli', 'budget', 'files'));
for (const {
  name,
  limit,
  needs = [],
  files = [...new Set(needs.flatMap((module) => [...withImports(fileOf(module))]))],
} of BUDGETS) {
  const weights = files.map(weigh);
  const brotli = sum(weights, 'brotli');
  console.log(
    columns(name, sum(weights, 'raw'), brotli, limit, files.length) + (brotli > limit ? '  too large' : ''),
  );
  if (brotli > limit) failures.push({ name, over: brotli - limit, files });
}

for (const { name, over, files } of failures) {
  console.error(
    `\n${name}: ${over} bytes over its budget. Its largest modules (characters before minifying):`,
  );
  console.error(largestModules(files).join('\n'));
}
if (failures.length) {
  console.error(`
What to do: load what is not needed at once with import(); look in the list above for a dependency that came along
unasked; write text once and not per file. A budget is raised in tools/size/budgets.mjs, with its reason beside it.`);
  process.exit(1);
}
