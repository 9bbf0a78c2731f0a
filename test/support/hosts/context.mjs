// Each row works with two sites of different origin, pages in a browser profile of their own, and what went wrong in them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULE = '<script type="module" src="/dist/taobao-help.js"></script>';
const CLASSIC = '<script defer src="/dist/taobao-help.classic.js"></script>';

/** The tag that loads the widget from the page's own site. */
export const TAGS = { module: MODULE, classic: CLASSIC, none: '' };

/** A page as most are: doctype, charset, viewport, the script and a body. */
export function documentOf({ head = '', body = '', lang = 'zh-Hant', script = 'module', attributes = '' }) {
  return `<!doctype html>
<html lang="${lang}" ${attributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${head}${TAGS[script]}</head>
<body>${body}</body>
</html>`;
}

/** Writes down every error and warning of a page. */
function watch(page, trouble) {
  page.on('pageerror', (error) => trouble.errors.push(String(error?.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.consoleErrors.push(message.text());
    if (message.type() === 'warn') trouble.warnings.push(message.text());
  });
}

/** Writes down every violation of a page. A page that is looked at like this prerenders no other. */
async function watchPolicies(page, trouble) {
  const session = await page.createCDPSession();
  session.on('Audits.issueAdded', ({ issue }) => {
    const { contentSecurityPolicyIssueDetails: details } = issue.details;
    if (details) trouble.violations.push(JSON.stringify(details));
  });
  await session.send('Audits.enable');
}

/** @param {{ browser: import('puppeteer-core').Browser, site: object, cdn: object }} stage */
export async function makeContext({ browser, site, cdn, dist }) {
  const profile = await browser.createBrowserContext();
  const trouble = { errors: [], consoleErrors: [], warnings: [], violations: [] };
  let pages = 0;
  site.reset();
  cdn.reset();

  const context = {
    site,
    cdn,
    profile,
    trouble,
    /** Path of the built file that holds a module of the sources. */
    fileOf(module) {
      const graph = JSON.parse(readFileSync(join(dist, 'graph.json'), 'utf8'));
      return Object.keys(graph).find((file) => module in graph[file].modules);
    },

    /** The built file in one piece. */
    classic: String(readFileSync(join(dist, 'taobao-help.classic.js'))),

    /** An empty page of this row; `prerenders` where it has to be able to. */
    async newPage({ viewport = { width: 1000, height: 900 }, init, prerenders = false } = {}) {
      const page = await profile.newPage();
      // Pages behind others hardly get a turn.
      await page.bringToFront();
      await page.setViewport(viewport);
      watch(page, trouble);
      if (!prerenders) await watchPolicies(page, trouble);
      if (init) await page.evaluateOnNewDocument(init);
      return page;
    },

    /**
     * Puts a page onto the site and goes there.
     * @param {object} options those of {@link documentOf}, or `html` (a string or bytes); `headers`, `path`, `type` of
     *   the answer; `viewport`; `init` runs before the page's scripts; `page` to use one that is there already
     */
    async open(options) {
      const { html, headers, path = `/page-${++pages}/`, type, page: given, waitUntil = 'load' } = options;
      site.pages.set(path, { body: html ?? documentOf(options), headers, ...(type && { type }) });
      const page = given ?? (await context.newPage(options));
      await page.goto(site.origin + path, { waitUntil });
      return page;
    },

    /** Nothing has gone wrong. A row that expects something to takes it out of `trouble`. */
    finish() {
      assert.deepEqual(trouble.errors, [], 'uncaught errors');
      assert.deepEqual([...trouble.violations, ...site.reports], [], 'violations');
    },

    close: () => profile.close().catch(() => {}),
  };
  return context;
}
