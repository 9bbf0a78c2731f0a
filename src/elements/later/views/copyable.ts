import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../../panel/icon.js';
import * as icons from '../icons.generated.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';

interface CopyableOptions {
  readonly text: string;
  readonly lang: string;
  /** Id of the element that names the text. */
  readonly labelledBy: string;
  /** The button. */
  readonly label: string;
  /** Says how to use the text, until it is copied; '' where that was said before. */
  readonly hint: string;
}

/** A text and the button that copies it; where copying is refused the text is selected for copying by hand. */
export function copyable(
  m: LaterSnapshot,
  { text, lang, labelledBy, label, hint }: CopyableOptions,
): TemplateResult {
  const { strings, ui, actions } = m;
  const state = ui.copied?.text === text ? ui.copied.how : undefined;
  const shown = state ? { copied: strings.copied, manual: strings.copyManually }[state] : hint;
  return html`<div class="copyable">
    <textarea
      readonly
      rows="7"
      lang=${lang}
      aria-labelledby=${labelledBy}
      aria-describedby=${shown ? `${labelledBy}-hint` : nothing}
      .value=${text}
    ></textarea>
    <button
      type="button"
      class="button primary wide"
      @click=${(event: Event) => {
        const box = (event.currentTarget as Element).parentElement!.querySelector('textarea')!;
        void actions.copy(text, box);
      }}
    >
      ${icon(state === 'copied' ? icons.check : icons.copy)}${label}
    </button>
    <p class="hint" id=${`${labelledBy}-hint`} ?data-told=${state !== undefined}>${shown}</p>
  </div>`;
}
