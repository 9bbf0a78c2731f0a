import type { CaseDocument } from '../../advice/types.js';
import { make, sheet } from '../shell/dom.js';
import { css } from '../shell/css.js';

const PRINT = css`
  body {
    max-width: 720px;
    margin: 32px auto;
    padding: 0 16px;
    color: #2a2320;
    font:
      15px/1.7 system-ui,
      'PingFang TC',
      'Noto Sans TC',
      'Microsoft JhengHei',
      sans-serif;
  }
  h1 {
    font-size: 22px;
  }
  h2 {
    margin-top: 24px;
    font-size: 16px;
    border-bottom: 1px solid #ccc;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 16px;
  }
  dt {
    color: #685c54;
  }
  dd {
    margin: 0;
  }
  pre {
    padding: 12px;
    background: #f6f1ec;
    font: inherit;
    white-space: pre-wrap;
  }
`;

const section = (title: string, ...content: Node[]): HTMLElement =>
  make('section', {}, make('h2', {}, title), ...content);

/** Lays a case document out: known facts, timeline, messages, evidence. */
function layOut(data: CaseDocument): HTMLElement {
  const facts = data.facts.flatMap(({ label, value }) => [make('dt', {}, label), make('dd', {}, value)]);
  return make(
    'main',
    { lang: data.lang },
    make('h1', {}, data.title),
    make('p', {}, data.subtitle),
    make('dl', {}, ...facts),
    section(
      data.timelineTitle,
      make(
        'ol',
        {},
        ...data.timeline.map(({ when, text }) => make('li', {}, when ? `${when} ${text}` : text)),
      ),
    ),
    section(
      data.messageTitle,
      ...data.messages.flatMap(({ lang, title, text }) => [
        make('h3', {}, title),
        make('pre', { lang }, text),
      ]),
    ),
    section(
      data.evidenceTitle,
      make(
        'ul',
        {},
        ...data.evidence.map(({ text, atHand }) => make('li', {}, `${atHand ? '☑' : '☐'} ${text}`)),
      ),
    ),
  );
}

/** Prints a case document, and nothing of the page around the widget. */
export function printCase(data: CaseDocument): void {
  const iframe = make('iframe', { title: data.title, 'aria-hidden': 'true', tabindex: '-1' });
  // Not `hidden`: browsers print nothing of a frame that is not laid out.
  Object.assign(iframe.style, { position: 'fixed', inset: '0', width: '0', height: '0', border: '0' });
  document.body.append(iframe);
  const view = iframe.contentWindow!;
  const page = view.document;
  page.title = data.title;
  page.adoptedStyleSheets = [sheet(PRINT, view as Window & typeof globalThis)];
  page.body.append(page.adoptNode(layOut(data)));
  view.addEventListener('afterprint', () => iframe.remove());
  view.print();
}

/** A case document as a file that opens anywhere. */
export function caseFile(data: CaseDocument): File {
  const page = document.implementation.createHTMLDocument(data.title);
  page.documentElement.lang = data.lang;
  page.head.prepend(make('meta', { charset: 'utf-8' }));
  page.body.append(page.adoptNode(layOut(data)));
  // As text: the policy of this page watches over elements of others, too.
  const text = new XMLSerializer()
    .serializeToString(page.documentElement)
    .replace('</head>', `<style>${PRINT}</style></head>`);
  return new File([`<!doctype html>\n${text}`], `${data.title}.html`, { type: 'text/html' });
}
