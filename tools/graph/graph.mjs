// Who imports whom in src/: every import and export with its kind, as the compiler's own parser finds them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/**
 * One file of src/.
 * @typedef {{ path: string, lines: number, imports: { to: string, kind: 'static' | 'type' | 'dynamic' }[] }} SourceFile
 * `path` and `to` are relative to src/; packages are left out.
 */

/** @returns {SourceFile['imports']} with the specifiers as they are written */
export function importsOf(text, path) {
  const found = [];
  const add = (specifier, kind) => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ to: specifier.text, kind });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.isTypeOnly ? 'type' : 'static');
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
    else if (ts.isImportTypeNode(node)) add(node.argument.literal, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

/**
 * Reads the files below a folder.
 * @param {string} root the folder `src/`
 * @returns {SourceFile[]}
 */
export function readSource(root) {
  return readdirSync(root, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((path) => /\.ts$/.test(path) && !/\.d\.ts$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const imports = importsOf(text, path)
        .filter(({ to }) => to.startsWith('.'))
        .map(({ to, kind }) => ({
          to: posix.join(posix.dirname(path), to).replace(/\.js$/, '.ts'),
          kind,
        }));
      const code = text.replaceAll(/^ *\/\*\*[^]*?\*\/\n/gm, '');
      return { path, lines: code.split('\n').length - 1, imports };
    });
}
