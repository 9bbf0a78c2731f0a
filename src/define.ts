import { TaobaoHelpElement } from './elements/shell/taobao-help-element.js';
import { VERSION } from './version.js';

/** Registers `<taobao-help>`; the first version on a page stays, a different one is told of. */
export function define(): void {
  if (!globalThis.customElements) return;
  const known = customElements.get('taobao-help') as { version?: string } | undefined;
  if (!known) customElements.define('taobao-help', TaobaoHelpElement);
  else if (known.version !== VERSION) {
    console.warn(
      `<taobao-help> ${known.version ?? 'of unknown version'} is registered already; ${VERSION} is not used.`,
    );
  }
}
