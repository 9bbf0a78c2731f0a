// Writes down which file of the build needs which, and what it is made of: the size check reads it.
import { relative } from 'node:path';

/**
 * A file of the build as `graph.json` describes it; all names are relative to `dist/`, modules to the repository.
 * @typedef {{ imports: string[], dynamicImports: string[], modules: Record<string, number> }} BuiltFile
 * `modules` gives each module's share of the file in characters, before the file was minified.
 */

/** A rollup plugin that adds `graph.json` to the build. */
export function graph() {
  const modulesOf = ({ modules }) =>
    Object.entries(modules).map(([id, { renderedLength }]) => [
      relative(process.cwd(), id).replaceAll('\\', '/'),
      renderedLength,
    ]);
  return {
    name: 'graph',
    generateBundle(_, bundle) {
      const files = Object.values(bundle)
        .filter(({ type }) => type === 'chunk')
        .map((chunk) => [
          chunk.fileName,
          {
            imports: chunk.imports,
            dynamicImports: chunk.dynamicImports,
            modules: Object.fromEntries(modulesOf(chunk)),
          },
        ]);
      this.emitFile({
        type: 'asset',
        fileName: 'graph.json',
        source: JSON.stringify(Object.fromEntries(files)),
      });
    },
  };
}
