// The build's own rollup plugins.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, transform } from 'esbuild';
import MagicString from 'magic-string';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify as terser } from 'terser';

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

/** Evaluates modules named `*.data.ts`: the build holds the data that they export, and nothing that it is made of. */
export function evaluatedData() {
  return {
    name: 'evaluated-data',
    async load(id) {
      if (!id.endsWith('.data.ts')) return null;
      const { outputFiles } = await build({
        entryPoints: [id],
        bundle: true,
        format: 'esm',
        charset: 'utf8',
        write: false,
      });
      const module = Buffer.from(outputFiles[0].contents).toString('base64');
      const data = await import(`data:text/javascript;base64,${module}`);
      return Object.entries(data)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
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

/** Where Lit notes its version in a list that is global to the page, to warn when there are several. */
const LIT_NOTE = /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\("[^"]*"\)/;
const LIT_NOTING = /[\\/](?:lit-html|lit-element|reactive-element)\.js$/;

/** Keeps our copy of Lit out of the page's globals: it is bundled, nobody else can use it. */
export function noGlobals() {
  return {
    name: 'no-globals',
    transform(source, id) {
      if (!LIT_NOTING.test(id)) return null;
      const note = LIT_NOTE.exec(source);
      if (!note)
        return this.error('Lit notes its version in another way now: find how, or drop this plugin.');
      const code = new MagicString(source);
      code.overwrite(note.index, note.index + note[0].length, '0');
      return { code: code.toString(), map: code.generateMap({ hires: true }) };
    },
  };
}

/** Where Lit makes the policy that its markup goes through (Trusted Types). */
const LIT_POLICY = /(\w)\?\1\.createPolicy\("lit-html",\{createHTML:\w=>\w\}\):void 0/;

/** Lets Lit's markup go through a policy of our own: see src/elements/panel/policy.ts. */
export function ownPolicy() {
  return {
    name: 'own-policy',
    transform(source, id) {
      if (!/[\\/]lit-html\.js$/.test(id)) return null;
      const made = LIT_POLICY.exec(source);
      if (!made) return this.error('Lit makes its policy in another way now: find how.');
      const code = new MagicString(source);
      code.overwrite(made.index, made.index + made[0].length, 'markupPolicy()');
      code.prepend(`import{markupPolicy}from${JSON.stringify(resolve('src/elements/panel/policy.ts'))};`);
      return { code: code.toString(), map: code.generateMap({ hires: true }) };
    },
  };
}

/** How a character outside ASCII is written in each kind of tagged template; css templates are `String.raw`. */
const ESCAPES = {
  css: (character) => `\\${character.codePointAt(0).toString(16)} `,
  html: (character) => `\\u{${character.codePointAt(0).toString(16)}}`,
};
ESCAPES.svg = ESCAPES.html;

/** Every node of a syntax tree. */
function* walk(node) {
  if (Array.isArray(node)) for (const item of node) yield* walk(item);
  else if (node && typeof node.type === 'string') {
    yield node;
    for (const key in node) if (typeof node[key] === 'object') yield* walk(node[key]);
  }
}

/** Escapes what the minifiers must leave alone: other characters than ASCII in tagged templates. */
export function asciiTemplates() {
  return {
    name: 'ascii-templates',
    transform(source, id) {
      if (!id.endsWith('.ts')) return null;
      const code = new MagicString(source);
      for (const { type, tag, quasi } of walk(this.parse(source))) {
        const escape = type === 'TaggedTemplateExpression' && ESCAPES[tag.name];
        if (!escape) continue;
        for (const { start, end } of quasi.quasis) {
          for (const { 0: character, index } of source.slice(start, end).matchAll(/[^\0-\x7f]/gu)) {
            code.overwrite(start + index, start + index + character.length, escape(character));
          }
        }
      }
      return { code: code.toString(), map: code.generateMap({ hires: true }) };
    },
    renderChunk: {
      order: 'post',
      handler(code, { fileName }) {
        const [found] = /.{0,40}[^\0-\x7f].{0,20}/.exec(code) ?? [];
        if (found) this.error(`${fileName} has to be ASCII, but holds: ${found}`);
      },
    },
  };
}

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Writes the licence line of a file, in ASCII: for every entry, and whatever holds the work of others. */
function banner({ isEntry, moduleIds }) {
  const others = moduleIds.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  const held = [...new Set(others)].sort();
  if (!isEntry && !held.length) return undefined;
  const rest = held.length ? ` with ${held.join(', ')}: THIRD-PARTY-NOTICES.md` : '';
  return `/*! ${name} ${version} MIT${rest} */`;
}

/** Shortens what only a chunk itself sees. */
export function minifyByEsbuild() {
  return {
    name: 'minify-by-esbuild',
    async renderChunk(source, { fileName }, { format }) {
      const { code, map } = await transform(source, {
        target: TARGET,
        minify: true,
        charset: 'utf8',
        legalComments: 'none',
        sourcemap: true,
        sourcefile: fileName,
        ...(format === 'es' && { format: 'esm' }),
      });
      return { code, map };
    },
  };
}

/**
 * Minifies the finished chunks: esbuild shortens private names, terser after it saves another 3 % of what is sent.
 * @param {{ ascii?: boolean }} options `ascii` escapes every other character: the file then works in a page of any charset
 */
export function minify({ ascii = false } = {}) {
  const byTerser = {
    name: 'minify-by-terser',
    async renderChunk(source, chunk, { format }) {
      const { code, map } = await terser(source, {
        ecma: 2020,
        module: format === 'es',
        compress: { passes: 2 },
        format: { ascii_only: ascii, comments: false, preamble: banner(chunk) },
        sourceMap: true,
      });
      return { code, map: JSON.parse(map) };
    },
  };
  return [minifyByEsbuild(), byTerser];
}
