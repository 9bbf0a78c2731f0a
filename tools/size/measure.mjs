// Weighs what a page loads of the build, from the graph that the build wrote down.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { BUDGETS } from './budgets.mjs';

/** @returns {Record<string, import('../build/graph.mjs').BuiltFile>} */
export const readGraph = () => JSON.parse(readFileSync('dist/graph.json', 'utf8'));

/** Bytes of a file of the build as it is, and compressed. */
export function weigh(file) {
  const content = readFileSync(`dist/${file}`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return { raw: content.length, brotli: brotliCompressSync(content, { params }).length };
}

/** The files that hold the modules, and all that those import before they can run; `missing` gets what none holds. */
export function filesOf(graph, modules, missing) {
  const seen = new Set();
  const add = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    graph[file].imports.forEach(add);
  };
  for (const module of modules) {
    const file = Object.keys(graph).find((name) => module in graph[name].modules);
    if (file) add(file);
    else missing.push(module);
  }
  return seen;
}

/** Every budget with what the build spends of it. */
export function measure() {
  const graph = readGraph();
  return BUDGETS.map(({ name, limit, requests = 1, files, needs = [], beyond = [] }) => {
    const missing = [];
    const before = filesOf(graph, beyond, missing);
    const counted = files ?? [...filesOf(graph, needs, missing)].filter((file) => !before.has(file));
    const weights = counted.map(weigh);
    const sum = (key) => weights.reduce((total, weight) => total + weight[key], 0);
    return { name, limit, requests, missing, files: counted, raw: sum('raw'), brotli: sum('brotli') };
  });
}
