// npm run check:package: packs what is built and uses it as a stranger would: in an empty project, in Node, in
// TypeScript and in bundlers.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { packagesOf } from '../packages.mjs';
import { bundles } from './bundles.mjs';

const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
// The types for frameworks need the framework: the applications in examples/ check them.
const specifiers = Object.entries(exports)
  .filter(([, target]) => target.types && !target.types.includes('/frameworks/'))
  .map(([path]) => name + path.slice(1));
const notCode = Object.keys(exports).filter((path) => !exports[path].types);

/** Bytes of the packed package: the classic file and the module's chunks are 0.28 MB each, and what bundlers take 0.23. */
const LARGEST = 1_000_000;

const project = mkdtempSync(join(tmpdir(), `${name}-package-`));
packagesOf('tools/package');
const bin = (tool) => resolve('tools/package/node_modules/.bin', tool);

function run(command, args, cwd = project) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const writes = (file, text) => writeFileSync(join(project, file), text);

/** As strict as a project can be; the declarations of its packages are checked too. */
const CONSUMER = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
};

let failed = 0;
async function check(title, body) {
  try {
    const note = await body();
    console.log(`✓ ${title}${typeof note === 'string' ? `: ${note}` : ''}`);
  } catch (error) {
    failed += 1;
    console.error(`✗ ${title}\n${[error.stdout, error.stderr].filter(Boolean).join('\n') || error.message}`);
  }
}

try {
  const [{ filename, size, entryCount, files }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], process.cwd()),
  );
  const tarball = join(project, filename);
  console.log(`${filename}: ${entryCount} files, ${Math.round(size / 1000)} KB packed`);

  await check('at most 1 MB packed', () => {
    if (size > LARGEST) throw new Error('See what came along: npm pack --dry-run --ignore-scripts');
  });
  await check('pictures and links of the README lead to files that are packed', () => {
    const packed = new Set(files.flatMap(({ path }) => [path, dirname(path)]));
    const targets = readFileSync('README.md', 'utf8').matchAll(/(?:\]\(|<img src=")(?!https:|#)([^)"#]+)/g);
    const missing = [...targets].map(([, target]) => target).filter((target) => !packed.has(target));
    if (missing.length) throw new Error(missing.join('\n'));
  });
  await check('publint', () => void run(bin('publint'), ['run', tarball, '--strict']));
  await check('are the types wrong', () => {
    run(bin('attw'), [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...notCode]);
  });

  writes('package.json', JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball]);

  await check('Node imports every export, without a DOM', () => {
    writes('imports.js', `for (const path of ${JSON.stringify(specifiers)}) await import(path);\n`);
    run(process.execPath, ['imports.js']);
    return String(specifiers.length);
  });

  copyFileSync('test/package/consumer/index.ts', join(project, 'consumer.ts'));
  for (const [module, moduleResolution] of [
    ['ESNext', 'bundler'],
    ['Node16', 'node16'],
    ['NodeNext', 'nodenext'],
  ]) {
    await check(`types under moduleResolution ${moduleResolution}`, () => {
      const compilerOptions = { ...CONSUMER, module, moduleResolution };
      writes('tsconfig.json', JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
      run(resolve('node_modules/.bin/tsc'), []);
    });
  }

  for (const { title, verify } of bundles(project)) await check(title, verify);
} finally {
  rmSync(project, { recursive: true, force: true });
}

if (failed) {
  console.error(`\n${failed} of the package's checks failed.`);
  process.exit(1);
}
