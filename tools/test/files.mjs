// Which test files there are, and which of them a pattern means.
import { readdirSync } from 'node:fs';

/** Tests that run in the browser, and tests that run in Node. */
const KINDS = { browser: /\.test\.ts$/, node: /\.node\.test\.mjs$/ };

/** `**` is any folders, `*` any characters but a slash, `{a,b}` one of them; a folder means all that is in it. */
export function matcher(pattern) {
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
 * @param {readonly string[]} patterns none means all
 * @returns {{ browser: string[], node: string[] }}
 */
export function testFiles(patterns) {
  const matchers = patterns.map(matcher);
  const all = readdirSync('test', { recursive: true })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => !matchers.length || matchers.some((matches) => matches(path)))
    .sort();
  return {
    browser: all.filter((path) => KINDS.browser.test(path)),
    node: all.filter((path) => KINDS.node.test(path)),
  };
}
