// Writes down which file of the build needs which: the size check sums what a page loads from it.
import { relative } from 'node:path';

/** A rollup plugin that adds `graph.json` (see {@link readGraph}) to the build. */
export function graph() {
  return {
    name: 'graph',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const files = chunks.map(({ fileName, imports, dynamicImports, modules }) => [
        fileName,
        { imports, dynamicImports, modules: Object.keys(modules).map((id) => relative(process.cwd(), id)) },
      ]);
      this.emitFile({
        type: 'asset',
        fileName: 'graph.json',
        source: JSON.stringify(Object.fromEntries(files)),
      });
    },
  };
}
