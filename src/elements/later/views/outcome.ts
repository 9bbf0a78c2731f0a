import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../../panel/icon.js';
import * as icons from '../icons.generated.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { bullets, disclosure, steps } from '../../panel/views/shared.js';

const question = (m: LaterSnapshot): TemplateResult => html`
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

const solved = (m: LaterSnapshot): TemplateResult => html`
  <h4 id="outcome-title">${icon(icons.check)}${m.strings.solvedTitle}</h4>
  <p>${m.strings.solvedText}</p>
  <div class="row">
    <button type="button" class="button secondary" @click=${() => m.actions.resolve(false)}>
      ${m.strings.solvedReopen}
    </button>
    <button type="button" class="button primary" @click=${m.actions.forget}>${m.strings.startOver}</button>
  </div>
`;

const CIRCUMSTANCES = [
  ['unreachable', 'unsolvedUnreachable'],
  ['unhappy', 'unsolvedUnhappy'],
] as const;

/** Never a dead end, and never another case: what helps where it is stuck, and the next rung. */
function unsolved(m: LaterSnapshot): TemplateResult {
  const rung = m.advice?.ladder.find(({ state }) => state === 'now');
  return html`
    <h4 id="outcome-title">${m.strings.unsolvedTitle}</h4>
    <p>${m.strings.unsolvedText}</p>
    ${CIRCUMSTANCES.map(([role, name]) => {
      const entry = m.content.entries.find((each) => each.role === role);
      return entry
        ? disclosure(
            m.strings[name],
            html`<p>${entry.answer}</p>
              ${steps(m, entry.steps)} ${bullets(entry.notes)}`,
          )
        : nothing;
    })}
    <div class="row">
      ${
        rung
          ? html`<button
              type="button"
              class="button primary"
              @click=${() => m.actions.dispatch({ type: 'try', rung: rung.id })}
            >
              ${m.strings.ladderTry} · ${rung.title}
            </button>`
          : nothing
      }
      <button type="button" class="button secondary" @click=${() => m.actions.resolve(true)}>
        ${m.strings.solvedYes}
      </button>
    </div>
  `;
}

/** "Solved?": yes closes well, no leads on. */
export const outcome = (m: LaterSnapshot): TemplateResult => html`
  <section class="card outcome" aria-labelledby="outcome-title" aria-live="polite">
    ${{ open: question, solved, unsolved }[m.state.outcome](m)}
  </section>
`;
