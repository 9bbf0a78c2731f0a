import { adopt, sheet } from '../shell/dom.js';

/**
 * Keeps the page still while the panel covers it, whatever is swiped: header, bar or backdrop. The history is left alone:
 * Back closes a modal dialog by itself where the browser has a close request for it, and an entry of ours that is taken
 * off again can lead away from the page.
 */
export function coverPage(signal: AbortSignal): void {
  const hasBar = innerWidth > document.documentElement.clientWidth;
  const lock = sheet(`html{overflow:hidden!important;${hasBar ? 'scrollbar-gutter:stable!important' : ''}}`);
  adopt(document, lock);
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((worn) => worn !== lock);
  });
}
