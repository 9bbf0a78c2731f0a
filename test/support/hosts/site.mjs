// A site on the loopback: pages that a row writes, the built files under any folder, and packages as a page would load them.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  // Without a charset, as many servers send it: a classic script is then read in the page's own.
  '.js': 'text/javascript',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

function readInside(folder, path) {
  const root = resolve(folder);
  const file = resolve(join(root, path));
  if (!file.startsWith(root + sep)) return undefined;
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** A file of a package: of those that only host pages need, else of the project's. */
const readPackage = (path) =>
  path && (readInside('tools/hosts/node_modules', path) ?? readInside('node_modules', path));

/** ms that a slow file takes. */
const SLOW = 3000;

/** How a file does not come, or not as it should: each ends the answer in its own way, or begins it with `send`. */
export const FAULTS = {
  404: ({ response }) => response.writeHead(404).end(),
  500: ({ response }) => response.writeHead(500).end(),
  cut: ({ response, body }) => {
    response.writeHead(200, { 'content-type': TYPES['.js'], 'content-length': body.length });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  hanging: () => {},
  slow: ({ send }) => setTimeout(send, SLOW),
  offline: ({ response }) => response.destroy(),
  once: ({ response }) => response.destroy(),
};

/**
 * Starts a site.
 * @param {{ dist: string, change?: (source: string, path: string) => string, headers?: Record<string, string> }} options
 *   `dist` the folder of the built files; `change` breaks them on purpose; `headers` go with every file of theirs
 */
export async function startSite({ dist, change, headers = {} }) {
  const site = {
    origin: '',
    /** Path and search → `{ body, type?, headers?, status? }`, or a function of the request that gives one. */
    pages: new Map(),
    /** Paths asked for, in order. */
    requests: [],
    /** Reports of violations that browsers sent. */
    reports: [],
    /** Paths that this accepts are not answered: the connection breaks. */
    fails: () => false,
    /** Paths that this accepts are never answered. */
    hangs: () => false,
    /** The name of one of the {@link FAULTS} for a path that has one. */
    fault: () => undefined,
    /** Changes a built file on its way. */
    transform: (_path, source) => source,
    reset() {
      site.pages.clear();
      site.requests.length = site.reports.length = 0;
      site.fails = site.hangs = () => false;
      site.fault = () => undefined;
      site.transform = (_path, source) => source;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };

  function answer(path, request) {
    const page = site.pages.get(path);
    if (page) return { type: TYPES['.html'], ...(typeof page === 'function' ? page(request) : page) };
    const { pathname } = new URL(path, 'http://site');
    const [, inPackages] = /^\/packages\/(.+)$/.exec(pathname) ?? [];
    const [, inDist] = (!inPackages && /\/dist\/(.+)$/.exec(pathname)) || [];
    const body = inDist ? readInside(dist, inDist) : readPackage(inPackages);
    if (!body) return { status: 404, type: 'text/plain', body: 'not found' };
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    if (!inDist || !type.startsWith('text/javascript')) return { type, body, headers };
    const source = change?.(String(body), inDist) ?? String(body);
    return { type, body: site.transform(inDist, source), headers };
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/report') {
      let text = '';
      request.on('data', (data) => (text += data));
      request.on('end', () => {
        site.reports.push(text);
        response.writeHead(204).end();
      });
      return;
    }
    if (path !== '/favicon.ico') site.requests.push(path);
    if (site.hangs(path)) return;
    if (site.fails(path)) {
      request.socket.destroy();
      return;
    }
    const { status = 200, type, body, headers: own = {} } = answer(path, request);
    const send = () => response.writeHead(status, { 'content-type': type, ...own }).end(body);
    const fault = site.fault(path);
    if (fault) FAULTS[fault]({ response, body, send });
    else send();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  return site;
}
