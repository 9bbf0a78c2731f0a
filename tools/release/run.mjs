// npm run release: makes everything that a release consists of, in release/, from a clean checkout.
//   --final   whatever would make it a draft is an error: changes that are not committed, a version without a date
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { integrity } from './integrity.mjs';
import { PLACES, importMap } from './lines.mjs';
import { notes, section } from './notes.mjs';
import { zip } from './zip.mjs';

const OUT = 'release';
const { values } = parseArgs({ options: { final: { type: 'boolean', default: false } } });
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const write = (file, text) => writeFileSync(`${OUT}/${file}`, text);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Reasons why this cannot be published as it is. */
function missing() {
  const changed = run('git', 'status', '--porcelain').trim();
  const { date } = section(changelog, version);
  return [
    ...(changed ? ['The checkout has changes that are not committed.'] : []),
    ...(/^\d{4}-\d\d-\d\d$/.test(date) ? [] : [`CHANGELOG.md calls ${version} “${date}”; it needs its day.`]),
  ];
}

const reasons = missing();
if (values.final && reasons.length) {
  console.error(reasons.join('\n'));
  process.exit(1);
}

console.log('Building…');
run('npm', 'run', '--silent', 'build');
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
const hashes = integrity();
run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', OUT);
write(`${name}-${version}.zip`, zip(version, hashes));
write('integrity.json', json(hashes));
const maps = Object.values(PLACES).map((base) => importMap(base(version), hashes).integrity);
write('importmap.json', json({ integrity: Object.assign({}, ...maps) }));
write('notes.md', notes({ version, changelog, hashes, missing: reasons }));

const files = readdirSync(OUT).sort();
const sum = (file) =>
  createHash('sha256')
    .update(readFileSync(`${OUT}/${file}`))
    .digest('hex');
write('SHA256SUMS', files.map((file) => `${sum(file)}  ${file}\n`).join(''));
for (const file of [...files, 'SHA256SUMS']) {
  console.log(
    `${OUT}/${file}`.padEnd(36),
    `${Math.ceil(statSync(`${OUT}/${file}`).size / 1000)} KB`.padStart(8),
  );
}
if (reasons.length) console.log(`\nA draft, not to be published. ${reasons.join(' ')}`);
