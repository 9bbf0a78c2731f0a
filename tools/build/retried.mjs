// How the module's files load each other, so that one which does not come can be tried again.
import MagicString from 'magic-string';

/** ms after which a file is asked for a second time: the first request may hang. */
const ANSWERS_WITHIN = 7000;

/**
 * In the entry: loads a file by its path from there. Browsers remember for the life of a page that an address failed, so the
 * second one is always new, and who asks once more does not wait for the first again; whichever answers is the file, for
 * all that need it. How long to wait for the second is up to whoever asks: a file may wait for another that it needs. A page
 * whose import map has the file's hash has no second address, as the map would not know it, and what it loads would be
 * unchecked.
 */
const LOADER = `
async function within(loading) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, ${ANSWERS_WITHIN}, Error("no answer"));
  });
  try {
    return await Promise.race([loading, late]);
  } finally {
    clearTimeout(timer);
  }
}
const firsts = {};
const files = {};
const retried = (path) =>
  (files[path] ??= (firsts[path] ??= within(import(path))).catch(() => {
    const isHashed = [...document.scripts].some((script) => script.text.includes(path.slice(1)));
    const second = Promise.any(isHashed ? [import(path)] : [import(path), import(path + "?" + Date.now())]);
    within(second).catch(() => delete files[path]);
    return second;
  }));
export { retried as $ };
`;

/** `{ a, b: c }`, which takes from a file what an import declaration names. */
const pattern = (specifiers) =>
  `{ ${specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`).join(', ')} }`;

/**
 * Lets every file be loaded by {@link LOADER}, also those that another one imports: an import declaration knows one address,
 * and would fail for good where that has failed, or bring a second copy of what came from the other.
 */
export function retriedImports() {
  return {
    name: 'retried-imports',
    renderDynamicImport: () => ({ left: 'retried(', right: ')' }),
    renderChunk(source, { isEntry }) {
      if (isEntry) return { code: LOADER + source, map: null };
      const code = new MagicString(source);
      const needed = this.parse(source).body.filter(
        ({ type, source: from }) => type === 'ImportDeclaration' && from.value.startsWith('./'),
      );
      if (!needed.length && !source.includes('retried(')) return null;
      for (const { start, end } of needed) code.remove(start, end);
      if (needed.length) {
        const patterns = needed.map(({ specifiers }) => pattern(specifiers)).join(', ');
        const loads = needed.map(({ source: from }) => `retried('${from.value}')`).join(', ');
        code.prepend(`const [${patterns}] = await Promise.all([${loads}]);\n`);
      }
      code.prepend("import { $ as retried } from '../taobao-help.js';\n");
      return { code: code.toString().replaceAll("retried('./", "retried('./chunks/"), map: null };
    },
  };
}
