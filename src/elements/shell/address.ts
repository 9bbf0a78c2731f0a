import type { Settings } from './settings.js';

/** `#help` or `#help=ENTRY`; of `#help-case=…` the panel reads the rest. */
const HELP = /^#help(?:=([\w-]+)|-case=.*)?$/;

/** As much of the element as the address works on. */
type Host = HTMLElement & Pick<Settings, 'mode'> & { entry: string; show(): void };

/** Opens the first widget of the page where the page's address asks for help, now and whenever it changes. */
export function followAddress(host: Host, signal: AbortSignal): void {
  const read = (): void => {
    const [asked, entry] = HELP.exec(location.hash) ?? [];
    if (!asked || document.querySelector(host.localName) !== host) return;
    if (entry) {
      // The same link once more opens its entry once more.
      host.entry = '';
      host.entry = entry;
    }
    if (host.mode === 'inline') host.scrollIntoView();
    host.show();
  };
  addEventListener('hashchange', read, { signal });
  read();
}
