import { html, nothing, type TemplateResult } from 'lit/html.js';
import { looksLikeOrder, plainOrderNumber } from '../../../advice/reading/order-number.js';
import type { Ask } from '../../../advice/types.js';
import { fill } from '../../../advice/words/fill.js';
import type { Correction } from '../../../guide/types.js';
import { isComposing } from '../../panel/keys.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import type { Detail, FieldName } from '../details.js';
import { photos } from './photos.js';
import { words } from './words.js';

const correct = (m: LaterSnapshot, correction: Correction): void =>
  m.actions.dispatch({ type: 'correct', correction });

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** The warning under a value that looks wrong; '' where all is well. */
function caution(m: LaterSnapshot, field: FieldName | '', value: string): string {
  const order = plainOrderNumber(value);
  if (field === 'orderNumber' && order !== '' && !looksLikeOrder(order)) return m.strings.orderUnusual;
  return isDay(value) && value > m.today ? m.strings.sinceFuture : '';
}

const hints = ({ strings }: LaterSnapshot): Readonly<Partial<Record<FieldName | '', string>>> => ({
  orderNumber: strings.orderHint,
  product: strings.productHint,
  amount: strings.amountHint,
});

interface InputOptions {
  readonly label: string;
  readonly value: string;
  readonly type?: 'date' | 'text';
  /** The field of the report that it is, or ''. */
  readonly field?: FieldName | '';
  readonly set: (value: string) => void;
  /** Given while one types, else once the field is left: a day that is half typed is none. */
  readonly live?: boolean;
}

function input(
  m: LaterSnapshot,
  { label, value, type = 'text', field = '', set, live }: InputOptions,
): TemplateResult {
  const warning = caution(m, field, value);
  const help = warning || hints(m)[field];
  const take = (event: Event): void => set((event.target as HTMLInputElement).value);
  return html`<label class="label" for="detail">${label}</label>
    <input
      id="detail"
      type=${type}
      inputmode=${field === 'orderNumber' ? 'numeric' : nothing}
      autocomplete="off"
      maxlength="300"
      aria-describedby=${help ? 'detail-hint' : nothing}
      .value=${value}
      @input=${live ? take : nothing}
      @change=${live ? nothing : take}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || type === 'date' || isComposing(event)) return;
        // The chip that takes the focus would be pressed by the same key.
        event.preventDefault();
        take(event);
        m.actions.edit('');
      }}
    />
    ${help ? html`<p class=${warning ? 'caution' : 'hint'} id="detail-hint">${words(m, help)}</p>` : nothing}`;
}

const summary = (m: LaterSnapshot, label: string): TemplateResult =>
  html`<label class="label" for="detail">${label}</label>
    <textarea
      id="detail"
      rows="3"
      maxlength="5000"
      .value=${m.state.report.summary}
      @input=${(event: InputEvent) =>
        m.actions.summarise((event.target as HTMLTextAreaElement).value, event.isComposing)}
      @compositionend=${(event: Event) =>
        m.actions.summarise((event.target as HTMLTextAreaElement).value, false)}
    ></textarea>`;

const field = (m: LaterSnapshot, name: Exclude<FieldName, 'solution'>, label: string): TemplateResult =>
  name === 'summary'
    ? summary(m, label)
    : input(m, {
        label,
        field: name,
        value: m.state.report[name],
        live: true,
        set: (value) => m.actions.dispatch({ type: 'describe', patch: { [name]: value } }),
      });

/** Choices as buttons; one that is pressed once more is let go. */
const choices = (
  label: string,
  options: Ask['options'],
  chosen: string,
  pick: (value: string) => void,
): TemplateResult =>
  html`<div class="chips" role="group" aria-label=${label}>
    ${options.map(
      (option) =>
        html`<button
          type="button"
          class="chip"
          aria-pressed=${String(option.value === chosen)}
          @click=${() => pick(option.value === chosen ? '' : option.value)}
        >
          ${option.label}
        </button>`,
    )}
  </div>`;

/** The solutions of the entry, or one of the shopper's own. */
function wish(m: LaterSnapshot, label: string): TemplateResult {
  const { entry, solution } = m.state.report;
  const options = (m.entry(entry)?.solutions ?? []).map((value) => ({ value, label: value }));
  const set = (value: string): void => m.actions.dispatch({ type: 'describe', patch: { solution: value } });
  return html`${choices(label, options, solution, set)}
  ${input(m, { label, value: solution, live: true, set })}`;
}

/** A question or a fact that no field takes. A circumstance is so or it is not. */
function story(m: LaterSnapshot, { label, ask, fact }: Detail): TemplateResult | typeof nothing {
  const { role, value } = fact ?? { ...ask!, value: '' };
  if (role === 'circumstance') return nothing;
  const options = ask?.options ?? [];
  const day = ask?.kind === 'date' || isDay(value);
  const set = (changed: string): void =>
    correct(m, { role, value: changed, ...(value !== '' && { was: value }) });
  return html`${options.length > 0 ? choices(label, options, value, set) : nothing}
  ${ask?.kind === 'choice' ? nothing : input(m, { label: ask?.question ?? label, value, type: day ? 'date' : 'text', set })}`;
}

function body(m: LaterSnapshot, detail: Detail): TemplateResult | typeof nothing {
  const { id, field: name, ask, label } = detail;
  if (id === 'photos') return photos(m);
  const question = ask?.question ?? label;
  return html`<div class="field">
    ${
      name === undefined
        ? story(m, detail)
        : name === 'solution'
          ? wish(m, question)
          : field(m, name, question)
    }
  </div>`;
}

/** The field of one detail, opened under its chip; what is typed shows in the message at once. */
export const editor = (m: LaterSnapshot, detail: Detail): TemplateResult => html`
  <div
    class="editor"
    @keydown=${(event: KeyboardEvent) => {
      // The field first, then the panel.
      if (event.key !== 'Escape' || isComposing(event)) return;
      event.preventDefault();
      m.actions.edit('');
    }}
  >
    ${body(m, detail)}
    <div class="row">
      <button type="button" class="button secondary small" @click=${() => m.actions.edit('')}>
        ${m.strings.detailDone}
      </button>
      ${
        detail.value === '' || detail.id === 'photos' || detail.id === 'summary'
          ? nothing
          : html`<button
              type="button"
              class="button quiet small"
              @click=${() => m.actions.removeDetail(detail.field, detail.fact)}
            >
              ${fill(m.strings.detailRemove, { name: detail.label })}
            </button>`
      }
    </div>
  </div>
`;
