import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { LOCALES, type Locale } from '../../../content/ids.js';
import { isReached } from '../../../guide/selectors.js';
import { STEPS, type StepId } from '../../../guide/types.js';
import { fill } from '../../../advice/words/fill.js';
import { icon } from '../icon.js';
import * as icons from '../icons.generated.js';
import type { FirstSnapshot } from '../snapshot.js';
import { checkedOn, link, stepHeading, waitingFor } from './shared.js';

/** Each language in its own name. */
const LANGUAGES: Readonly<Record<Locale, string>> = {
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  en: 'English',
};

const SHORT: Readonly<Record<Locale, string>> = { 'zh-Hant': '繁', 'zh-Hans': '简', en: 'EN' };

const stepName = ({ strings }: FirstSnapshot, step: StepId): string =>
  ({ entry: strings.stepEntry, issue: strings.stepIssue, action: strings.stepAction })[step];

const iconButton = (label: string, shape: string, act: () => void): TemplateResult =>
  html`<button type="button" class="icon-button" aria-label=${label} @click=${act}>${icon(shape)}</button>`;

const language = (m: FirstSnapshot): TemplateResult => html`
  <label class="language">
    <span class="hidden">${m.strings.language}</span>
    <select
      .value=${live(m.locale)}
      @change=${(event: Event) => m.actions.setLocale((event.target as HTMLSelectElement).value as Locale)}
    >
      ${LOCALES.map(
        (locale) =>
          html`<option value=${locale} lang=${locale} ?selected=${locale === m.locale}>
            ${LANGUAGES[locale]}
          </option>`,
      )}
    </select>
    <span class="short" aria-hidden="true">${SHORT[m.locale]}</span>
    ${icon(icons.chevron)}
  </label>
`;

const header = (m: FirstSnapshot): TemplateResult => html`
  <div part="header" class="header">
    ${
      m.state.step === 'entry'
        ? nothing
        : iconButton(m.strings.back, icons.arrowLeft, () => m.actions.dispatch({ type: 'back' }))
    }
    <h2 class="name"><slot name="heading">${m.strings.name}</slot></h2>
    ${language(m)}
    ${m.mode === 'inline' ? nothing : iconButton(m.strings.close, icons.close, m.actions.close)}
  </div>
`;

function stepperItem(m: FirstSnapshot, step: StepId, index: number): TemplateResult {
  const current = step === m.state.step;
  const reached = isReached(m.state, step);
  return html`<li data-state=${current ? 'current' : reached ? 'reached' : 'ahead'}>
    <button
      type="button"
      aria-current=${current ? 'step' : nothing}
      ?disabled=${!reached}
      @click=${() => m.actions.dispatch({ type: 'go', step })}
    >
      <span class="hidden">${fill(m.strings.stepNumber, { n: index + 1 })}</span>
      <span class="step-name">${stepName(m, step)}</span>
    </button>
  </li>`;
}

const stepper = (m: FirstSnapshot): TemplateResult => html`
  <nav part="stepper" class="stepper" data-step=${m.state.step} aria-label=${m.strings.stepper}>
    <ol>
      ${STEPS.map((step, index) => stepperItem(m, step, index))}
    </ol>
  </nav>
`;

const footer = (m: FirstSnapshot): TemplateResult => html`
  <div part="footer" class="footer">
    <p>${m.strings.notOfficial} ${m.strings.onDevice}</p>
    <p>
      ${m.content.resources.map((resource) => link(resource.url, resource.title))}
      ${m.content.resources[0] ? checkedOn(m, m.content.resources[0].readOn) : nothing}
    </p>
    <slot name="footer"></slot>
  </div>
`;

/** While the later steps load, or where they cannot. */
export const pending = (m: FirstSnapshot): TemplateResult =>
  html`${stepHeading(stepName(m, m.state.step))}
  ${waitingFor(m, m.ui.advice === 'failed', m.strings.errorAdvice, m.actions.loadAdvice)}`;

const UNDONE = { forgotten: 'forgotten', finished: 'finished', replaced: 'caseReplaced' } as const;

const undo = (m: FirstSnapshot, what: keyof typeof UNDONE): TemplateResult => html`
  <p class="notice">
    <span data-told>${m.strings[UNDONE[what]]}</span>
    <button type="button" class="button quiet small" @click=${m.actions.undo}>${m.strings.undo}</button>
  </p>
`;

/** The whole panel, around the step that is shown. */
export const frame = (m: FirstSnapshot, step: TemplateResult): TemplateResult => html`
  ${header(m)} ${stepper(m)}
  <div class="scroller">
    <slot name="notice"></slot>
    ${m.ui.notice ? html`<p class="notice" data-told>${m.ui.notice}</p>` : nothing}
    ${m.ui.undo ? undo(m, m.ui.undo) : nothing}
    <section
      part="step"
      class="step"
      data-step=${m.state.step}
      aria-labelledby="step-heading"
      @paste=${(event: ClipboardEvent) => m.actions.addPhotos(event.clipboardData?.files)}
    >
      ${step}
    </section>
    ${footer(m)}
  </div>
  <p class="hidden" role="status">${m.ui.announced}</p>
  <p id="new-tab" hidden>${m.strings.newTab}</p>
`;
