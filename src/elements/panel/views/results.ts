import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../../advice/words/fill.js';
import type { Entry } from '../../../content/types.js';
import { clarify } from '../../../search/clarify.js';
import type { SearchHit } from '../../../search/types.js';
import { icon } from '../icon.js';
import * as icons from '../icons.generated.js';
import { moveFocus } from '../keys.js';
import type { FirstSnapshot } from '../snapshot.js';
import { isSure } from '../outcome.js';
import { marked, tagged, waitingFor } from './shared.js';

const onKey = (event: KeyboardEvent): void => {
  if (event.key === 'ArrowDown') moveFocus(event, '.result', 'next');
  if (event.key === 'ArrowUp') moveFocus(event, '.result', 'previous', '#ask');
  if (event.key === 'Home') moveFocus(event, '.result', 'first');
  if (event.key === 'End') moveFocus(event, '.result', 'last');
  // The list first, then the panel.
  if (event.key === 'Escape') moveFocus(event, '#ask', 'first');
};

interface Shown {
  readonly title: unknown;
  /** The shopper's answer to the question asked back. */
  readonly reply?: string;
  /** Why it is shown, where no word of the question stands in the title. */
  readonly why?: string;
  /** The likeliest, with its answer; the others in one line each. */
  readonly best?: boolean;
}

/** A button that opens an entry. */
const entryButton = (
  m: FirstSnapshot,
  entry: Entry,
  { title, reply, why, best }: Shown,
): TemplateResult => html`
  <li>
    <button
      type="button"
      part="result"
      class="result"
      data-best=${String(best ?? false)}
      @click=${() => m.actions.openEntry(entry.id)}
      @keydown=${onKey}
    >
      ${best ? html`<span class="tag accent">${m.strings.resultBest}</span>` : nothing}
      ${reply ? html`<span class="strong">${tagged(m, reply)}</span>` : nothing}
      <span class="result-title">${title}</span>
      ${best ? html`<span class="result-text">${tagged(m, entry.answer)}</span>` : nothing}
      ${why ? html`<span class="result-why">${tagged(m, why)}</span>` : nothing} ${icon(icons.arrowRight)}
    </button>
  </li>
`;

export const entryList = (m: FirstSnapshot, entries: readonly Entry[], label: string): TemplateResult =>
  html`<ul class="results" aria-label=${label}>
    ${repeat(
      entries,
      ({ id }) => id,
      (entry) => entryButton(m, entry, { title: tagged(m, entry.title) }),
    )}
  </ul>`;

const why = ({ strings }: FirstSnapshot, { ranges, reason }: SearchHit): string =>
  ranges.length === 0 && reason.kind === 'similar'
    ? fill(strings.resultSimilar, { example: reason.example })
    : '';

/** None of these: the shopper writes, and gets help with it. */
const describe = (m: FirstSnapshot, label: string): TemplateResult =>
  html`<button type="button" class="result own" @click=${m.actions.next} @keydown=${onKey}>
    <span class="result-title">${label}</span> ${icon(icons.pen)}
  </button>`;

/**
 * The answers, the likeliest first and marked as such; where it is not sure, under the question that tells the two likeliest
 * apart, each with its reply, or under words that say so.
 */
export function results(m: FirstSnapshot): TemplateResult {
  if (!m.ui.hits) return waitingFor(m, m.ui.search === 'failed', m.strings.errorSearch, m.actions.loadSearch);
  const sure = isSure(m.ui.hits[0]);
  const hits = m.ui.hits.flatMap((hit) => {
    const entry = m.entry(hit.id);
    return entry ? [{ hit, entry }] : [];
  });
  const asked = sure ? undefined : clarify(m.ui.hits, m.content);
  const unsure = asked?.question ?? m.strings.resultsPerhaps;
  const heading = hits.length === 0 ? m.strings.noResultsTitle : sure ? '' : unsure;
  return html`
    ${heading ? html`<p class="strong">${heading}</p>` : nothing}
    ${hits.length === 0 ? html`<p class="muted">${m.strings.noResultsText}</p>` : nothing}
    <div class="found">
      ${
        hits.length > 0
          ? html`<ul class="results" aria-label=${m.strings.resultsLabel}>
              ${repeat(
                hits,
                ({ entry }) => entry.id,
                ({ hit, entry }, index) => {
                  const reply = asked?.answers.find(({ id }) => id === entry.id)?.text;
                  return entryButton(m, entry, {
                    title: marked(m, entry.title, hit.ranges),
                    ...(reply === undefined ? { why: why(m, hit) } : { reply }),
                    best: sure && index === 0,
                  });
                },
              )}
            </ul>`
          : nothing
      }
      ${describe(m, hits.length > 0 ? m.strings.describeInstead : m.strings.describe)}
    </div>
  `;
}
