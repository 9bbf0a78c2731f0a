// npm run site: writes the demo site into site/, for any host, or to be opened from a file. Needs a build in dist/.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { siteFiles } from './files.mjs';

const OUT = 'site';
/** Files of dist/ that the pages load. */
const WIDGET = ['taobao-help.js', 'taobao-help.classic.js', 'chunks'];

if (!WIDGET.every((name) => existsSync(`dist/${name}`))) {
  console.error('There is no build in dist/ yet: npm run build');
  process.exit(1);
}
const files = await siteFiles({ minify: true });
rmSync(OUT, { recursive: true, force: true });
for (const [path, contents] of files) {
  mkdirSync(dirname(OUT + path), { recursive: true });
  writeFileSync(OUT + path, contents);
}
for (const name of WIDGET) cpSync(`dist/${name}`, `${OUT}/dist/${name}`, { recursive: true });
console.log(
  `${OUT}/: ${files.size} files and the widget. Put the folder on any host, or open ${OUT}/index.html.`,
);
