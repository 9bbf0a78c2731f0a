// The rooms of src/ and what each may import: lint, the build's chunks and the check of the import graph read it here.

/**
 * A room may import itself and the rooms of its row, and the packages named there. A folder of src/ is a room; below
 * elements/ each folder is one of its own.
 * @type {Readonly<Record<string, { rooms: readonly string[], packages: readonly string[] }>>}
 */
export const ROOMS = Object.freeze({
  content: { rooms: [], packages: [] },
  search: { rooms: ['content'], packages: ['fuse.js'] },
  guide: { rooms: ['content'], packages: [] },
  advice: { rooms: ['content', 'search', 'guide'], packages: ['chinese-days', 'opencc-js'] },
  'elements/shell': { rooms: ['content', 'search', 'guide', 'advice'], packages: [] },
  'elements/panel': { rooms: ['content', 'search', 'guide', 'advice', 'elements/shell'], packages: ['lit'] },
  'elements/later': {
    rooms: ['content', 'search', 'guide', 'advice', 'elements/shell', 'elements/panel'],
    packages: ['lit'],
  },
  'elements/case': {
    rooms: ['content', 'guide', 'advice', 'elements/shell', 'elements/panel'],
    packages: ['idb-keyval', 'lean-qr'],
  },
});

/** The rooms that a room loads with `import()` when a shopper needs them, in the order in which a page does. */
export const LOADS = Object.freeze({
  'elements/shell': ['elements/panel'],
  'elements/panel': ['elements/later', 'elements/case'],
});

/** Files directly in src/ that every room may import: they know nothing of any. */
export const FREE = Object.freeze(['version.ts']);

/** The room of a file, by its path in src/; '' for an entry file. */
export function roomOf(path) {
  const [folder, below, file] = path.split('/');
  if (below === undefined) return '';
  return folder === 'elements' && file !== undefined ? `elements/${below}` : folder;
}
