import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../../../content/ids.js';
import { isReached } from '../../../guide/selectors.js';
import { STEPS, type StepId } from '../../../guide/types.js';
import { fill } from '../../../advice/words/fill.js';
import { icon } from '../icon.js';
import * as icons from '../icons.generated.js';
import type { FirstSnapshot } from '../snapshot.js';
import { link, waitingFor } from './shared.js';

const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ['zh-Hant', '繁體中文'],
  ['zh-Hans', '简体中文'],
  ['en', 'English'],
];

const stepName = ({ strings }: FirstSnapshot, step: StepId): string =>
  ({ entry: strings.stepEntry, issue: strings.stepIssue, action: strings.stepAction })[step];

const header = (m: FirstSnapshot): TemplateResult => html`
  <header part="header" class="header">
    <h2 class="name"><slot name="heading">${m.strings.name}</slot></h2>
    <label class="language">
      <span class="hidden">${m.strings.language}</span>
      <select
        .value=${live(m.locale)}
        @change=${(event: Event) => m.actions.setLocale((event.target as HTMLSelectElement).value as Locale)}
      >
        ${LANGUAGES.map(
          ([locale, label]) =>
            html`<option value=${locale} lang=${locale} ?selected=${locale === m.locale}>${label}</option>`,
        )}
      </select>
      ${icon(icons.chevron)}
    </label>
    ${
      m.mode === 'inline'
        ? nothing
        : html`<button
            type="button"
            class="icon-button"
            aria-label=${m.strings.close}
            @click=${m.actions.close}
          >
            ${icon(icons.close)}
          </button>`
    }
  </header>
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
      <span class="dot" aria-hidden="true">${reached && !current ? icon(icons.check) : index + 1}</span>
      <span class="hidden">${fill(m.strings.stepNumber, { n: index + 1 })}</span>
      <span class="step-name">${stepName(m, step)}</span>
    </button>
  </li>`;
}

const stepper = (m: FirstSnapshot): TemplateResult => html`
  <nav part="stepper" class="stepper" aria-label=${m.strings.stepper}>
    <ol>
      ${STEPS.map((step, index) => stepperItem(m, step, index))}
    </ol>
  </nav>
`;

/** The main action, always in thumb's reach. */
function bar(m: FirstSnapshot): TemplateResult {
  const { step } = m.state;
  const back = html`<button
    type="button"
    class="button quiet"
    @click=${() => m.actions.dispatch({ type: 'back' })}
  >
    ${icon(icons.arrowLeft)}${m.strings.back}
  </button>`;
  const startOver = html`<button type="button" class="button quiet end" @click=${m.actions.forget}>
    ${m.strings.startOver}
  </button>`;
  const next = html`<button type="button" class="button primary end" @click=${m.actions.next}>
    ${m.strings.next}${icon(icons.arrowRight)}
  </button>`;
  return html`<div class="bar">
    ${step === 'entry' ? nothing : back} ${step === 'action' ? startOver : next}
  </div>`;
}

const footer = (m: FirstSnapshot): TemplateResult => html`
  <footer part="footer" class="footer">
    <p>${m.strings.notOfficial} ${m.strings.onDevice}</p>
    <p>
      ${m.content.resources.map((resource) => link(resource.url, resource.title))}
      ${m.content.resources[0] ? fill(m.strings.checkedOn, { date: m.content.resources[0].readOn }) : nothing}
    </p>
    <slot name="footer"></slot>
  </footer>
`;

/** While the later steps load, or where they cannot. */
export const pending = (m: FirstSnapshot): TemplateResult =>
  html`<h3 id="step-heading" class="heading" tabindex="-1">${stepName(m, m.state.step)}</h3>
    ${waitingFor(m, m.ui.advice === 'failed', m.strings.errorAdvice, m.actions.loadAdvice)}`;

/** The whole panel, around the step that is shown. */
export const frame = (m: FirstSnapshot, step: TemplateResult): TemplateResult => html`
  ${header(m)} ${stepper(m)}
  <div class="scroller">
    ${m.ui.notice ? html`<p class="notice" role="status">${m.ui.notice}</p>` : nothing}
    ${
      m.ui.undo
        ? html`<p class="notice" role="status">
            ${m.strings.forgotten}
            <button type="button" class="button quiet small" @click=${m.actions.undo}>
              ${m.strings.undo}
            </button>
          </p>`
        : nothing
    }
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
  ${bar(m)}
  <p class="hidden" role="status">${m.ui.announced}</p>
`;
