import { warnOnce } from './warnings.js';

/** Turns markup into what a page's policy lets be drawn; ours is made of constant templates alone. */
export interface MarkupPolicy {
  createHTML(markup: string): string;
}

/** As much of Trusted Types as we use. */
interface PolicyFactory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
}

/** Our own first: a page allows a name once, and a Lit of its own may have taken Lit's. */
const NAMES = ['taobao-help', 'lit-html'];

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
let made: MarkupPolicy | undefined;

/**
 * The policy that Lit's templates go through; the build puts it in the place of Lit's own, which throws where the page
 * does not allow its name, or has a Lit that took it. Undefined leaves the markup to the page's default policy.
 */
export function markupPolicy(): MarkupPolicy | undefined {
  for (const name of trustedTypes && !made ? NAMES : []) {
    try {
      made ??= trustedTypes!.createPolicy(name, { createHTML: (markup) => markup });
    } catch {
      // Refused, which the browser reports; the next one.
    }
  }
  return made;
}

/**
 * Makes sure that something can be drawn; tells the developer once what the page would have to allow.
 * @throws {DOMException} a `SecurityError`, where nothing can be drawn
 */
export function checkPolicy(): void {
  if (!trustedTypes || trustedTypes.defaultPolicy || markupPolicy()) return;
  try {
    new DOMParser().parseFromString('', 'text/html');
  } catch {
    const message =
      "may not draw anything: the page's Content-Security-Policy has to allow “trusted-types taobao-help”.";
    warnOnce(message);
    throw new DOMException(message, 'SecurityError');
  }
}
