import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import type { Ui } from '../../panel/ui.js';
import { copyable } from './copyable.js';

const SENTENCES = {
  photos: { shared: 'photosShared', saved: 'photosSaved', dropped: 'photosDropped' },
  case: { shared: 'caseShared', saved: 'caseSaved', dropped: 'caseDropped' },
  reminder: { shared: 'caseShared', saved: 'caseSaved', dropped: 'caseDropped' },
} as const;

/**
 * Says how sharing or saving went, beside the buttons for it; where this browser can do neither, offers the text to copy.
 * @param idle what stands there before
 */
export function delivered(
  m: LaterSnapshot,
  whats: readonly NonNullable<Ui['delivered']>['what'][],
  idle: string,
): TemplateResult {
  const { delivered: done } = m.ui;
  const here = done && whats.includes(done.what) ? done : undefined;
  const name = here && here.how !== 'refused' ? SENTENCES[here.what][here.how] : undefined;
  const id = `delivered-${whats[0]}`;
  return html`<p class="hint" id=${id} ?data-told=${name !== undefined}>${name ? m.strings[name] : idle}</p>
    ${
      here?.how === 'dropped' && here.text
        ? copyable(m, {
            text: here.text,
            lang: m.locale,
            labelledBy: id,
            label: m.strings.copyText,
            hint: '',
          })
        : nothing
    }`;
}
