// Shares modules between the files for bundlers and those for script tags, so that the package holds them once.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LOCALES } from '../locales.mjs';

/** How an import names a module: a file of ours by its path, a package by its name. */
const nameOf = (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? resolve(path);

/** Chunks of one module that is loaded by itself, so that it keeps the names of its exports; by the module's name. */
function sharedChunks() {
  const files = Object.entries(JSON.parse(readFileSync('dist/graph.json', 'utf8')));
  const loaded = new Set(files.flatMap(([, { dynamicImports }]) => dynamicImports));
  const modulesOf = ({ modules }) => Object.keys(modules);
  const alone = files.filter(
    ([name, file]) => loaded.has(name) && !file.imports.length && modulesOf(file).length === 1,
  );
  // Rollup writes them as seen from src/, which dist/npm/ is made of: one folder deep, as dist/npm/ is in dist/.
  return new Map(alone.map(([name, file]) => [nameOf(modulesOf(file)[0]), resolve(name)]));
}

/** A rollup plugin: takes from the modules that `graph.json` tells of whatever is a chunk of its own there. */
export function sharedModules() {
  let chunks;
  return {
    name: 'shared-modules',
    buildStart() {
      chunks = sharedChunks();
    },
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        const isOwn = source.startsWith('.');
        const id = chunks.get(isOwn ? resolve(dirname(importer), source).replace(/js$/, 'ts') : source);
        return id && { id, external: 'relative' };
      },
    },
  };
}

const PACK = new RegExp(`[\\\\/]src[\\\\/]content[\\\\/](${LOCALES.join('|')})\\.ts$`);

/** A rollup plugin: makes a bundled pack of the two parts in which the element loads it. */
export function joinedPacks() {
  return {
    name: 'joined-packs',
    load(id) {
      const [, locale] = PACK.exec(id) ?? [];
      if (!locale) return null;
      const part = (room) =>
        `import { content as ${room} } from '../elements/${room}/locales/${locale}.data.js';`;
      return `${part('panel')}${part('later')}
import { join } from './parts.js';
export default /* @__PURE__ */ join(panel, later);`;
    },
  };
}
