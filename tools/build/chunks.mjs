// Which chunk a module of the build goes to: a room that is loaded is one chunk, named after its folder.
import { resolve } from 'node:path';
import { LOADS } from '../rooms.mjs';

const PANEL = resolve('src/elements/panel/');

/**
 * A rollup `manualChunks` function. A module that several rooms share goes to the first of them, in the order in which a
 * page loads them; a module that is loaded by itself (a locale, the check of a page's content) makes a chunk of its own.
 * What such a chunk of the panel's shares with a later room goes to the panel: a page with its own content waits for no
 * room.
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
      const alone = new Set();
      const add = (module, chunk) => {
        if (chunks.has(module)) return;
        chunks.set(module, alone.has(module) ? panel[0] : chunk);
        for (const imported of getModuleInfo(module)?.importedIds ?? []) add(imported, chunk);
      };
      const [first, second, ...rest] = firsts.map(([chunk, file]) => [chunk, resolve(file)]);
      add(first[1], first[0]);
      add(second[1], second[0]);
      const rooms = new Set(rest.map(([, file]) => file));
      const note = (module) => {
        if (chunks.has(module) || rooms.has(module) || alone.has(module)) return;
        alone.add(module);
        getModuleInfo(module)?.importedIds.forEach(note);
      };
      for (const module of [...chunks.keys()]) {
        const loaded = getModuleInfo(module)?.dynamicallyImportedIds ?? [];
        loaded.filter((id) => id.startsWith(PANEL)).forEach(note);
      }
      for (const [chunk, file] of rest) add(file, chunk);
    }
    return chunks.get(id);
  };
}
