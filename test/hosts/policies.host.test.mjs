// Strict policies: everything works, and the browser reports no violation at all.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { row } from '../support/hosts/row.mjs';
import { everything } from '../support/hosts/uses.mjs';
import { beIdle, inWidget, LAUNCHER, panelReady, shellReady, walk, WALK } from '../support/widget.mjs';

const STRICT =
  `default-src 'none'; script-src 'nonce-abc123' 'strict-dynamic'; style-src 'none'; connect-src 'none';
  require-trusted-types-for 'script'; base-uri 'none'; report-uri /report`.replace(/\s+/g, ' ');

/** The page's own ears for violations, beside the browser's and the server's. */
const EARS = `<script nonce="abc123">window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));</script>`;

const strictPage = (body, script, lang = 'zh-Hant') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Strict</title>${EARS}${script}</head><body>${body}</body></html>`;

const TAG = {
  module: '<script nonce="abc123" type="module" src="/dist/taobao-help.js"></script>',
  classic: '<script nonce="abc123" defer src="/dist/taobao-help.classic.js"></script>',
};

/** A Lit of the page that came first. */
const LIT_OF_THE_PAGE = `<script nonce="abc123">trustedTypes.createPolicy('lit-html', { createHTML: (markup) => markup })</script>`;

const DEFAULT_OF_THE_PAGE = `<script nonce="abc123">trustedTypes.createPolicy('default', { createHTML: (markup) => markup })</script>`;

/** Works under a policy that does not allow our own name: the browser reports each name that is tried in vain. */
async function allowing(t, kind, csp, work, script = '') {
  const body = '<taobao-help mode="launcher"><a href="tel:9510211">9510211</a></taobao-help>';
  const page = await t.open({
    html: strictPage(body, script + TAG[kind]),
    headers: { 'content-security-policy': csp },
  });
  await work(page);
  await beIdle(page);
  const refused = await page.evaluate(() => window.violations);
  assert.ok(
    refused.every(
      (violation) => violation.startsWith('trusted-types ') || violation.includes('trusted-types-sink'),
    ),
    refused.join(),
  );
  t.site.reports.length = t.trouble.violations.length = 0;
  return page;
}

async function underPolicy(t, { csp, html, work }) {
  const headers = { 'content-security-policy': csp };
  const page = await t.open({ html, headers });
  await work(page);
  await beIdle(page);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  return page;
}

/** Uses what is seldom used: another language, own words, every mode, and the accent of the page. */
async function corners(page) {
  await shellReady(page);
  await page.$eval('taobao-help', async (element) => {
    element.mode = 'inline';
    element.strings = { name: 'Help' };
    element.theme = 'dark';
    element.style.setProperty('--taobao-help-accent-color', '#00f');
    await element.search('refund');
    element.mode = 'dialog';
    element.show();
    element.lang = 'en';
  });
  await page.waitForFunction(() =>
    document.querySelector('taobao-help').shadowRoot.textContent.includes('Help'),
  );
}

row('the strict policy of the project: module, all three steps', (t) =>
  underPolicy(t, { csp: STRICT, html: strictPage(LAUNCHER, TAG.module), work: everything }),
);

row('the strict policy of the project: classic, all three steps', (t) =>
  underPolicy(t, { csp: STRICT, html: strictPage(LAUNCHER, TAG.classic), work: everything }),
);

row('the strict policy of the project: inline widget', (t) =>
  underPolicy(t, {
    csp: STRICT,
    html: strictPage('<taobao-help persist="local"></taobao-help>', TAG.module),
    work: async (page) => {
      await panelReady(page);
      assert.deepEqual(await walk(page), WALK);
    },
  }),
);

row('the strict policy of the project: languages, own words, modes, a phone', (t) =>
  underPolicy(t, { csp: STRICT, html: strictPage(LAUNCHER, TAG.module), work: corners }),
);

row('the strict policy is in force (a style attribute and markup are refused and reported)', async (t) => {
  const page = await t.open({
    html: strictPage('<p style="color: red">Text</p>', TAG.module),
    headers: { 'content-security-policy': STRICT },
  });
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')).catch(() => {});
  await page.waitForFunction(() => window.violations.length >= 2);
  assert.ok(t.site.reports.length > 0, 'the server got a report');
  assert.ok(t.trouble.violations.length > 0, 'the browser listed it');
  t.site.reports.length = t.trouble.violations.length = 0;
});

for (const kind of Object.keys(TAG)) {
  row(
    `a list of trusted-types policies with our own, and a Lit of the page that has taken Lit's: ${kind}`,
    (t) =>
      underPolicy(t, {
        csp: `${STRICT}; trusted-types taobao-help lit-html`,
        html: strictPage(LAUNCHER, LIT_OF_THE_PAGE + TAG[kind]),
        work: everything,
      }),
  );
  row(`a list of trusted-types policies with Lit's own alone: ${kind}`, (t) =>
    allowing(t, kind, `${STRICT}; trusted-types lit-html`, everything),
  );
  row(`a list of trusted-types policies with the default of the page alone: ${kind}`, (t) =>
    allowing(t, kind, `${STRICT}; trusted-types default`, everything, DEFAULT_OF_THE_PAGE),
  );
  row(
    `no trusted-types policy that we could use: the page's own help shows, one line says why: ${kind}`,
    async (t) => {
      const page = await allowing(t, kind, `${STRICT}; trusted-types 'none'`, async (one) => {
        await one.evaluate(() => {
          window.told = [];
          addEventListener('taobao-help-error', ({ code }) => told.push(code));
        });
        await (await inWidget(one, '.launcher')).click();
        await one.waitForFunction(() => window.told.length > 0);
      });
      assert.deepEqual(await page.evaluate(() => window.told), ['policy']);
      assert.deepEqual(
        await page.$eval('taobao-help', ({ shadowRoot, open }) => [shadowRoot.innerHTML, open]),
        ['<slot></slot>', false],
      );
      assert.ok(await (await page.$('taobao-help a')).isVisible(), 'the phone number is there');
    },
  );
}

row('a policy by hash of hosts: script-src with the CDN alone', async (t) => {
  const html = strictPage(
    LAUNCHER,
    `<script type="module" src="${t.cdn.origin}/dist/taobao-help.js"></script>`,
  ).replace(EARS, '');
  const page = await t.open({
    html,
    headers: {
      'content-security-policy': `default-src 'none'; script-src ${t.cdn.origin}; report-uri /report`,
    },
  });
  await everything(page);
});

row('integrity on the script tag, both files', async (t) => {
  const text = await (await fetch(`${t.cdn.origin}/dist/taobao-help.js`)).text();
  const hash = (source) => `sha384-${createHash('sha384').update(source).digest('base64')}`;
  const page = await t.open({
    script: 'none',
    head: `<script type="module" crossorigin integrity="${hash(text)}" src="${t.cdn.origin}/dist/taobao-help.js"></script>`,
    body: LAUNCHER,
  });
  await everything(page);
  const other = await t.open({
    script: 'none',
    head: `<script defer crossorigin integrity="${hash(t.classic)}" src="${t.cdn.origin}/dist/taobao-help.classic.js"></script>`,
    body: LAUNCHER,
  });
  await everything(other);
});

row('cross-origin isolation (COOP, COEP require-corp) with the files on the site', async (t) => {
  const page = await t.open({
    body: LAUNCHER,
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  });
  assert.equal(await page.evaluate(() => crossOriginIsolated), true);
  await everything(page);
});

row('permissions policy that refuses the clipboard and sharing', async (t) => {
  const page = await t.open({
    body: LAUNCHER,
    headers: {
      'permissions-policy': 'clipboard-write=(), clipboard-read=(), web-share=(), geolocation=()',
    },
  });
  await everything(page);
});

row('src under the strict policy: refused by the policy, told of, the bundled content stays', async (t) => {
  const page = await t.open({
    html: strictPage('<taobao-help src="/pack.json"></taobao-help>', TAG.module),
    headers: { 'content-security-policy': STRICT },
  });
  await panelReady(page);
  await page.waitForFunction(() => window.violations.length > 0);
  assert.deepEqual(await walk(page), WALK);
  t.site.reports.length = t.trouble.violations.length = 0;
});
