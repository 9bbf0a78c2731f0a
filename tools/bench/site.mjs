// Serves pages that differ in one thing alone: what stands in them to help a shopper.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const page = (markup, script) => `<!doctype html>
<html lang="zh-Hant">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Shop</title>
<body><h1>Shop</h1><p>An order.</p>${markup}
${script ? `<script type="module" src="${script}"></script>` : ''}`;

/**
 * Serves a page for each subject, compressed as a good server would.
 * @param {Readonly<Record<string, import('./subjects.mjs').Subject>>} subjects
 */
export async function startSite(subjects) {
  const answers = new Map();
  const names = Object.keys(subjects);
  for (const [index, name] of names.entries()) {
    const { markup, script, files = {}, file = script && `/script-${index}.js` } = subjects[name];
    answers.set(`/page-${index}`, { type: 'text/html', body: page(markup, file) });
    if (script) answers.set(file, { type: 'text/javascript', body: await script() });
    for (const [path, body] of Object.entries(files)) {
      const type = path.endsWith('.json') ? 'application/json' : 'text/javascript';
      answers.set(path, { type, body: await body() });
    }
  }
  const compressed = new Map();
  const bodyOf = (path) => {
    const body = answers.get(path)?.body ?? readFileSync(join('dist', path.replace(/^\/dist/, '')));
    return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  };
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '/').split('?');
    if (!answers.has(path) && !/^\/dist\/[\w./-]+\.js$/.test(path)) return response.writeHead(404).end();
    if (!compressed.has(path)) compressed.set(path, bodyOf(path));
    const type = answers.get(path)?.type ?? 'text/javascript';
    return response
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-encoding': 'br',
        'cache-control': 'max-age=3600',
      })
      .end(compressed.get(path));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { addressOf: (name) => `${origin}/page-${names.indexOf(name)}`, stop: () => server.close() };
}
