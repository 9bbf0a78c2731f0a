// Breaks the widget on host pages on purpose: a row that cannot fail says nothing.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { breakages } from '../../test/hosts/breakages.mjs';
import { runFile } from './node.mjs';

/** ms that the rows of one file may take. */
const LIMIT = 900_000;

const scripts = (dist) =>
  readdirSync(dist, { recursive: true })
    .filter((path) => /^(taobao-help.*|chunks[/\\].*)\.js$/.test(path))
    .map((path) => [String(readFileSync(join(dist, path))), path.replaceAll('\\', '/')]);

/** Names rows that have not noticed a breakage, or says why there is nothing to notice. */
async function findUnnoticed(files, { name, change, fails }) {
  const { HOSTS_DIST: dist = 'dist' } = process.env;
  if (scripts(dist).every(([source, path]) => change(source, path) === source))
    return ['(the breakage changes no file)'];
  process.env.HOSTS_BREAKAGE = name;
  const passed = [];
  let ran = 0;
  const tell = (row, _ms, isPassed) => {
    ran += 1;
    if (isPassed) passed.push(row);
  };
  for (const file of files) await runFile(file, { limit: LIMIT, only: fails, tell });
  if (ran < fails.length) passed.push('(a row that this breakage names does not exist)');
  return passed;
}

/**
 * Counts a breakage as passed where each row that it names fails.
 * @param {readonly string[]} files
 * @param {import('./reporter.mjs').Totals} totals
 * @param {string} only the breakages whose name has this text
 */
export async function runBreakages(files, totals, only) {
  for (const breakage of breakages.filter(({ name }) => name.includes(only))) {
    const unnoticed = await findUnnoticed(files, breakage);
    totals[unnoticed.length ? 'failed' : 'passed'] += 1;
    const said = unnoticed.length ? `NOT NOTICED by: ${unnoticed.join('; ')}` : 'noticed';
    console.log(`${unnoticed.length ? '✗' : '✓'} ${breakage.name}: ${said}`);
  }
}
