// A real WordPress, with its stock theme, in a PHP that runs in Node. Nothing is kept: each start is a new site.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { getPHPLoaderModule } from '@php-wasm/node-8-3';
import { loadPHPRuntime, PHP, PHPRequestHandler } from '@php-wasm/universal';

const VERSION = '6.5';
const BUILDS = 'node_modules/@wp-playground/wordpress-builds';
const SITE = '/site';
const PLUGINS = `${SITE}/wp-content/plugins`;
const port = Number(process.env.PORT ?? 8080);
const origin = `http://127.0.0.1:${port}`;

const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));

async function run(code) {
  const { errors, exitCode, text } = await php.run({ code });
  if (exitCode !== 0) throw new Error(`${text}\n${errors}`);
}

async function unzip(archive, folder) {
  php.writeFile('/tmp/archive.zip', readFileSync(archive));
  await run(`<?php $zip = new ZipArchive; $zip->open('/tmp/archive.zip'); $zip->extractTo('${folder}');`);
}

/** WordPress keeps its data in SQLite, through a plugin that stands in for the database. */
async function install() {
  php.mkdir(SITE);
  await unzip(`${BUILDS}/src/wordpress/wp-${VERSION}.zip`, SITE);
  await unzip(`${BUILDS}/src/sqlite-database-integration/sqlite-database-integration.zip`, PLUGINS);
  const sqlite = `${PLUGINS}/sqlite-database-integration-main`;
  php.writeFile(
    `${SITE}/wp-content/db.php`,
    php
      .readFileAsText(`${sqlite}/db.copy`)
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration-main/load.php'),
  );
  const config = `${SITE}/wp-config.php`;
  const constants = `define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}'); define('DISABLE_WP_CRON', true);`;
  php.writeFile(config, php.readFileAsText(config).replace('<?php', `<?php ${constants}`));
  php.writeFile(`${PLUGINS}/taobao-help.php`, readFileSync('taobao-help.php'));
  await run(readFileSync('pages.php', 'utf8'));
}

const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
/** Files that a web server would send by itself; the widget's are where the recipe uploads them to. */
const FOLDERS = {
  '/wp-content/taobao-help/dist/': 'node_modules/taobao-help/dist',
  '/': `${BUILDS}/public/wp-${VERSION}`,
};

function fileAt(path) {
  const [prefix, folder] = Object.entries(FOLDERS).find(([start]) => path.startsWith(start));
  const file = join(folder, path.slice(prefix.length));
  const type = TYPES[extname(file)];
  return type && statSync(file, { throwIfNoEntry: false })?.isFile() && { type, body: readFileSync(file) };
}

await install();
const handler = new PHPRequestHandler({
  documentRoot: SITE,
  absoluteUrl: origin,
  php,
  getFileNotFoundAction: () => ({ type: 'internal-redirect', uri: '/index.php' }),
});
createServer(async (request, response) => {
  const file = fileAt(new URL(request.url, origin).pathname);
  if (file) {
    response.writeHead(200, { 'content-type': file.type }).end(file.body);
    return;
  }
  const { method, url, headers } = request;
  const page = await handler.request({ method, url, headers });
  response.writeHead(page.httpStatusCode, page.headers).end(page.bytes);
}).listen(port, '127.0.0.1', () => console.log(`${origin}/`));
