// Type-checks code blocks of the documents as modules beside the package, against the types that are built.
import { resolve } from 'node:path';
import ts from 'typescript';

/** Declarations that a page, an app or a bot has around such a block. */
const AROUND = `
declare var content: import('taobao-help/content').HelpContent;
declare var search: import('taobao-help/search').Search;
declare var dataLayer: object[];
`;

/** Complaints that need an annotation to go, which JavaScript has not: which text a constant is, which element an id has. */
const UNSAID = /Type 'string' is not assignable to type '"|does not exist on type 'Element'/;

const OPTIONS = {
  strict: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  noImplicitAny: false,
  strictNullChecks: false,
  skipLibCheck: true,
  resolveJsonModule: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
};

/**
 * @param {readonly { name: string, language: string, code: string }[]} blocks of JavaScript or TypeScript
 * @returns {string[]} what is wrong, with the block's name
 */
export function typecheck(blocks) {
  const around = resolve('docs/__around.d.ts');
  const files = new Map([
    [around, AROUND],
    [resolve('docs/our-help.json'), '{ "extends": "zh-Hant" }'],
  ]);
  const names = new Map();
  blocks.forEach(({ name, language, code }, index) => {
    const path = resolve(`docs/__block-${index}.${language === 'ts' ? 'mts' : 'mjs'}`);
    // A module of its own, whether it imports anything or not.
    files.set(path, `${code}\nexport {};`);
    names.set(path, name);
  });
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) =>
    files.has(path)
      ? ts.createSourceFile(path, files.get(path), ts.ScriptTarget.ES2022, true)
      : getSourceFile(path, ...rest);
  const program = ts.createProgram([around, ...names.keys()], OPTIONS, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => ({
      name: names.get(file?.fileName) ?? file?.fileName,
      text: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }))
    .filter(({ text }) => !UNSAID.test(text))
    .map(({ name, text }) => `${name}: ${text}`);
}
