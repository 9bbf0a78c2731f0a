// The recipes of docs/hosts.md, taken from there as they stand, on pages like those that each system makes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { encode } from '../support/hosts/encode.mjs';
import { inWidget, openPanel, panelReady, walk, WALK } from '../support/widget.mjs';
import { row } from '../support/hosts/row.mjs';

const DOCS = readFileSync('docs/hosts.md', 'utf8');

/** A recipe by its name, with the files where this site has them. */
function recipe(t, name) {
  const [, code] = new RegExp(`<!-- tried: ${name} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(DOCS) ?? [];
  assert.ok(code, `docs/hosts.md has a recipe "${name}"`);
  return code.replaceAll('https://cdn.example/taobao-help/', `${t.cdn.origin}/`);
}

/** The launcher shows, and all three steps work, in the page's language. */
async function helps(page, name = '淘寶客服小幫手') {
  const launcher = await inWidget(page, '.launcher');
  assert.equal((await launcher.evaluate((button) => button.textContent)).trim(), name);
  await openPanel(page);
  assert.deepEqual(await walk(page), WALK);
}

const DAWN = `<style>*, *::before, *::after { box-sizing: inherit } html { box-sizing: border-box; font-size: calc(1 * 62.5%); height: 100% }
  body { display: grid; grid-template-rows: auto auto 1fr auto; grid-template-columns: 100%; min-height: 100%; margin: 0; font-size: 1.5rem; letter-spacing: 0.06rem }
  div:empty, section:empty, p:empty, taobao-help:empty { display: none } button { cursor: copy } dialog { z-index: 999 } .overflow-hidden { overflow: hidden }
  details > * { box-sizing: border-box } summary { list-style: none } a:empty, ul:empty { display: none }</style>`;

const old = (t, charset) => {
  const html = `<html lang="${charset === 'gbk' ? 'zh-CN' : 'zh-TW'}"><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>舊</title></head>
    <body bgcolor="#ffffff"><center><font size="2">${charset === 'gbk' ? '淘宝购物指南' : '淘寶購物指南'}</font></center>${recipe(t, 'old')}</body></html>`;
  return encode(charset === 'gbk' ? html.replace('舊', '旧') : html, charset);
};

row('plain HTML', async (t) => helps(await t.open({ script: 'none', body: recipe(t, 'plain') })));

row('a plugin that delays scripts until something is touched', async (t) => {
  const page = await t.open({
    script: 'none',
    head: `<script>addEventListener('pointermove', () => { const script = document.createElement('script'); script.src = '/dist/taobao-help.classic.js'; document.head.append(script) }, { once: true })</script>`,
    body: '<taobao-help mode="launcher"></taobao-help>',
  });
  await page.mouse.move(50, 200);
  await page.mouse.move(60, 210);
  await helps(page);
});

row('Shopify (a theme like Dawn)', async (t) => {
  const code = recipe(t, 'shopify')
    .replace(/\{\{ '([^']+)' \| asset_url \}\}/, `${t.cdn.origin}/cdn/shop/t/1/assets/dist/$1?v=1700000000`)
    .replace(/\{\{ request.locale.iso_code \}\}/, 'zh-TW');
  const page = await t.open({
    script: 'none',
    head: `${DAWN}<script>customElements.define('cart-drawer', class extends HTMLElement {})</script>`,
    body: `<header style="position: sticky; z-index: 3">Shop</header><cart-drawer></cart-drawer><main id="MainContent">Goods</main>${code}`,
  });
  await page.evaluate(() => document.body.classList.add('overflow-hidden'));
  await helps(page);
});

row('Blogger: well-formed XML, and works', async (t) => {
  const code = recipe(t, 'blogger');
  const page = await t.open({
    html: `<!DOCTYPE html>\n<html class='v2' dir='ltr' lang='zh-TW' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><title>Blog</title>
        <style>body { font: normal 15px Arial; overflow-x: hidden } .section, .widget { margin: 0 } .content-outer { min-width: 960px }</style></head>
        <body class='loading'><div class='navbar section' id='navbar'></div><div class='content'><div class='post-body'>Text</div></div>${code}</body></html>`,
  });
  const wrong = await page.evaluate(
    (xml) =>
      new DOMParser().parseFromString(`<body>${xml}</body>`, 'application/xml').querySelector('parsererror')
        ?.textContent,
    code,
  );
  assert.equal(wrong, undefined);
  await helps(page);
});

row('a page builder that boxes HTML in an iframe without origin', async (t) => {
  t.site.pages.set('/box', {
    body: `<!doctype html><html lang="zh-TW"><meta charset="utf-8"><body style="margin: 0">${recipe(t, 'box')}</body></html>`,
  });
  const page = await t.open({
    script: 'none',
    body: '<iframe sandbox="allow-scripts allow-forms allow-popups" style="width: 400px; height: 700px; border: 0" src="/box"></iframe>',
  });
  const box = await page.waitForFrame((frame) => frame.url().endsWith('/box'));
  await panelReady(box);
  assert.equal(
    await box.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    true,
    'nothing sticks out',
  );
  assert.deepEqual(await walk(box), WALK);
});

row('Google Tag Manager: injected into a page that is long there', async (t) => {
  const page = await t.open({ script: 'none', body: '<h1>Shop</h1>' });
  // As Tag Manager does: the markup goes into a hidden box, its scripts are made anew and run.
  await page.evaluate(
    (html) => {
      const box = document.createElement('div');
      box.style.cssText = 'display: none; visibility: hidden';
      box.innerHTML = html;
      const dead = box.querySelector('script');
      const live = document.createElement('script');
      live.text = dead.textContent;
      dead.replaceWith(live);
      document.body.append(box);
    },
    recipe(t, 'gtm'),
  );
  await helps(page);
});

row('GBK, no doctype', async (t) => {
  const page = await t.open({ html: old(t, 'gbk'), type: 'text/html; charset=gbk' });
  assert.deepEqual(await page.evaluate(() => [document.characterSet, document.compatMode]), [
    'GBK',
    'BackCompat',
  ]);
  assert.match(await page.evaluate(() => document.body.innerText), /淘宝购物指南/);
  await helps(page, '淘宝客服小助手');
});

row('Big5, no doctype', async (t) => {
  const page = await t.open({ html: old(t, 'big5'), type: 'text/html; charset=big5' });
  assert.deepEqual(await page.evaluate(() => [document.characterSet, document.compatMode]), [
    'Big5',
    'BackCompat',
  ]);
  await helps(page);
});

row('GBK, told by the page alone', async (t) => {
  const page = await t.open({ html: old(t, 'gbk'), type: 'text/html' });
  assert.equal(await page.evaluate(() => document.characterSet), 'GBK');
  await helps(page, '淘宝客服小助手');
});
