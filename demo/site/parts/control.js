// One control of the playground.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

const text = ({ target }) => target.value || undefined;

const choice = ({ id, value, values, change, words }) =>
  html`<select id=${id} @change=${(event) => change(text(event))}>
    <option value="" ?selected=${value === undefined}>${words.none}</option>
    ${values.map((each) => html`<option value=${each} ?selected=${each === value}>${each}</option>`)}
  </select>`;

const toggle = ({ id, value, change }) =>
  html`<input
    id=${id}
    type="checkbox"
    .checked=${live(value !== undefined)}
    @change=${({ target }) => change(target.checked ? '' : undefined)}
  />`;

const line = ({ id, value, placeholder, suggested = [], late, change }) =>
  html`<input
      id=${id}
      type="text"
      list=${suggested.length ? `${id}-list` : nothing}
      placeholder=${placeholder ?? nothing}
      .value=${live(value ?? '')}
      @input=${(event) => late || change(text(event))}
      @change=${(event) => change(text(event))}
    />
    ${suggested.length ? html`<datalist id="${id}-list">${suggested.map(([each, title]) => html`<option value=${each}>${title}</option>`)}</datalist>` : nothing}`;

const color = (one) =>
  html`<span class="pair"
    >${line(one)}
    <input
      type="color"
      aria-label=${one.label}
      .value=${live(/^#[0-9a-f]{6}$/i.test(one.value) ? one.value : '#c2410c')}
      @input=${(event) => one.change(text(event))}
  /></span>`;

const area = ({ id, value, kind, wrong, change, words }) =>
  html`<textarea
    id=${id}
    rows="2"
    spellcheck="false"
    aria-invalid=${wrong ? 'true' : 'false'}
    placeholder=${kind === 'json' ? words.json : words.declarations}
    .value=${live(value ?? '')}
    @input=${(event) => change(text(event))}
  ></textarea>`;

const KINDS = { choice, switch: toggle, text: line, color, json: area, declarations: area };

/** Backticks in a description are about code, as in the manifest. */
const described = (description) =>
  description.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));

/** @param {object} one a control of `controls.js` with `id`, `label`, `about`, `value`, `wrong`, `change` and `words` */
export const control = (one) =>
  html`<div class="field">
    <label for=${one.id}><code>${one.label}</code></label>
    ${KINDS[one.kind](one)}
    ${one.wrong ? html`<p class="wrong">${one.words.badJson}${one.wrong}</p>` : nothing}
    ${
      one.about
        ? html`<p class="hint">${described(one.about)}</p>`
        : html`<p class="hint" lang="en">${described(one.description)}</p>`
    }
  </div>`;
