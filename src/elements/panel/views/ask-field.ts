import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { fill } from '../../../advice/words/fill.js';
import { icon } from '../icon.js';
import * as icons from '../icons.generated.js';
import { isComposing, moveFocus } from '../keys.js';
import type { FirstSnapshot } from '../snapshot.js';
import { isSure } from '../outcome.js';

/** Arrows go to the answers; Enter takes the one that is sure. Shift+Enter begins a new line. */
function onKey(m: FirstSnapshot, event: KeyboardEvent): void {
  if (isComposing(event)) return;
  if (event.key === 'ArrowDown' && (event.target as HTMLTextAreaElement).value.indexOf('\n') < 0)
    moveFocus(event, '.result', 'first');
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  if (m.state.query.trim() === '') return m.actions.set({ missing: true });
  const [best] = m.ui.hits ?? [];
  if (isSure(best)) m.actions.openEntry(best.id);
  else moveFocus(event, '.result', 'first');
}

const typed = (m: FirstSnapshot, event: Event, composing: boolean): void =>
  m.actions.ask((event.target as HTMLTextAreaElement).value, composing);

const clear = (m: FirstSnapshot): TemplateResult =>
  html`<button
    type="button"
    class="icon-button"
    aria-label=${m.strings.askClear}
    @click=${(event: Event) => {
      m.actions.ask('', false);
      (event.currentTarget as Element).closest('.ask')?.querySelector('textarea')?.focus();
    }}
  >
    ${icon(icons.close)}
  </button>`;

/** Takes the photos that were picked; the same one can be picked again then. */
export const takesPhotos =
  (m: FirstSnapshot) =>
  (event: Event): void => {
    const input = event.target as HTMLInputElement;
    m.actions.addPhotos(input.files);
    input.value = '';
  };

const addPhotos = (m: FirstSnapshot): TemplateResult =>
  html`<span class="icon-button add" title=${m.strings.photosAdd}>
    ${icon(icons.image)}
    <input
      type="file"
      aria-label=${m.strings.photosAdd}
      accept="image/*"
      multiple
      @change=${takesPhotos(m)}
    />
  </span>`;

/**
 * Fetches the search once the frame that shows the field is drawn: where its files are kept, they would run before that.
 * A frame comes also on a busy page, where rest may not; until then the widget is held, if it has gone meanwhile.
 */
const loadAfterFrame =
  (m: FirstSnapshot) =>
  ({ currentTarget }: Event): void => {
    const field = currentTarget as Element;
    requestAnimationFrame(() => setTimeout(() => field.isConnected && m.actions.loadSearch()));
  };

/** One field for everything; it grows with what is written. */
export function askField(m: FirstSnapshot): TemplateResult {
  const { query, report } = m.state;
  const photos = report.photos.length;
  const hint = photos > 0 ? fill(m.strings.photosCount, { n: photos }) : m.strings.askHint;
  return html`
    <div class="ask">
      <textarea
        id="ask"
        part="search-input"
        rows=${Math.min(4, 1 + Math.floor(query.length / 18))}
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="5000"
        aria-label=${m.strings.askLabel}
        aria-describedby="ask-hint"
        aria-invalid=${m.ui.missing ? 'true' : nothing}
        placeholder=${m.strings.askPlaceholder}
        .value=${live(query)}
        @focus=${loadAfterFrame(m)}
        @input=${(event: InputEvent) => typed(m, event, event.isComposing)}
        @compositionend=${(event: Event) => typed(m, event, false)}
        @keydown=${(event: KeyboardEvent) => onKey(m, event)}
      ></textarea>
      ${query ? clear(m) : nothing} ${addPhotos(m)}
    </div>
    <p class="hint" id="ask-hint" ?data-photos=${photos > 0} ?data-told=${m.ui.missing}>
      ${m.ui.missing ? m.strings.askEmpty : hint}
    </p>
  `;
}
