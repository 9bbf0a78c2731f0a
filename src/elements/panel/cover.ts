import { adopt, sheet } from '../shell/dom.js';

/** Names our entry in the state of the page's history. */
const ENTRY = 'taobao-help';

/** Settles when the last entry is off the history: going back takes the browser a while. */
let tidied: Promise<unknown> = Promise.resolve();

let count = 0;

/** The address asks for the panel, and so is an entry of its own already. */
const isAddressed = (): boolean => location.hash.startsWith('#help');

/**
 * While the panel covers the page: Back closes the panel before it leaves the page, by an entry of its own in the
 * history, which goes with the panel.
 */
async function keepBack(onBack: () => void, signal: AbortSignal): Promise<void> {
  await tidied;
  if (signal.aborted) return;
  const id = ++count;
  const state: unknown = history.state;
  const isOurs = (): boolean => (history.state as Record<string, unknown> | null)?.[ENTRY] === id;
  if (!isAddressed()) history.pushState({ ...(typeof state === 'object' ? state : {}), [ENTRY]: id }, '');
  addEventListener('popstate', () => isOurs() || isAddressed() || onBack(), { signal });
  signal.addEventListener('abort', () => {
    // Gone back already, or the page went on.
    if (!isOurs()) return;
    tidied = new Promise((done) => addEventListener('popstate', done, { once: true }));
    history.back();
  });
}

/** Keeps the page still while the panel covers it, whatever is swiped: header, bar or backdrop. */
function lockPage(signal: AbortSignal): void {
  const hasBar = innerWidth > document.documentElement.clientWidth;
  const lock = sheet(`html{overflow:hidden!important;${hasBar ? 'scrollbar-gutter:stable!important' : ''}}`);
  adopt(document, lock);
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((worn) => worn !== lock);
  });
}

/** What a panel that covers the page does to it, until it closes. */
export function coverPage(onBack: () => void, signal: AbortSignal): void {
  lockPage(signal);
  void keepBack(onBack, signal);
}
