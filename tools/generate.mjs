// npm run generate: writes everything in the repository that is made from something else.
//   --check  writes nothing that stays, and fails where a committed file is not what would be written
//   --only <name>[,<name>…]  only these
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FILES as LOCALE_FILES } from './locales/files.mjs';

/** Files that are made, their sources and commands; the model and the documents check themselves, as they take their time. */
const GENERATED = [
  {
    name: 'icons',
    command: ['node', 'tools/icons/write.mjs'],
    files: ['src/elements/panel/icons.generated.ts', 'src/elements/later/icons.generated.ts'],
  },
  { name: 'locales', command: ['node', 'tools/locales/write.mjs'], files: Object.keys(LOCALE_FILES) },
  {
    name: 'fold-table',
    command: ['tsx', 'tools/search/fold-table.ts'],
    files: ['src/search/fold-table.generated.ts'],
  },
  {
    name: 'agent-entries',
    command: ['tsx', 'tools/advice/agent-entries.ts'],
    files: ['src/advice/words/agent-entries.generated.ts', 'src/advice/words/agent-evidence.generated.ts'],
  },
  { name: 'model', command: ['tsx', 'tools/search/train/index.ts'], checks: true },
  { name: 'docs', command: ['node', 'tools/docs/write.mjs'], checks: true, ofBuild: true },
];

const { values } = parseArgs({ options: { check: { type: 'boolean' }, only: { type: 'string' } } });
const only = values.only?.split(',');
const unknown = only?.filter((name) => !GENERATED.some((item) => item.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(
    `Nothing is generated as ${unknown.join(', ')}: ${GENERATED.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

/** Runs a tool; its own words tell what went wrong. */
function succeeds([tool, ...given]) {
  try {
    execFileSync('npx', ['--no-install', tool, ...given], { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

/** Files that are missing or not what their tool writes; they are left as they were. */
function stale(files, command) {
  const there = files.filter((file) => existsSync(file));
  if (there.length < files.length) return files.filter((file) => !there.includes(file));
  const before = files.map((file) => readFileSync(file, 'utf8'));
  const ran = succeeds(command);
  return files.filter((file, i) => {
    const same = ran && readFileSync(file, 'utf8') === before[i];
    writeFileSync(file, before[i]);
    return !same;
  });
}

const wrong = [];
for (const { name, command, files = [], checks, ofBuild } of GENERATED) {
  if (only && !only.includes(name)) continue;
  console.log(`── ${name}`);
  // What is checked has been built; what is written is read from a build of today.
  if (ofBuild && !(values.check && existsSync('dist')))
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (!values.check) {
    if (!succeeds(command)) wrong.push(name);
  } else if (checks) {
    if (!succeeds([...command, '--check'])) wrong.push(name);
  } else wrong.push(...stale(files, command));
}
if (wrong.length > 0) {
  console.error(
    values.check
      ? `Not what would be written: ${wrong.join(', ')}. Run npm run generate.`
      : `Failed: ${wrong.join(', ')}.`,
  );
  process.exit(1);
}
