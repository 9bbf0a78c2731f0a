// The demo site, in memory: every page in every language, its scripts and styles, the host pages of the gallery.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { LOCALES } from '../locales.mjs';

const MANIFEST = 'dist/custom-elements.json';

const packOf = (locale) => resolve(`src/content/${locale}.ts`);
const wordsOf = (locale) => resolve(`demo/site/words/${locale}.js`);

/** `pack` and `words` stand for those of the page's language: a page brings one language, not three. */
const alias = (locale) => ({
  'site:pack': packOf(locale),
  'site:words': wordsOf(locale),
  'site:manifest': resolve(MANIFEST),
});

/** Something of each language, by locale. */
const ofEach = (fileOf) =>
  [
    ...LOCALES.map((locale, i) => `import of${i} from ${JSON.stringify(fileOf(locale))};`),
    `export default { ${LOCALES.map((locale, i) => `'${locale}': of${i}`)} };`,
  ].join('\n');

/** Modules that know every language of the widget; the first one stands at the root of the site. */
const everyLocale = {
  name: 'every-locale',
  setup(bundle) {
    const contents = {
      'site:locales': `export default ${JSON.stringify(LOCALES)};`,
      'site:packs': ofEach(packOf),
      'site:all-words': ofEach(wordsOf),
    };
    bundle.onResolve({ filter: /^site:/ }, ({ path }) =>
      path in contents ? { path, namespace: 'every-locale' } : undefined,
    );
    bundle.onLoad({ filter: /^site:/, namespace: 'every-locale' }, ({ path }) => ({
      contents: contents[path],
      resolveDir: '.',
    }));
  },
};

/** Classic scripts: a page of the site works from a file, where modules may not load. */
const scripts = (locale, minify) => ({
  entryPoints: readdirSync('demo/site/client')
    .filter((name) => name.endsWith('.js'))
    .map((name) => `demo/site/client/${name}`),
  alias: alias(locale),
  plugins: [everyLocale],
  outdir: `assets/${locale}`,
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'error',
  minify,
});

/** The templates as a module of today, also while a server that has loaded an older one runs. */
async function templates() {
  const { outputFiles } = await build({
    entryPoints: ['demo/site/pages.js'],
    plugins: [everyLocale],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Files of the demo that the site shows as they are. */
const hosts = () =>
  readdirSync('demo', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith('demo/site'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`);

/**
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<Map<string, Uint8Array | string>>} by path, such as `/index.html`; without the widget in `/dist/`
 */
export async function siteFiles({ minify = false } = {}) {
  if (!existsSync(MANIFEST))
    execFileSync('npx', ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
  const [{ pages }, ...built] = await Promise.all([
    templates(),
    ...LOCALES.map((locale) => build(scripts(locale, minify))),
  ]);
  const root = resolve('.').length;
  return new Map([
    ...pages().map(([path, text]) => [`/${path}`, text]),
    ...built
      .flatMap(({ outputFiles }) => outputFiles)
      .map(({ path, contents }) => [path.slice(root).replaceAll('\\', '/'), contents]),
    ['/assets/site.css', readFileSync('demo/site/site.css')],
    ...hosts().map((file) => [`/${file}`, readFileSync(file)]),
  ]);
}
