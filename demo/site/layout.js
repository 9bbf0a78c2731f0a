// The frame of every page of the site: head, navigation, footer.
import LOCALES from 'site:locales';
import WORDS from 'site:all-words';
import { homepage, repository } from '../../package.json';
import { html } from './markup.js';

/** Where the source, the instructions and the releases are. */
export const SOURCE = repository.url.replace(/^git\+|\.git$/g, '');
export const PAGES = ['index', 'playground', 'workbench', 'gallery', 'cases'];

const isFirst = (locale) => locale === LOCALES[0];

/** Where a page stands from the root of the site: those of the first language at the root itself. */
export const pathOf = (page, locale) => `${isFirst(locale) ? '' : `${locale}/`}${page}.html`;

/** The way from a page to the root of the site. */
export const rootOf = (locale) => (isFirst(locale) ? '' : '../');

const logo = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <rect class="fill-accent" x="2" y="5" width="28" height="19" rx="6" />
  <path class="fill-accent" d="M9 22h9l-8 7z" />
  <path class="line-logo" d="M9 12h14M9 17h8" />
</svg>`;

function head({ root, page, words, locale }) {
  const own = words[page];
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>${own.title} · taobao-help</title>
    <meta name="description" content="${own.description}" />
    <meta name="color-scheme" content="light dark" />
    ${LOCALES.map((each) => html`<link rel="alternate" hreflang="${each}" href="${homepage}${pathOf(page, each)}" />`)}
    <link rel="icon" href="${root}demo/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}demo/demo.css" />
    <link rel="stylesheet" href="${root}assets/site.css" />
    <script defer src="${root}assets/${locale}/${page}.js"></script>
  </head>`;
}

const menu = ({ root, page, words, locale }) =>
  html`<nav aria-label="${words.shared.pages}">
    ${PAGES.map((each) => {
      const current = each === page ? html` aria-current="page"` : '';
      return html`<a href="${root}${pathOf(each, locale)}" ${current}>${words.shared.nav[each]}</a> `;
    })}
  </nav>`;

const languages = ({ root, page, words, locale }) =>
  html`<nav class="languages" aria-label="${words.shared.languages}">
    ${LOCALES.map((each) => {
      const current = each === locale ? html` aria-current="true"` : '';
      return html`<a lang="${each}" hreflang="${each}" href="${root}${pathOf(page, each)}" ${current}
        >${WORDS[each].shared.ownLanguage}</a
      > `;
    })}
  </nav>`;

/** @param {{ page: string, locale: string, words: object, main: import('./markup.js').html }} view */
export function layout(view) {
  const { page, locale, words, main } = view;
  const all = { ...view, root: rootOf(locale) };
  return html`<!doctype html>
    <html lang="${locale}" data-page="${page}" data-root="${all.root}">
      ${head(all)}
      <body>
        <header class="site-header">
          <a class="skip" href="#main">${words.shared.skip}</a>
          <a class="brand" href="${all.root}${pathOf('index', locale)}">${logo}<span>taobao-help</span></a>
          ${menu(all)} ${languages(all)}
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <footer class="site-footer">
          <p>${words.shared.notTaobao}</p>
          <p><a href="${SOURCE}#readme">${words.shared.source}</a></p>
        </footer>
      </body>
    </html> `;
}
