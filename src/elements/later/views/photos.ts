import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../../advice/words/fill.js';
import { icon } from '../../panel/icon.js';
import { takesPhotos } from '../../panel/views/ask-field.js';
import * as icons from '../icons.generated.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';

const photo = (m: LaterSnapshot, name: string, index: number, all: readonly string[]): TemplateResult => {
  const { strings, actions } = m;
  const shown = m.photo(name);
  const caution = { blanked: strings.photoBlanked, whole: strings.photoRaw };
  const tool = (label: string, shape: string, disabled: boolean, act: () => void): TemplateResult =>
    html`<button
      type="button"
      class="icon-button"
      aria-label=${fill(label, { name })}
      ?disabled=${disabled}
      @click=${act}
    >
      ${icon(shape)}
    </button>`;
  return html`<li class="photo">
    <span class="thumbnail" aria-hidden="true">${shown?.thumbnail ?? icon(icons.image)}</span>
    <span class="photo-name">
      ${name}${shown?.raw ? html`<span class="caution">${caution[shown.raw]}</span>` : nothing}
    </span>
    <span class="tools">
      ${tool(strings.photoEarlier, icons.arrowLeft, index === 0, () => actions.movePhoto(name, -1))}
      ${tool(strings.photoLater, icons.arrowRight, index === all.length - 1, () => actions.movePhoto(name, 1))}
      ${tool(strings.photoRemove, icons.trash, false, () => actions.removePhoto(name))}
    </span>
  </li>`;
};

const takeDropped = (m: LaterSnapshot, event: DragEvent): void => {
  event.preventDefault();
  m.actions.addPhotos(event.dataTransfer?.files);
};

/** Photos as evidence: picked, dropped or pasted; they stay on the device. */
export const photos = (m: LaterSnapshot): TemplateResult => {
  const names = m.state.report.photos;
  return html`<div
    class="field photos"
    role="group"
    aria-labelledby="photos"
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => takeDropped(m, event)}
  >
    <span class="label" id="photos">${m.strings.photosLabel}</span>
    <p class="hint">${m.strings.photosHint}</p>
    ${
      names.length > 0
        ? html`<ul class="plain">
            ${names.map((name, index) => photo(m, name, index, names))}
          </ul>`
        : nothing
    }
    <label class="button secondary add">
      ${icon(icons.image)}${m.strings.photosAdd}
      <input type="file" class="hidden" accept="image/*" multiple @change=${takesPhotos(m)} />
    </label>
  </div>`;
};
