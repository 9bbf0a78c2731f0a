import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { roomChunks } from './tools/build/chunks.mjs';
import { graph } from './tools/build/graph.mjs';
import {
  asciiTemplates,
  evaluatedData,
  literals,
  minify,
  minifyByEsbuild,
  noGlobals,
  ownPolicy,
  typescript,
} from './tools/build/plugins.mjs';
import { retriedImports } from './tools/build/retried.mjs';
import { joinedPacks, sharedModules } from './tools/build/shared.mjs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Maps only serve those who work on the widget: what is published has none. */
const MAPS = process.env.ROLLUP_WATCH === 'true';
const inBrowser = nodeResolve({ browser: true, extensions: ['.ts', '.js', '.mjs'] });
const source = [evaluatedData(), typescript(), literals()];

function onwarn({ code, message, ids = [] }) {
  // Lit and Fuse.js may be circular inside; ours is not.
  if (code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('node_modules'))) return;
  throw new Error(message);
}

/** For `<script type="module">`: a small entry, and chunks that it loads when they are needed. */
const modules = {
  input: { 'taobao-help': 'src/taobao-help.ts' },
  plugins: [inBrowser, ...source, noGlobals(), ownPolicy(), retriedImports(), minify(), graph()],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: MAPS,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // Nothing is to be imported but by the loader.
    hoistTransitiveImports: false,
    manualChunks: roomChunks('src/taobao-help.ts'),
    generatedCode: 'es2015',
  },
  onwarn,
};

/** For `<script defer>`: everything in one file of ASCII. */
const classic = {
  input: 'src/taobao-help.ts',
  plugins: [inBrowser, ...source, noGlobals(), ownPolicy(), asciiTemplates(), minify({ ascii: true })],
  output: {
    file: 'dist/taobao-help.classic.js',
    format: 'iife',
    sourcemap: MAPS,
    inlineDynamicImports: true,
    generatedCode: 'es2015',
  },
  onwarn,
};

/** The public exports, by the file names that package.json gives them: `dist/npm/x.js` is made of `src/x.ts`. */
const EXPORTS = Object.values(exports)
  .map((target) => /^\.\/dist\/npm\/(.+)\.js$/.exec(target.default)?.[1])
  .filter(Boolean);

/** Modules that only the command line imports. */
const COMMANDS = ['search/own/train'];

/**
 * Bundled here: the first says that it is CommonJS and brings modules, which webpack and Turbopack refuse; of the second
 * there is a kilobyte or two, which no page with its own bundler should have to install.
 */
const BUNDLED = ['chinese-days', 'lean-qr/nano'];

/** For bundlers and Node: the dependencies stay outside, and so does what is a file of its own among the modules. */
const npm = {
  input: Object.fromEntries([...EXPORTS, ...COMMANDS].map((name) => [name, `src/${name}.ts`])),
  external: (id) => !/^[./]|^\w:/.test(id) && !BUNDLED.includes(id),
  plugins: [
    sharedModules(),
    nodeResolve({ extensions: ['.ts'] }),
    joinedPacks(),
    ...source,
    minifyByEsbuild(),
  ],
  output: {
    dir: 'dist/npm',
    format: 'es',
    sourcemap: MAPS,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    // Only worth it where every import is a round trip.
    hoistTransitiveImports: false,
    generatedCode: 'es2015',
  },
  onwarn,
};

export default [modules, classic, npm];
