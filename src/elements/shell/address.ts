/** `#help` or `#help=ENTRY`; of `#help-case=…` the panel reads the rest. */
const HELP = /^#help(?:=([\w-]+)|-case=.*)?$/;

/**
 * Calls back where the page's address asks for help, now and whenever it changes.
 * @param onHelp is given the id of an entry, or ''
 */
export function followAddress(onHelp: (entry: string) => void, signal: AbortSignal): void {
  const read = (): void => {
    const [asked, entry = ''] = HELP.exec(location.hash) ?? [];
    if (asked) onHelp(entry);
  };
  addEventListener('hashchange', read, { signal });
  read();
}
