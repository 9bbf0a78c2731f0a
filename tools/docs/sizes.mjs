// The sizes for the README, as `npm run check:size` measures them.
import { spawnSync } from 'node:child_process';
import { table } from './tables.mjs';

/** What a reader wants to know, and the rows of the size check that say it; of several the largest counts. */
const SHOWN = [
  ['On every page, before anybody asks for help', /^entry$/],
  ['First step ready, in one language', /^panel, /],
  ['All three steps ready, in one language', /^three steps, /],
  ['The classic file: everything, all languages', /^classic file$/],
];

/** Bytes (brotli 11) by the names of the rows. */
function measure() {
  const { stdout } = spawnSync(process.execPath, ['tools/size/check.mjs'], { encoding: 'utf8' });
  // name, minified, brotli, budget, files
  return [...stdout.matchAll(/^(\S.*?) {2,}\d+ +(\d+) +\d+ +\d+/gm)].map(([, name, brotli]) => [
    name,
    Number(brotli),
  ]);
}

/** KB of 1,000 bytes in two or so digits: finer figures would change with every line of code. */
const kilobytes = (bytes) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);

/** A table of what is loaded when. */
export function sizes() {
  const rows = measure();
  return table(
    ['Loaded in total, compressed with brotli', 'KB'],
    SHOWN.map(([label, name]) => {
      const bytes = rows.filter(([row]) => name.test(row)).map(([, brotli]) => brotli);
      if (!bytes.length) throw new Error(`The size check has no row for “${label}”.`);
      return [label, kilobytes(Math.max(...bytes))];
    }),
  );
}
