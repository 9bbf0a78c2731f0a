import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../../panel/icon.js';
import * as icons from '../icons.generated.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { address } from './address.js';
import { delivered } from './delivered.js';

/** The case on its way to a phone, as long as it is the case of now. */
function onPhone(m: LaterSnapshot): TemplateResult | typeof nothing {
  const { link } = m.ui;
  if (link?.report !== m.state.report) return nothing;
  return html`<div class="phone-link">
    ${link.code}
    <p class="hint" data-told>${link.code ? m.strings.casePhoneHint : m.strings.casePhoneLong}</p>
    ${address(m, link.url, m.strings.casePhoneLink)}
  </div>`;
}

/** Buttons for the case as a whole: share its photos, print it, save it, forget it. */
export const caseTools = (m: LaterSnapshot): TemplateResult => {
  const { strings, actions, state } = m;
  const tool = (label: string, shape: string, act: () => void): TemplateResult =>
    html`<button type="button" class="button secondary small" @click=${act}>${icon(shape)}${label}</button>`;
  return html`<section class="case" aria-labelledby="case-title">
    <h4 id="case-title">${strings.caseHeading}</h4>
    <div class="row">
      ${state.report.photos.length > 0 ? tool(strings.photosShare, icons.share, actions.sharePhotos) : nothing}
      ${tool(strings.casePrint, icons.print, actions.printCase)}
      ${tool(strings.caseSave, icons.save, actions.saveCase)}
      <span class="to-phone">${tool(strings.casePhone, icons.scan, actions.linkCase)}</span>
    </div>
    ${onPhone(m)} ${delivered(m, ['case', 'photos'], strings.caseHint)}
    <button type="button" class="button quiet small forget" @click=${() => actions.forget()}>
      ${icon(icons.trash)}${strings.caseForget}
    </button>
  </section>`;
};
