// Packages that only one tool needs, in a manifest beside it: they are installed when that tool runs for the first time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Which lock file the packages were installed from. */
const STAMP = 'node_modules/.installed-from';

/**
 * Installs what the lock file of a folder says, unless that has been done.
 * @param {string} folder below the root, such as `tools/hosts`
 * @returns {NodeJS.Require} finds the packages of that folder
 * @throws where npm cannot install them
 */
export function packagesOf(folder) {
  const home = resolve(import.meta.dirname, '..', folder);
  const lock = createHash('sha256')
    .update(readFileSync(join(home, 'package-lock.json')))
    .digest('hex');
  const stamp = join(home, STAMP);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.error(`Installing the packages of ${folder}, once…`);
    execFileSync('npm', ['ci', '--prefix', home, '--no-audit', '--no-fund', '--loglevel=error'], {
      // Nothing to stdout: it may be a tool's result that another one reads.
      stdio: ['ignore', 2, 2],
    });
    writeFileSync(stamp, lock);
  }
  return createRequire(join(home, 'package.json'));
}
