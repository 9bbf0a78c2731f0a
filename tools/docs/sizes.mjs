// The sizes for the README, as `npm run check:size` measures them.
import { spawnSync } from 'node:child_process';
import { table } from './tables.mjs';

/** What a reader wants to know, and the rows of the size check that say it; of several the largest counts. */
const SHOWN = [
  ['On every page, before anybody asks for help', /^entry$/],
  ['First step on the screen, in one language', /^panel, /],
  ['All three steps with the search, in one language', /^three steps, /],
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

/** KB of 1,000 bytes; more digits would say more than a reader needs. */
const kilobytes = (bytes) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);

/** By which share a figure may be off before it is written anew: not every line of code shall change the README. */
const TOLERANCE = 0.05;

/**
 * A table of what is loaded when.
 * @param {string} readme the text that states the figures so far
 */
export function sizes(readme) {
  const rows = measure();
  return table(
    ['Loaded in total, compressed with brotli', 'KB'],
    SHOWN.map(([label, name]) => {
      const measured = rows.filter(([row]) => name.test(row)).map(([, brotli]) => brotli);
      if (!measured.length) throw new Error(`The size check has no row for “${label}”.`);
      const bytes = Math.max(...measured);
      const stated = readme.split(`| ${label} `)[1]?.match(/[\d.]+/)?.[0];
      const holds = Math.abs(Number(stated) * 1000 - bytes) <= TOLERANCE * bytes;
      return [label, holds ? stated : kilobytes(bytes)];
    }),
  );
}
