import { html, nothing, type TemplateResult } from 'lit/html.js';
import { looksLikeOrder, plainOrderNumber } from '../../../advice/reading/order-number.js';
import type { Entry } from '../../../content/types.js';
import type { Report } from '../../../guide/types.js';
import { fill } from '../../../advice/words/fill.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { photos } from './photos.js';
import { disclosure } from '../../panel/views/shared.js';

type TextField = 'orderNumber' | 'product' | 'amount' | 'since' | 'solution';

const FIELDS: readonly TextField[] = ['orderNumber', 'product', 'amount', 'since', 'solution'];

/** Counts the folded details that are filled in. */
const filled = ({ evidence, photos: files, ...report }: Report): number =>
  FIELDS.filter((name) => report[name].trim() !== '').length +
  [evidence, files].filter((list) => list.length > 0).length;

const describe = (m: LaterSnapshot, patch: Partial<Report>): void =>
  m.actions.dispatch({ type: 'describe', patch });

interface FieldOptions {
  readonly label: string;
  readonly hint?: string;
  readonly type?: string;
  readonly inputmode?: string;
  /** Shown below where it is not ''. */
  readonly caution?: string;
}

const field = (
  m: LaterSnapshot,
  name: TextField,
  { label, hint, type, inputmode, caution }: FieldOptions,
): TemplateResult => html`
  <div class="field">
    <label class="label" for=${name}>${label} <span class="optional">${m.strings.optional}</span></label>
    <input
      id=${name}
      type=${type ?? 'text'}
      inputmode=${inputmode ?? nothing}
      autocomplete="off"
      maxlength="300"
      aria-describedby=${hint || caution ? `${name}-hint` : nothing}
      .value=${m.state.report[name]}
      @input=${(event: Event) => describe(m, { [name]: (event.target as HTMLInputElement).value })}
    />
    ${
      hint || caution
        ? html`<p class=${caution ? 'caution' : 'hint'} id=${`${name}-hint`}>${caution || hint}</p>`
        : nothing
    }
  </div>
`;

/**
 * The solutions of an entry, to choose from.
 * @param wish what is asked for now
 */
export const solutions = (
  m: LaterSnapshot,
  entry: Entry | undefined,
  wish = m.state.report.solution,
): TemplateResult | typeof nothing =>
  entry && entry.solutions.length > 0
    ? html`<div class="chips" role="group" aria-label=${m.strings.solutionLabel}>
        ${entry.solutions.map((text) => {
          const pressed = wish === text;
          return html`<button
            type="button"
            class="chip"
            aria-pressed=${pressed ? 'true' : 'false'}
            @click=${() => describe(m, { solution: m.state.report.solution === text ? '' : text })}
          >
            ${text}
          </button>`;
        })}
      </div>`
    : nothing;

const toggled = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];

/** The evidence to photograph, capture or keep; ticked where it is at hand. */
export const evidence = (m: LaterSnapshot, entry: Entry | undefined): TemplateResult | typeof nothing =>
  entry && entry.evidence.length > 0
    ? html`<fieldset class="field">
        <legend class="label">${m.strings.evidenceLabel}</legend>
        <p class="hint">${m.strings.evidenceHint}</p>
        ${entry.evidence.map(
          ({ id, text }) =>
            html`<label class="check">
              <input
                type="checkbox"
                .checked=${m.state.report.evidence.includes(id)}
                @change=${() => describe(m, { evidence: toggled(m.state.report.evidence, id) })}
              />
              <span>${text}</span>
            </label>`,
        )}
      </fieldset>`
    : nothing;

/** Everything an agent will ask for, folded, with a count of what is there. */
export function details(m: LaterSnapshot, entry: Entry | undefined): TemplateResult {
  const { strings, state } = m;
  const { report } = state;
  const order = plainOrderNumber(report.orderNumber);
  return disclosure(
    html`<span>${strings.detailsHeading}</span>
      <span class="count">${fill(strings.detailsCount, { n: filled(report) })}</span>`,
    html`
      ${field(m, 'orderNumber', {
        label: strings.orderLabel,
        hint: strings.orderHint,
        inputmode: 'numeric',
        caution: order === '' || looksLikeOrder(order) ? '' : strings.orderUnusual,
      })}
      ${field(m, 'product', { label: strings.productLabel, hint: strings.productHint })}
      ${field(m, 'amount', { label: strings.amountLabel, hint: strings.amountHint })}
      ${field(m, 'since', {
        label: entry?.window?.since ?? strings.sinceLabel,
        type: 'date',
        caution: m.today !== '' && report.since > m.today ? strings.sinceFuture : '',
      })}
      ${field(m, 'solution', { label: strings.solutionLabel, hint: strings.solutionHint })}
      ${solutions(m, entry)} ${evidence(m, entry)} ${photos(m)}
    `,
  );
}
