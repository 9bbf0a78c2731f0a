import { resolve } from 'node:path';

/**
 * What the page loads, in the order it may be needed. Each is one file with all it imports that no earlier one has:
 * browsers remember a dependency that failed, so that no retry would reach one that several files share.
 */
const STEPS = [
  'src/taobao-help.ts',
  'src/elements/core.ts',
  'src/elements/locales/zh-Hant.ts',
  'src/elements/locales/zh-Hans.ts',
  'src/elements/locales/en.ts',
  'src/search/index.ts',
  'src/elements/panel/counsel.ts',
].map((path) => resolve(path));

function* imported(root, getModuleInfo, seen = new Set()) {
  if (seen.has(root)) return;
  seen.add(root);
  yield root;
  for (const id of getModuleInfo(root)?.importedIds ?? []) yield* imported(id, getModuleInfo, seen);
}

const owners = new Map();

/** The chunk of a module that is needed by one of the steps: Rollup's `manualChunks`. */
export function oneFileAStep(id, { getModuleInfo }) {
  if (owners.size === 0) {
    // What all locales share comes with the core, which loads before any of them.
    const shared = STEPS.slice(2, 5).map((locale) => new Set(imported(locale, getModuleInfo)));
    for (const module of shared[0]) if (shared.every((set) => set.has(module))) owners.set(module, STEPS[1]);
    // Two locales share it; the counsel loads before either's words.
    owners.set(resolve('src/strings/advice/agent-entries.generated.ts'), STEPS.at(-1));
    for (const step of STEPS) {
      for (const module of imported(step, getModuleInfo)) {
        if (step === STEPS[0] || !owners.has(module)) owners.set(module, step);
      }
    }
  }
  const owner = owners.get(id);
  if (!owner || owner === STEPS[0]) return undefined;
  const [, folder, name] = /(\w+)\/([\w-]+)\.ts$/.exec(owner);
  return name === 'index' ? folder : name;
}
