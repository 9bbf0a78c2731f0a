import { html, type TemplateResult } from 'lit/html.js';
import { icon } from '../icon.js';
import * as icons from '../icons/later.generated.js';
import type { Model } from '../panel/model.js';
import { entryButton } from './entry-step.js';

const question = (m: Model): TemplateResult => html`
  <h4 id="outcome-title">${m.strings.solvedQuestion}</h4>
  <div class="row">
    <button type="button" class="button secondary" @click=${() => m.actions.resolve(true)}>
      ${icon(icons.check)}${m.strings.solvedYes}
    </button>
    <button type="button" class="button secondary" @click=${() => m.actions.resolve(false)}>
      ${m.strings.solvedNo}
    </button>
  </div>
`;

const solved = (m: Model): TemplateResult => html`
  <h4 id="outcome-title">${icon(icons.check)}${m.strings.solvedTitle}</h4>
  <p>${m.strings.solvedText}</p>
  <div class="row">
    <button type="button" class="button secondary" @click=${() => m.actions.resolve(false)}>
      ${m.strings.solvedReopen}
    </button>
    <button type="button" class="button primary" @click=${m.actions.reset}>${m.strings.startOver}</button>
  </div>
`;

/** Never a dead end: the two special cases lead on. */
const unsolved = (m: Model): TemplateResult => html`
  <h4 id="outcome-title">${m.strings.unsolvedTitle}</h4>
  <p>${m.strings.unsolvedText}</p>
  <ul class="results">
    ${(
      [
        ['special-unreachable', m.strings.unsolvedUnreachable],
        ['special-unhappy', m.strings.unsolvedUnhappy],
      ] as const
    ).flatMap(([id, title]) => {
      const entry = m.entry(id);
      return entry ? entryButton(m, entry, title) : [];
    })}
  </ul>
  <button type="button" class="button quiet" @click=${() => m.actions.resolve(true)}>
    ${m.strings.solvedYes}
  </button>
`;

/** "Solved?": yes closes well, no leads on. */
export const outcome = (m: Model): TemplateResult => html`
  <section class="card outcome" aria-labelledby="outcome-title" aria-live="polite">
    ${{ open: question, solved, unsolved }[m.state.outcome](m)}
  </section>
`;
