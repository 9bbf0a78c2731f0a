// The build's own rollup plugins.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

const TARGET = 'es2022';
const tsconfigRaw = readFileSync('tsconfig.json', 'utf8');

/** Turns TypeScript into JavaScript, and takes the white space out of its html and css template literals. */
export function typescript() {
  return {
    name: 'typescript',
    async transform(source, id) {
      if (!id.endsWith('.ts')) return null;
      const { code, map } = await transform(source, {
        loader: 'ts',
        target: TARGET,
        sourcefile: id,
        sourcemap: true,
        charset: 'utf8',
        tsconfigRaw,
      });
      return { code, map };
    },
  };
}

/** Minifies html, svg and css template literals of our own modules. */
export function literals() {
  return {
    name: 'literals',
    async transform(source, id) {
      if (!id.endsWith('.ts') || !/\b(?:html|svg|css)`/.test(source)) return null;
      const result = await minifyHTMLLiterals(source, { fileName: id });
      return result && { code: result.code, map: result.map };
    },
  };
}

/**
 * Minifies the finished chunks.
 * @param {{ ascii?: boolean }} options `ascii` escapes every other character: the file then works in a page of any charset
 */
export function minify({ ascii = false } = {}) {
  return {
    name: 'minify',
    async renderChunk(source, chunk, { format }) {
      const { code, map } = await transform(source, {
        target: TARGET,
        minify: true,
        charset: ascii ? 'ascii' : 'utf8',
        legalComments: 'none',
        sourcemap: true,
        sourcefile: chunk.fileName,
        ...(format === 'es' && { format: 'esm' }),
      });
      return { code, map };
    },
  };
}
