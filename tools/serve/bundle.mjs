// The files for script tags as src/ has them now: not minified, in memory, in a few hundred milliseconds.
import { build } from 'esbuild';

const COMMON = {
  entryPoints: ['src/taobao-help.ts'],
  bundle: true,
  write: false,
  sourcemap: 'inline',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'error',
};

/** @returns {Promise<Map<string, Uint8Array>>} by path, such as `/dist/taobao-help.js` */
export async function bundle() {
  const [modules, classic] = await Promise.all([
    build({ ...COMMON, format: 'esm', splitting: true, outdir: 'dist', chunkNames: 'chunks/[name]-[hash]' }),
    build({ ...COMMON, format: 'iife', outfile: 'dist/taobao-help.classic.js' }),
  ]);
  const root = process.cwd();
  return new Map(
    [...modules.outputFiles, ...classic.outputFiles].map(({ path, contents }) => [
      path.slice(root.length).replaceAll('\\', '/'),
      contents,
    ]),
  );
}
