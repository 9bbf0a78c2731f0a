import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../../advice/words/fill.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { stepHeading } from '../../panel/views/shared.js';
import * as icons from '../icons.generated.js';
import { reach } from './channels.js';
import { details } from './details.js';
import { kind } from './kind.js';

const summary = (m: LaterSnapshot): TemplateResult => {
  const { strings, state, ui } = m;
  const problem = m.entry(state.report.entry)?.problem;
  return html`
    <div class="field">
      <textarea
        id="summary"
        aria-label=${strings.summaryLabel}
        rows="4"
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
    </div>
    ${
      ui.missing
        ? html`<p class="error" id="summary-missing">${icon(icons.alert)}${strings.summaryMissing}</p>`
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
    : html`<p class="notice" data-told>
        ${icon(icons.shield)}${fill(m.strings.secretWarning, {
          kind: m.secrets.map((kind) => m.strings[SECRETS[kind]]).join(m.strings.comma),
        })}
      </p>`;

/** Step 2, for whoever starts with a channel or wants to write freely: one field, prefilled with all that was typed. */
export const issueStep = (m: LaterSnapshot): TemplateResult => html`
  <div part="issue-form" class="describing">
    <div class="column">
      ${reach(m)} ${stepHeading(m.strings.issueHeading, m.state.report.channel ? 'reach' : '')} ${summary(m)}
      ${secrets(m)}
      <button type="button" class="button primary wide" @click=${m.actions.next}>
        ${m.strings.toAction}${icon(icons.arrowRight)}
      </button>
      ${m.advice ? details(m, m.advice) : nothing}
    </div>
    <div class="column">
      ${kind(m)}
      <p class="hint privacy">${icon(icons.shield)}<span>${m.strings.privacy}</span></p>
    </div>
  </div>
`;
