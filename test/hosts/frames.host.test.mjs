// The widget in frames: sandboxed, and small.
import assert from 'node:assert/strict';
import { row } from '../support/hosts/row.mjs';
import { inWidget, LAUNCHER, panelReady, walk, WALK } from '../support/widget.mjs';

async function frame(t, sandbox) {
  const page = await t.open({
    body: `<iframe sandbox="${sandbox}" style="width: 900px; height: 850px; border: 0" src="/inner"></iframe>`,
    script: 'none',
    path: '/outer',
  });
  return page.waitForFrame((one) => one.url().endsWith('/inner'));
}

async function sandboxed(t, sandbox, script, persist = '') {
  t.site.pages.set('/inner', {
    body: `<!doctype html><html lang="zh-Hant"><meta charset="utf-8">${script}<taobao-help mode="launcher" ${persist}></taobao-help></html>`,
  });
  const inner = await frame(t, sandbox);
  await (await inWidget(inner, '.launcher')).click();
  await panelReady(inner);
  assert.deepEqual(await walk(inner), WALK);
}

row('a sandboxed iframe without same-origin: classic', (t) =>
  sandboxed(
    t,
    'allow-scripts',
    '<script defer src="/dist/taobao-help.classic.js"></script>',
    'persist="local"',
  ),
);

row('a sandboxed iframe without same-origin: module from a CDN', (t) =>
  sandboxed(
    t,
    'allow-scripts',
    `<script type="module" src="${t.cdn.origin}/dist/taobao-help.js"></script>`,
    'persist="session"',
  ),
);

row('a small iframe: the panel fits', async (t) => {
  t.site.pages.set('/inner', {
    body: `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><script type="module" src="/dist/taobao-help.js"></script>${LAUNCHER}</html>`,
  });
  const page = await t.open({
    body: '<iframe style="width: 320px; height: 300px; border: 0" src="/inner"></iframe>',
    script: 'none',
  });
  const inner = await page.waitForFrame((one) => one.url().endsWith('/inner'));
  await (await inWidget(inner, '.launcher')).click();
  await panelReady(inner);
  const [panel, field, view] = await inner.$eval('taobao-help', ({ shadowRoot }) => [
    shadowRoot.querySelector('.panel').getBoundingClientRect().toJSON(),
    shadowRoot.querySelector('#ask').getBoundingClientRect().toJSON(),
    [innerWidth, innerHeight],
  ]);
  assert.ok(
    panel.left >= 0 && panel.right <= view[0] && panel.bottom <= view[1] + 1,
    JSON.stringify([panel, view]),
  );
  assert.ok(field.bottom <= view[1] + 1, 'the field is in reach');
});
