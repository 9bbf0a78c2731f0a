import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';

const pick = (m: LaterSnapshot, entry: string): void => {
  m.actions.set({ choosingKind: false, missing: false });
  m.actions.name(entry);
};

/** Every kind of problem, by topic. */
const all = (m: LaterSnapshot, chosen: string): TemplateResult => html`
  <label class="field">
    <span class="hidden">${m.strings.kindHeading}</span>
    <select .value=${chosen} @change=${(event: Event) => pick(m, (event.target as HTMLSelectElement).value)}>
      <option value="">${m.strings.kindNone}</option>
      ${m.content.topics.map(
        (topic) =>
          html`<optgroup label=${topic.title}>
            ${m.content.entries
              .filter((entry) => entry.topic === topic.id)
              .map(
                (entry) =>
                  html`<option value=${entry.id} ?selected=${entry.id === chosen}>${entry.title}</option>`,
              )}
          </optgroup>`,
      )}
    </select>
  </label>
`;

/** Which entry the problem is of: what was picked, or what the words sound like. */
export function kind(m: LaterSnapshot): TemplateResult {
  const entry = m.entry(m.state.report.entry);
  // Whoever picked a channel has not said what it is about.
  const chosen = entry?.topic === 'contact' ? undefined : entry;
  if (chosen && !m.ui.choosingKind) {
    return html`<p class="kind">
      <span>
        <span class="hint">${m.strings.kindChosen}</span>
        <strong>${chosen.title}</strong>
      </span>
      <button type="button" class="button quiet small" @click=${() => m.actions.set({ choosingKind: true })}>
        ${m.strings.kindChange}
      </button>
    </p>`;
  }
  const likely = (m.ui.hits ?? []).flatMap(({ id }) => {
    const hit = m.entry(id);
    return hit
      ? html`<button
          type="button"
          class="chip"
          aria-pressed=${String(id === chosen?.id)}
          @click=${() => pick(m, id)}
        >
          ${hit.title}
        </button>`
      : [];
  });
  return html`<fieldset class="kinds">
    <legend class="label">${m.strings.kindHeading}</legend>
    ${likely.length > 0 ? html`<div class="chips">${likely}</div>` : nothing} ${all(m, chosen?.id ?? '')}
  </fieldset>`;
}
