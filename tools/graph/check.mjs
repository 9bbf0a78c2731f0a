// npm run check:graph: the imports of src/ go one way, in no circle; its files are small; no code names an entry; nothing is
// exported or worded that nobody uses.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSource } from './graph.mjs';
import { idsIn, idsInCode } from './ids.mjs';
import { arrowsUp, circles, LINES, sizes } from './rules.mjs';
import { namesOf, unusedExports, unusedWords } from './unused.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every script of the repository, as any may import from src/. */
const scripts = execFileSync('git', ['ls-files', '*.ts', '*.mts', '*.mjs', '*.js'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((path) => existsSync(`${ROOT}/${path}`))
  .map((path) => namesOf(readFileSync(`${ROOT}/${path}`, 'utf8'), path));

/** The sources of the package's exports. */
const entries = Object.values(JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')).exports)
  .map((entry) => /^\.\/dist\/npm\/(.+)\.js$/.exec(entry.default ?? entry)?.[1])
  .map((name) => `src/${name}.ts`);

/** The build imports it into Lit (`ownPolicy` in tools/build/plugins.mjs), and no script says so. */
const INTO_LIT = 'src/elements/panel/policy.ts';

const files = readSource(fileURLToPath(new URL('../../src', import.meta.url)));
const { median, large } = sizes(files);
const read = (path) => readFileSync(`${ROOT}/src/${path}`, 'utf8');
const sources = files.map(({ path }) => ({ path, text: read(path) }));
const problems = [
  ...circles(files).map((way) => `circle: ${way.join(' → ')}`),
  ...arrowsUp(files).map(({ from, to }) => `up: src/${from} may not import src/${to} (tools/rooms.mjs)`),
  ...large.map(
    ({ path, lines }) => `large: src/${path} has ${lines} lines; split it, ${LINES.most} is the most`,
  ),
  ...(median > LINES.median ? [`large: the median file has ${median} lines, more than ${LINES.median}`] : []),
  ...unusedExports(scripts, (path) => path === INTO_LIT || entries.includes(path)).map(
    ({ path, name }) => `unused: ${path} exports ${name}, which nobody imports`,
  ),
  ...idsInCode(sources, idsIn(read('content/ids.ts'))).map(
    ({ path, id }) => `id: src/${path} names the entry ${id}; ask for what it is (src/content/facts.ts)`,
  ),
  ...unusedWords(scripts).map(({ path, name }) => `unused: ${path} asks for ${name}, which nothing says`),
];
for (const problem of problems) console.error(problem);
const imports = files.reduce((sum, file) => sum + file.imports.length, 0);
console.log(
  `${files.length} files, ${imports} imports, ${problems.length} problems; median file ${median} lines.`,
);
process.exit(problems.length ? 1 : 0);
