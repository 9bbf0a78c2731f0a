import { adopt, sheet } from '../shell/dom.js';

/** Keeps the page still while the panel covers it, whatever is swiped: header, bar or backdrop. */
export function coverPage(signal: AbortSignal): void {
  const hasBar = innerWidth > document.documentElement.clientWidth;
  const lock = sheet(`html{overflow:hidden!important;${hasBar ? 'scrollbar-gutter:stable!important' : ''}}`);
  adopt(document, lock);
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((worn) => worn !== lock);
  });
}
