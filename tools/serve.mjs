// npm start: serves the demo site on this machine alone, with the widget as src/ has it now: an edit shows at once.
//   --port <number>   8000, or the next one that is free, where not said
import { readFile } from 'node:fs/promises';
import { watch } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { siteFiles } from './site/files.mjs';
import { bundle } from './serve/bundle.mjs';

/** Folders that are served, under their own names; nothing else is, whatever the address says. */
const SERVED = ['demo', 'dist', 'docs'];
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};
const RELOAD = `new EventSource('/reload').onmessage = () => location.reload();`;
/** ms in which several changes count as one: editors write a file in more than one go. */
const TOGETHER = 30;

const { values } = parseArgs({ options: { port: { type: 'string', default: '8000' } } });
const waiting = new Set();
let built = await bundle();
/** The site around the widget, made when somebody asks for it: an edit need not wait for it. */
let site;
const siteNow = () =>
  (site ??= siteFiles().catch((error) => {
    console.error(error.message);
    return new Map();
  }));

/** A file below a folder that is served; undefined for any other. */
function fileOf(path) {
  const file = resolve(`.${path}`);
  const isServed = SERVED.some((folder) => file.startsWith(resolve(folder) + sep));
  return isServed && !path.includes('/.') ? file : undefined;
}

/** A page that reloads itself: its policy has to let it hear of a change. */
const reloading = (html) =>
  html
    .replace("default-src 'none';", "default-src 'none'; connect-src 'self';")
    .replace('</head>', '<script type="module" src="/reload.js"></script></head>');
const isPage = (path) => /(?:\/|\.html)$/.test(path);

async function answer(path) {
  if (path === '/reload.js') return RELOAD;
  const whole = path.endsWith('/') ? `${path}index.html` : path;
  const file = fileOf(whole);
  const body =
    built.get(whole) ??
    (await siteNow()).get(whole) ??
    (file && (await readFile(file).catch(() => undefined)));
  return body && isPage(whole)
    ? reloading(typeof body === 'string' ? body : new TextDecoder().decode(body))
    : body;
}

/** The path that is asked for; '' where it is none. */
function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
  } catch {
    return '';
  }
}

const server = createServer(async (request, response) => {
  const path = pathOf(request);
  if (path === '/reload') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('\n');
    waiting.add(response);
    return request.on('close', () => waiting.delete(response));
  }
  const body = await answer(path);
  if (body === undefined) return response.writeHead(404).end();
  const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream';
  return response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
});

async function changed() {
  try {
    site = undefined;
    built = await bundle();
    for (const page of waiting) page.write('data: changed\n\n');
  } catch (error) {
    // The build has told what is wrong; the pages stay as they were.
    console.error(`Not reloaded: ${error.message.split('\n')[0]}`);
  }
}

let timer;
for (const folder of ['src', 'demo']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, TOGETHER);
  });
}

let port = Number(values.port);
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  server.listen(++port, '127.0.0.1');
});
server.on('listening', () => {
  console.log(
    `The site: http://127.0.0.1:${port}/  (this machine alone; edits in src/ and demo/ show at once)`,
  );
});
server.listen(port, '127.0.0.1');
