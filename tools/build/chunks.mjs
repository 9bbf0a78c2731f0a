// Which chunk a module of the build goes to: a room that is loaded is one chunk, named after its folder.
import { resolve } from 'node:path';
import { LOADS } from '../rooms.mjs';

/**
 * A rollup `manualChunks` function. A module that several rooms share goes to the first of them, in the order in which a
 * page loads them; a module that is loaded by itself (a locale, the check of a page's content) makes a chunk of its own.
 * @param {string} entry the file that the page itself loads, with all that it imports
 */
export function roomChunks(entry) {
  /** @type {Map<string, string> | undefined} */
  let chunks;
  const chunkOf = (room) => [room.replace('elements/', ''), `src/${room}/index.ts`];
  const [panel, ...later] = Object.values(LOADS).flat().map(chunkOf);
  // The search is loaded by the panel, before what follows from its answers; its room has another index, for Node.
  const search = ['search', 'src/search/create-search.ts'];
  const firsts = [['taobao-help', entry], panel, search, ...later];
  return (id, { getModuleInfo }) => {
    if (!chunks) {
      chunks = new Map();
      const add = (module, chunk) => {
        if (chunks.has(module)) return;
        chunks.set(module, chunk);
        for (const imported of getModuleInfo(module)?.importedIds ?? []) add(imported, chunk);
      };
      for (const [chunk, first] of firsts) add(resolve(first), chunk);
    }
    return chunks.get(id);
  };
}
