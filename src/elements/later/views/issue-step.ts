import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../../advice/words/fill.js';
import { icon } from '../../panel/icon.js';
import * as icons from '../icons.generated.js';
import { isComposing } from '../../panel/keys.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { recognisedFields } from '../../panel/recognition.js';
import { answer } from './answer.js';
import { details } from './details.js';
import { marked } from '../../panel/views/shared.js';

const summary = (m: LaterSnapshot): TemplateResult => {
  const { strings, state, ui } = m;
  const problem = m.entry(state.report.entry)?.problem;
  return html`
    <label class="field">
      <span class="label">${strings.summaryLabel}</span>
      <textarea
        id="summary"
        rows="3"
        maxlength="5000"
        placeholder=${problem ? fill(strings.summaryPlaceholder, { example: problem }) : strings.askPlaceholder}
        aria-describedby=${ui.missing ? 'summary-missing' : nothing}
        aria-invalid=${ui.missing ? 'true' : nothing}
        .value=${state.report.summary}
        @input=${(event: InputEvent) =>
          m.actions.summarise((event.target as HTMLTextAreaElement).value, event.isComposing)}
        @compositionend=${(event: Event) =>
          m.actions.summarise((event.target as HTMLTextAreaElement).value, false)}
      ></textarea>
    </label>
    ${
      ui.missing
        ? html`<p class="error" id="summary-missing" role="alert">
            ${icon(icons.alert)}${strings.summaryMissing}
          </p>`
        : nothing
    }
  `;
};

const SECRETS = {
  password: 'secretPassword',
  code: 'secretCode',
  card: 'secretCard',
  identity: 'secretIdentity',
} as const;

const secrets = (m: LaterSnapshot): TemplateResult | typeof nothing =>
  m.secrets.length === 0
    ? nothing
    : html`<p class="notice" role="alert">
        ${icon(icons.shield)}${fill(m.strings.secretWarning, {
          kind: m.secrets.map((kind) => m.strings[SECRETS[kind]]).join(m.strings.comma),
        })}
      </p>`;

const FIELD_NAMES = {
  orderNumber: 'orderLabel',
  product: 'productLabel',
  amount: 'amountLabel',
  since: 'sinceLabel',
} as const;

/** Fields that were recognised in the summary, to confirm by leaving them or to take out. */
function recognised(m: LaterSnapshot): TemplateResult | typeof nothing {
  const { report } = m.state;
  const fields = recognisedFields(report, m.ui.taken);
  return fields.length === 0
    ? nothing
    : html`<div class="recognised">
        <span class="hint" id="recognised">${m.strings.recognised}</span>
        <ul class="chips" aria-labelledby="recognised">
          ${fields.map((field) => {
            const name = m.strings[FIELD_NAMES[field]];
            return html`<li class="chip token">
              <span>${name}</span> <strong>${report[field]}</strong>
              <button
                type="button"
                class="icon-button"
                aria-label=${fill(m.strings.recognisedRemove, { name })}
                @click=${() => m.actions.dismiss(field)}
              >
                ${icon(icons.close)}
              </button>
            </li>`;
          })}
        </ul>
      </div>`;
}

const pick = (m: LaterSnapshot, entry: string): void => {
  m.actions.set({ choosingKind: false, missing: false });
  m.actions.openEntry(entry);
};

/** Which entry the problem is of: what was picked, or what the words sound like. */
function kind(m: LaterSnapshot): TemplateResult {
  const chosen = m.entry(m.state.report.entry);
  const isChannel = m.content.channels.some(({ id }) => id === chosen?.id);
  if (chosen && !isChannel && !m.ui.choosingKind) {
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
  return html`<fieldset class="kinds">
    <legend class="label">${m.strings.kindHeading}</legend>
    <div class="chips">
      ${(m.ui.hits ?? []).flatMap(({ id, ranges }) => {
        const entry = m.entry(id);
        return entry
          ? html`<button
              type="button"
              class="chip"
              aria-pressed=${id === m.state.report.entry ? 'true' : 'false'}
              @click=${() => pick(m, id)}
            >
              ${marked(entry.title, ranges)}
            </button>`
          : [];
      })}
    </div>
    <label class="field">
      <span class="hidden">${m.strings.kindHeading}</span>
      <select
        .value=${m.state.report.entry}
        @change=${(event: Event) => pick(m, (event.target as HTMLSelectElement).value)}
      >
        <option value="">${m.strings.kindNone}</option>
        ${m.content.topics.map(
          (topic) =>
            html`<optgroup label=${topic.title}>
              ${m.content.entries
                .filter((entry) => entry.topic === topic.id)
                .map(
                  (entry) =>
                    html`<option value=${entry.id} ?selected=${entry.id === m.state.report.entry}>
                      ${entry.title}
                    </option>`,
                )}
            </optgroup>`,
        )}
      </select>
    </label>
  </fieldset>`;
}

/** Step 2: one text field does the work; the answer stands beside it, details are folded. */
export const issueStep = (m: LaterSnapshot): TemplateResult => {
  const entry = m.entry(m.state.report.entry);
  return html`
    <form
      part="issue-form"
      class="columns"
      novalidate
      @submit=${(event: Event) => event.preventDefault()}
      @keydown=${(event: KeyboardEvent) => {
        // Not by submitting: a sandboxed frame may not allow forms.
        const field = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
        if (event.key !== 'Enter' || !field || isComposing(event)) return;
        event.preventDefault();
        m.actions.next();
      }}
    >
      <div class="column">
        <h3 id="step-heading" class="heading" tabindex="-1">${m.strings.issueHeading}</h3>
        <p class="muted">${m.strings.issueHint}</p>
        ${summary(m)} ${secrets(m)} ${recognised(m)} ${kind(m)} ${details(m, entry)}
        <p class="muted privacy">${icon(icons.shield)}${m.strings.privacy}</p>
      </div>
      <div class="column">${entry ? answer(m, entry, false) : nothing}</div>
    </form>
  `;
};
