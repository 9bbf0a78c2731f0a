// The zip for people without Node: a page that shows how to put the widget on a site, and the folder to upload.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packagesOf } from '../packages.mjs';
import { PLACES, importMap } from './lines.mjs';

/** Files of the folder to upload, beside the scripts: from → to. */
const UPLOADED = {
  'dist/packs': 'packs',
  'dist/content.schema.json': 'content.schema.json',
  'dist/changes.schema.json': 'changes.schema.json',
  'dist/locales.schema.json': 'locales.schema.json',
  'dist/integrity.json': 'integrity.json',
  LICENSE: 'LICENSE',
  'THIRD-PARTY-NOTICES.md': 'THIRD-PARTY-NOTICES.md',
  licences: 'licences',
};

/** Every file below a path: its name relative to that path, '' for the path itself. */
function* filesBelow(path) {
  if (statSync(path).isFile()) yield '';
  else
    for (const name of readdirSync(path).sort())
      for (const inner of filesBelow(join(path, name))) yield `/${name}${inner}`;
}

/** The day of the last commit, so that the same source makes the same zip. */
function commitDate() {
  const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  return new Date(Number(seconds) * 1000);
}

/**
 * @param {string} version
 * @param {Record<string, string>} hashes of the files of scripts
 * @returns {Uint8Array}
 */
export function zip(version, hashes) {
  const { zipSync } = packagesOf('tools/release')('fflate');
  const root = `taobao-help-${version}`;
  const uploaded = `${root}/taobao-help`;
  const files = {};
  const add = (from, to) => {
    for (const inner of filesBelow(from)) files[to + inner] = readFileSync(from + inner);
  };
  for (const file of Object.keys(hashes)) add(`dist/${file}`, `${uploaded}/${file}`);
  for (const [from, to] of Object.entries(UPLOADED)) add(from, `${uploaded}/${to}`);
  add('tools/release/pages', root);
  const map = importMap(PLACES['your own server'](version), hashes);
  files[`${uploaded}/importmap.json`] = Buffer.from(`${JSON.stringify(map, null, 2)}\n`);
  return zipSync(files, { level: 9, mtime: commitDate() });
}
