import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice } from '../../../advice/types.js';
import { fill } from '../../../advice/words/fill.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { steps } from './steps.js';
import { dateField } from './times.js';
import { words } from './words.js';

/** What the last press changed can be taken back. */
function noted(m: LaterSnapshot, { ladder }: Advice): TemplateResult | typeof nothing {
  const tried = ladder.find(({ id }) => id === m.ui.justTried);
  return tried
    ? html`<p class="hint undo">
        <span>${tried.done || fill(m.strings.triedNoted, { rung: tried.title })}</span>
        <button type="button" class="button quiet small" @click=${() => m.actions.untryRung(tried.id)}>
          ${m.strings.undo}
        </button>
      </p>`
    : nothing;
}

/** What to do; a number in it stays on one line. */
function how(m: LaterSnapshot, { next: { text, calls } }: Advice): unknown {
  const number = calls.find((call) => call.number && text.includes(call.number))?.number;
  if (!number) return words(m, text);
  const [before = '', after = ''] = text.split(number);
  return html`${words(m, before)}<span class="dial">${number}</span>${words(m, after)}`;
}

/** Which step of how many this is, what to do and where; it stays while the shopper is away to do it. */
export function head(m: LaterSnapshot, advice: Advice): TemplateResult {
  const { next, ladder } = advice;
  // None where every step was taken.
  const index = ladder.findIndex(({ state }) => state === 'now');
  const rung = ladder[index];
  const entry = m.entry(m.state.report.entry);
  const passed = m.ui.justTried === '' ? ladder[index - 1] : undefined;
  // The first step that one sees may be the second: the story told of the one before.
  const before = passed?.state === 'tried' ? html`<span>${words(m, passed.title)} ✓</span>` : nothing;
  return html`
    ${noted(m, advice)}
    <p class="eyebrow">
      ${advice.urgent ? html`<span class="tag danger">${m.strings.urgent}</span>` : nothing}
      ${
        rung
          ? html`<span>${fill(m.strings.rungOf, { n: index + 1, all: ladder.length })}</span>${before}`
          : nothing
      }
    </p>
    <h4 class="next-text" id="next-text" tabindex="-1">
      ${rung ? words(m, rung.title) : m.strings.allTaken}
    </h4>
    <p class="next-how">${how(m, advice)}</p>
    <p class="muted small">${words(m, next.reason)}</p>
    ${next.rung === 'self' && next.kind === 'self-service' && entry ? steps(m, entry.steps) : nothing}
    ${next.rule === 'ask-date' ? dateField(m, advice) : nothing}
  `;
}
