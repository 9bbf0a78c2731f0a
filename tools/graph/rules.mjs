// Rules for the import graph of src/: no circle, no import against the direction of the rooms, small files.
import { FREE, LOADS, roomOf, ROOMS } from '../rooms.mjs';

/**
 * Lines of a file: what fits one screen in the middle, and what a reader still takes in at the most. Doc comments do not
 * count: the reference is made from them, and nobody reads them on the way through the code.
 */
export const LINES = Object.freeze({ median: 80, most: 300 });

/**
 * The circles, each as the files on the way round; imports of types and with `import()` count as well.
 * @param {import('./graph.mjs').SourceFile[]} files
 * @returns {string[][]}
 */
export function circles(files) {
  const imports = new Map(files.map((file) => [file.path, file.imports.map(({ to }) => to)]));
  const done = new Set();
  const found = [];
  const walk = (path, way) => {
    const start = way.indexOf(path);
    if (start >= 0) return void found.push([...way.slice(start), path]);
    if (done.has(path)) return;
    for (const to of imports.get(path) ?? []) walk(to, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return found;
}

/**
 * Imports from one room to another that its row does not allow.
 * @param {import('./graph.mjs').SourceFile[]} files
 * @returns {{ from: string, to: string }[]}
 */
export const arrowsUp = (files) =>
  files.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    if (room === '') return [];
    const allowed = [room, ...(ROOMS[room]?.rooms ?? [])];
    return imports
      .filter(({ to, kind }) => {
        const other = roomOf(to);
        if (FREE.includes(to) || allowed.includes(other)) return false;
        return !(kind === 'dynamic' && LOADS[room]?.includes(other));
      })
      .map(({ to }) => ({ from: path, to }));
  });

/**
 * Sizes of the files that people write.
 * @param {import('./graph.mjs').SourceFile[]} files
 * @returns {{ median: number, large: { path: string, lines: number }[] }}
 */
export function sizes(files) {
  const written = files.filter(({ path }) => !path.includes('.generated.'));
  const lines = written.map((file) => file.lines).sort((a, b) => a - b);
  return {
    median: lines[lines.length >> 1] ?? 0,
    large: written.filter((file) => file.lines > LINES.most),
  };
}
