// npm run check:graph: the imports of src/ go one way, in no circle, and its files are small.
import { fileURLToPath } from 'node:url';
import { readSource } from './graph.mjs';
import { arrowsUp, circles, LINES, sizes } from './rules.mjs';

const files = readSource(fileURLToPath(new URL('../../src', import.meta.url)));
const { median, large } = sizes(files);
const problems = [
  ...circles(files).map((way) => `circle: ${way.join(' → ')}`),
  ...arrowsUp(files).map(({ from, to }) => `up: src/${from} may not import src/${to} (tools/rooms.mjs)`),
  ...large.map(
    ({ path, lines }) => `large: src/${path} has ${lines} lines; split it, ${LINES.most} is the most`,
  ),
  ...(median > LINES.median ? [`large: the median file has ${median} lines, more than ${LINES.median}`] : []),
];
for (const problem of problems) console.error(problem);
const imports = files.reduce((sum, file) => sum + file.imports.length, 0);
console.log(
  `${files.length} files, ${imports} imports, ${problems.length} problems; median file ${median} lines.`,
);
process.exit(problems.length ? 1 : 0);
