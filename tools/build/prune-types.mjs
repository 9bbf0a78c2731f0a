// Takes out the declarations that no export of the package leads to: the build makes one of every source file.
import { readFileSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const HOME = resolve('dist/npm');
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const kept = new Set();

function keep(file) {
  if (kept.has(file)) return;
  kept.add(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g,
  ))
    keep(`${resolve(dirname(file), specifier)}.d.ts`);
}

for (const { types } of Object.values(exports)) if (types?.startsWith('./dist/npm/')) keep(resolve(types));
// The types for frameworks start from this one.
keep(join(HOME, 'element.d.ts'));

const inside = readdirSync(HOME, { recursive: true, withFileTypes: true });
for (const entry of inside.filter((one) => one.isFile() && one.name.endsWith('.d.ts'))) {
  const file = join(entry.parentPath, entry.name);
  if (!kept.has(file)) rmSync(file);
}
for (const entry of inside.filter((one) => one.isDirectory()).reverse()) {
  const folder = join(entry.parentPath, entry.name);
  if (!readdirSync(folder).length) rmdirSync(folder);
}
