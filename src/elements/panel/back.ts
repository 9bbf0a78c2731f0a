/** Whether where the shopper is in the history stands for an open panel: an entry of ours, or an address that asks for it. */
const isOurs = (): boolean =>
  (history.state as { readonly taobaoHelp?: true } | null)?.taobaoHelp ?? location.hash.startsWith('#help');

/** The address without what asks for a panel, which goes when the panel closes. */
const address = (): string => location.href.replace(/#help.*/, '');

/** Watches over the entry that a panel has left in the history, until a panel uses it again. */
let left: AbortController | undefined;

/**
 * Goes on where somebody goes back from that entry to the one below, which shows the same: or Back would seem to do
 * nothing. To take the entry off at once takes the browser a while, and by then can lead away from the page.
 */
function passOver(): void {
  left = new AbortController();
  const here = address();
  let isThere = true;
  const onPop = (): void => {
    const wasThere = isThere;
    isThere = isOurs();
    if (wasThere && !isThere && address() === here) history.back();
  };
  addEventListener('popstate', onPop, { signal: left.signal });
}

/** Lets Back close a panel that covers the page before it leaves the page; closed in another way, Back leaves at once. */
export function onBack(close: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  left?.abort();
  if (!isOurs()) history.pushState({ ...(history.state as object | null), taobaoHelp: true }, '');
  addEventListener('popstate', () => isOurs() || close(), { signal });
  signal.addEventListener('abort', () => isOurs() && passOver());
}
