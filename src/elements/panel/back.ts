/** Whether where the shopper is in the history stands for an open panel: an entry of ours, or an address that asks for it. */
const isOurs = (): boolean =>
  (history.state as { readonly taobaoHelp?: true } | null)?.taobaoHelp ?? location.hash.startsWith('#help');

/**
 * Lets Back close a panel that covers the page before it leaves the page. The entry that it goes back from stays in the
 * history: taking it off takes the browser a while, and by then can lead away from the page.
 */
export function onBack(close: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (!isOurs()) history.pushState({ ...(history.state as object | null), taobaoHelp: true }, '');
  addEventListener('popstate', () => isOurs() || close(), { signal });
}
