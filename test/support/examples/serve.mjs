// Serves a built example on this machine alone.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A port that is free now. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a server of an example answers. */
async function answering(url, child) {
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error('the server does not answer');
}

/**
 * Serves the files of a folder.
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>} `url` ends with a slash
 */
export async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    // Browsers ask for it unasked.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    try {
      const body = await readFile(join(folder, path));
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Serves an example by its own server, or its built files.
 * @param {string} folder
 * @param {{ start?: string }} scripts those of its package.json
 * @returns {Promise<{ url: string, close: () => void }>} `url` ends with a slash
 */
export async function serve(folder, { start }) {
  if (!start) return serveFolder(existsSync(join(folder, 'dist')) ? join(folder, 'dist') : folder);
  const port = await freePort();
  const [command, ...args] = start.split(' ');
  const local = join(folder, 'node_modules/.bin', command);
  const child = spawn(existsSync(local) ? local : command, args, {
    cwd: folder,
    env: { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answering(url, child);
  } catch (error) {
    child.kill();
    throw error;
  }
  return { url, close: () => child.kill() };
}
