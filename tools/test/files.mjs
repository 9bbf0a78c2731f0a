// Finds the test files by their names, and those of them that a pattern means.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** Kinds of tests by the ends of their files' names; `npm test` runs the first two unless it is asked for others. */
const KINDS = {
  browser: '.test.ts',
  node: '.node.test.mjs',
  hosts: '.host.test.mjs',
  examples: '.example.test.mjs',
};

/** A file's name up to its first dot. */
export const shortName = (path) => basename(path).replace(/\..*/, '');

/** `**` is any folders, `*` any characters but a slash, `{a,b}` one of them; a folder means all that is in it. */
function matcher(pattern) {
  // Braces last: what they turn into has a `?` that is no wild card.
  const source = pattern
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (wild) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' })[wild])
    .replace(/\{([^}]*)\}/g, (_, names) => `(?:${names.replaceAll(',', '|')})`);
  const whole = new RegExp(`^${source}(?:/.*)?$`);
  return (path) => whole.test(path);
}

/**
 * @param {readonly string[]} patterns a file also goes by its short name; none means all
 * @returns {Record<keyof typeof KINDS, string[]>}
 */
export function testFiles(patterns) {
  const matchers = patterns.map(matcher);
  const all = readdirSync('test', { recursive: true })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter(
      (path) =>
        !patterns.length || patterns.includes(shortName(path)) || matchers.some((matches) => matches(path)),
    )
    .sort();
  const ofKind = ([kind, end]) => [kind, all.filter((path) => path.endsWith(end))];
  return Object.fromEntries(Object.entries(KINDS).map(ofKind));
}
