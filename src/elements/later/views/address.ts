import { html, type TemplateResult } from 'lit/html.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import * as icons from '../icons.generated.js';

/** An address and the button that copies it; where copying is refused the address is selected. */
export function address(m: LaterSnapshot, url: string, label: string): TemplateResult {
  const { copied } = m.ui;
  const how = copied?.text === url ? copied.how : undefined;
  return html`<div class="address">
    <input class="small" readonly aria-label=${label} .value=${url} />
    <button
      type="button"
      class="button secondary small"
      @click=${(event: Event) => {
        const box = (event.currentTarget as Element).parentElement!.querySelector('input')!;
        void m.actions.copy(url, box);
      }}
    >
      ${icon(how === 'copied' ? icons.check : icons.link)}${label}
    </button>
    <p class="hint" data-told>
      ${how ? { copied: m.strings.linkCopied, manual: m.strings.copyManually }[how] : ''}
    </p>
  </div>`;
}
