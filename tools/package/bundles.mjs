// The package in bundlers: it bundles, and what is not used is not there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';

/** Imports, and what may not come with them. */
const IMPORTS = [
  {
    title: 'search alone brings no Lit',
    code: "import { createSearch } from 'taobao-help/search'; console.log(createSearch);",
    without: /node_modules\/(?:@?lit|lit-html|lit-element|@lit)\//,
  },
  {
    title: 'advice alone brings no Lit and no search',
    code: "import { advise } from 'taobao-help/advice'; console.log(advise);",
    without: /node_modules\/(?:@?lit|lit-html|lit-element|@lit|fuse\.js)\//,
  },
  {
    title: 'a pack alone brings nothing else',
    code: "import pack from 'taobao-help/content/en'; console.log(pack);",
    without: /node_modules\/(?!taobao-help\/dist\/(?:npm\/content|npm\/chunks|chunks)\/)/,
  },
  {
    title: 'a class that is not used brings nothing',
    code: "import { TaobaoHelpElement } from 'taobao-help/element';",
    without: /node_modules\//,
  },
  {
    title: 'a function that is not used brings nothing',
    code: "import { reduce } from 'taobao-help/guide'; import { validateContent } from 'taobao-help/content';",
    without: /node_modules\//,
  },
  { title: 'the whole', code: "import 'taobao-help';", holds: /customElements/ },
];

/** Each bundler gives the modules that the entry loads at once, and the code of all. */
const BUNDLERS = {
  async esbuild(project, file) {
    const { metafile, outputFiles } = await build({
      absWorkingDir: project,
      entryPoints: [file],
      bundle: true,
      format: 'esm',
      splitting: true,
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    const modulesOf = (name) => {
      const { inputs, imports } = metafile.outputs[name];
      const own = Object.keys(inputs).filter((input) => inputs[input].bytesInOutput);
      const atOnce = imports.filter(({ kind }) => kind === 'import-statement');
      return [...own, ...atOnce.flatMap(({ path }) => modulesOf(path))];
    };
    const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name].entryPoint === file);
    return { modules: modulesOf(entry), code: outputFiles.map(({ text }) => text).join('\n') };
  },
  async rollup(project, file) {
    const bundle = await rollup({
      input: join(project, file),
      plugins: [nodeResolve({ browser: true })],
      onwarn({ code, message }) {
        if (code !== 'CIRCULAR_DEPENDENCY' && code !== 'EMPTY_BUNDLE') throw new Error(message);
      },
    });
    const { output } = await bundle.generate({ format: 'es' });
    const modulesOf = (name) => {
      const { modules, imports } = output.find(({ fileName }) => fileName === name);
      const own = Object.keys(modules).filter((module) => modules[module].renderedLength);
      return [...own, ...imports.flatMap(modulesOf)];
    };
    return {
      modules: modulesOf(output[0].fileName),
      code: output.map(({ code = '' }) => code).join('\n'),
    };
  },
};

/** The checks to run in a project that has installed the package. */
export function bundles(project) {
  return Object.entries(BUNDLERS).flatMap(([bundler, bundle]) =>
    IMPORTS.map(({ title, code, without, holds }) => ({
      title: `${bundler}: ${title}`,
      async verify() {
        writeFileSync(join(project, 'entry.js'), code);
        const result = await bundle(project, 'entry.js');
        const unasked = without ? result.modules.filter((name) => without.test(name)) : [];
        if (unasked.length) throw new Error(`came along unasked:\n${unasked.join('\n')}`);
        if (holds && !holds.test(result.code)) throw new Error(`the bundle lacks ${holds}`);
        return `${result.modules.length} modules, ${Math.round(result.code.length / 1000)} KB`;
      },
    })),
  );
}
