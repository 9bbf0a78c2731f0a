// Only for pages with their own content: the checks, and the reason why an address gives none.
export { isLocalised, readContent } from '../../content/own.js';

/** Addresses that the page's policy refused while a pack was fetched. */
class Refusals {
  readonly #addresses: string[] = [];

  constructor() {
    document.addEventListener('securitypolicyviolation', this);
  }

  handleEvent({ blockedURI }: SecurityPolicyViolationEvent): void {
    this.#addresses.push(blockedURI);
  }

  /** The browser tells of it a task later than the fetch fails. */
  async include(url: URL): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve));
    // Of another origin's address, only the origin may be told.
    return this.#addresses.some((address) => address !== '' && url.href.startsWith(address));
  }

  forget(): void {
    document.removeEventListener('securitypolicyviolation', this);
  }
}

/** Whether anything answers there, without reading what it says: that needs nobody's leave. */
async function answers(url: URL): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

/** The reason why a fetch failed, which `fetch` itself does not tell, and the remedy. */
async function reason(url: URL, refusals: Refusals): Promise<string> {
  if (location.protocol === 'file:') {
    return 'a page opened from a file may not read others; serve it over http, or set the content property';
  }
  if (await refusals.include(url)) {
    return `the page's Content-Security-Policy refuses it; allow ${url.origin} in connect-src`;
  }
  if (!navigator.onLine) return 'the device is offline';
  if (location.protocol === 'https:' && url.protocol === 'http:') {
    return 'a page on https may not read from http; serve the pack over https';
  }
  if (url.origin !== self.origin && (await answers(url))) {
    // A sandboxed page has no origin that a server could name.
    const reader = self.origin === 'null' ? '*' : `${self.origin} (or *)`;
    return (
      `${url.origin} answers, but does not let this page read it (CORS); ` +
      `its server has to send the header Access-Control-Allow-Origin: ${reader}`
    );
  }
  return 'nothing answers there';
}

async function request(url: URL): Promise<Response> {
  const refusals = new Refusals();
  try {
    return await fetch(url);
  } catch (error) {
    throw new Error(`${url.href} cannot be read: ${await reason(url, refusals)}.`, { cause: error });
  } finally {
    refusals.forget();
  }
}

function address(src: string): URL {
  try {
    return new URL(src, document.baseURI);
  } catch (error) {
    throw new Error(`src="${src}" is no address.`, { cause: error });
  }
}

/**
 * The JSON behind an address.
 * @param early its answer, where it was asked for already; undefined where there was none: it is asked for again
 * @throws an error whose message tells a developer why it cannot be read, and what to do
 */
export async function readJson(src: string, early?: Promise<Response | undefined>): Promise<unknown> {
  const url = address(src);
  const response = (await early) ?? (await request(url));
  if (!response.ok) throw new Error(`${url.href} cannot be read: the server answered ${response.status}.`);
  try {
    return await response.json();
  } catch (error) {
    const type = response.headers.get('content-type') ?? 'unknown';
    throw new Error(`${url.href} is no JSON (its type is ${type}): ${String(error)}`, { cause: error });
  }
}
