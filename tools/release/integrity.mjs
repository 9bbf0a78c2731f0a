// Writes dist/integrity.json: the hash of every file that a script tag loads, as `integrity` attributes and import maps
// want it. Part of the build.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** Files for script tags, relative to `dist/`. */
const loadedFiles = () =>
  readdirSync('dist', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(chunks\/)?[^/]+\.js$/.test(path))
    .sort();

const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** @returns {Record<string, string>} the hash of each of those files */
export const integrity = () =>
  Object.fromEntries(loadedFiles().map((file) => [file, hashOf(`dist/${file}`)]));

if (process.argv[1] === import.meta.filename) {
  writeFileSync('dist/integrity.json', `${JSON.stringify(integrity(), null, 2)}\n`);
}
