import { nodeResolve } from '@rollup/plugin-node-resolve';
import { graph } from './tools/build/graph.mjs';
import { literals, minify, typescript } from './tools/build/plugins.mjs';

const inBrowser = nodeResolve({ browser: true, extensions: ['.ts', '.js', '.mjs'] });
const source = [typescript(), literals()];

function onwarn({ code, message, ids = [] }) {
  // Lit and Fuse.js may be circular inside; ours is not.
  if (code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('node_modules'))) return;
  throw new Error(message);
}

/** For `<script type="module">`: a small entry, and chunks that it loads when they are needed. */
const modules = {
  input: { 'taobao-help': 'src/taobao-help.ts' },
  plugins: [inBrowser, ...source, minify(), graph()],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    generatedCode: 'es2015',
  },
  onwarn,
};

/** For `<script defer>`: everything in one file of ASCII. */
const classic = {
  input: 'src/taobao-help.ts',
  plugins: [inBrowser, ...source, minify({ ascii: true })],
  output: {
    file: 'dist/taobao-help.classic.js',
    format: 'iife',
    sourcemap: true,
    inlineDynamicImports: true,
    generatedCode: 'es2015',
  },
  onwarn,
};

/** The public exports; the keys are the files' names under dist/npm. */
const EXPORTS = {
  index: 'src/index.ts',
  element: 'src/element.ts',
  'content/index': 'src/content/index.ts',
  'content/zh-Hant': 'src/content/zh-Hant.ts',
  'content/zh-Hans': 'src/content/zh-Hans.ts',
  'content/en': 'src/content/en.ts',
  'search/index': 'src/search/index.ts',
  'guide/index': 'src/guide/index.ts',
  'advice/index': 'src/advice/index.ts',
};

/** For bundlers and Node: the dependencies stay outside. */
const npm = {
  input: EXPORTS,
  external: (id) => !/^[./]|^\w:/.test(id),
  plugins: [nodeResolve({ extensions: ['.ts'] }), ...source],
  output: {
    dir: 'dist/npm',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    // Only worth it where every import is a round trip.
    hoistTransitiveImports: false,
    generatedCode: 'es2015',
  },
  onwarn,
};

export default [modules, classic, npm];
