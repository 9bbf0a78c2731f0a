// Exports that no other file imports, and words that no other file says.
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * Names that one file gives to others and takes from them.
 * @typedef {object} Names
 * @property {string} path
 * @property {string[]} exported names that it declares and exports; a type that its other declarations need is none
 * @property {{ from: string, names?: string[], whole?: boolean }[]} taken by name; without `names` those that the file says
 *   (`import *`), and `whole` where another file may say them (`export *`, `import()`)
 * @property {Set<string>} said every identifier and every text that could be a key
 * @property {string[]} words the members of its interfaces that are named …Strings or …Words
 */

const isExported = (node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** The names that a statement declares. */
function declared(node) {
  if (!ts.isVariableStatement(node)) return node.name ? [node.name.text] : [];
  return node.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}

/** The names that an import or export declaration takes from its module; nothing where it takes the module as a whole. */
function taken(node) {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  if (!bindings || !('elements' in bindings)) return undefined;
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

/** @returns {Names} of a source text; `from` is relative to the same root as `path` */
export function namesOf(text, path) {
  const found = { path, exported: [], taken: [], said: new Set(), words: [] };
  const times = new Map();
  const types = [];
  const take = (specifier, names, whole = false) => {
    if (!specifier || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith('.')) return;
    const from = posix.join(posix.dirname(path), specifier.text).replace(/\.js$/, '.ts');
    found.taken.push({ from, names, whole });
  };
  const visit = (node) => {
    if (ts.isIdentifier(node)) times.set(node.text, (times.get(node.text) ?? 0) + 1);
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) found.said.add(node.text);
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, taken(node));
    else if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, taken(node), !node.exportClause);
    else if (ts.isImportTypeNode(node)) take(node.argument.literal, undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(node.arguments[0], undefined, true);
    } else if (ts.isInterfaceDeclaration(node) && /(Strings|Words)$/.test(node.name.text)) {
      found.words.push(...node.members.flatMap(({ name }) => (name ? [name.text] : [])));
    }
    if (isExported(node)) {
      const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
      (isType ? types : found.exported).push(...declared(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  found.exported.push(...types.filter((name) => times.get(name) === 1));
  return found;
}

/**
 * Exports of `src/` that nobody imports. What the entry files of the package give away is public.
 * @param {Names[]} files those of src/ and all that import from it
 * @param {(path: string) => boolean} isPublic whether a file is an entry of the package
 * @returns {{ path: string, name: string }[]}
 */
export function unusedExports(files, isPublic) {
  const used = new Map();
  const whole = new Set();
  for (const { taken, said } of files) {
    for (const { from, names = said, whole: isWhole } of taken) {
      if (isWhole) whole.add(from);
      used.set(from, new Set([...(used.get(from) ?? []), ...names]));
    }
  }
  return files
    .filter(({ path }) => path.startsWith('src/') && !isPublic(path) && !whole.has(path))
    .flatMap(({ path, exported }) =>
      exported.filter((name) => !used.get(path)?.has(name)).map((name) => ({ path, name })),
    );
}

/**
 * Words of `src/` that only their own tables hold.
 * @param {Names[]} files
 * @returns {{ path: string, name: string }[]}
 */
export function unusedWords(files) {
  const holds = (path) =>
    /\/words(\/|\.ts$)/.test(path) || files.some((file) => file.path === path && file.words.length);
  const speakers = files.filter(({ path }) => path.startsWith('src/') && !holds(path));
  return files.flatMap(({ path, words }) =>
    words.filter((name) => !speakers.some(({ said }) => said.has(name))).map((name) => ({ path, name })),
  );
}
