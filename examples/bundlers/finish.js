// Gives each bundle its page, and sees that what only searches does not load Lit.
import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Both of Lit's parts name themselves, minified or not. */
const LIT = /litHtmlVersions|reactiveElementVersions/;

/** The file and all that it imports at once. */
function loaded(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    loaded(join(dirname(file), path), seen);
  }
  return seen;
}

for (const bundler of ['vite', 'webpack', 'rollup', 'esbuild']) {
  const folder = join('dist', bundler);
  copyFileSync('src/index.html', join(folder, 'index.html'));
  const files = [...loaded(join(folder, 'search.js'))];
  const withLit = files.filter((file) => LIT.test(readFileSync(file, 'utf8')));
  if (withLit.length) throw new Error(`${bundler}: search alone loads Lit: ${withLit.join(', ')}`);
  const size = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  console.log(`${bundler}: search alone loads ${files.length} files, ${Math.round(size / 1000)} KB, no Lit`);
}
