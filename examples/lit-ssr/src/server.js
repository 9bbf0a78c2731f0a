// Two pages, rendered here: a Lit component that holds the widget, and the widget with a shadow root of the server's
// own making, which it takes over.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import './shop-order.js';
// On a server this does nothing, and does not fail.
import 'taobao-help';

const page = (title, script, body) => `<!doctype html>
<html lang="zh-Hant">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>山海選物 · ${title}</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/${script}.js"></script>
  </head>
  <body>${body}</body>
</html>`;

const DECLARATIVE = `
    <style>taobao-help { --taobao-help-panel-height: 680px }</style>
    <h1>山海選物</h1>
    <button id="theme">深色</button>
    <button id="reset">重來</button>
    <taobao-help region="tw" theme="light">
      <template shadowrootmode="open">
        <style>
          .box { display: flow-root; min-height: 680px }
        </style>
        <div class="box inline"><slot></slot></div>
      </template>
      <p>電話 <a href="tel:+886277063088">(02) 7706-3088</a></p>
    </taobao-help>
    <p>步驟 <output id="step">entry</output> 訂單 <output id="order"></output></p>`;

const PAGES = {
  '/': () => page('Server', 'element', DECLARATIVE),
  '/declarative': () => page('Server', 'element', DECLARATIVE),
  '/lit': async () => page('Lit', 'client', await collectResult(render(html`<shop-order></shop-order>`))),
};

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  try {
    if (PAGES[pathname]) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await PAGES[pathname]());
    } else {
      const file = new URL(`../dist${pathname}`, import.meta.url);
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(file));
    }
  } catch {
    response.writeHead(404).end();
  }
}).listen(process.env.PORT ?? 8080, '127.0.0.1');
