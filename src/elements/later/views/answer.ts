import { html, nothing, type TemplateResult } from 'lit/html.js';
import { notesIn } from '../../../content/offered.js';
import type { Entry } from '../../../content/types.js';
import { icon } from '../../panel/icon.js';
import * as icons from '../icons.generated.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { checkedOn, link, safeHref } from '../../panel/views/shared.js';
import { address } from './address.js';
import { bullets, routes, steps } from './steps.js';
import { words } from './words.js';

const rating = (m: LaterSnapshot, entry: Entry): TemplateResult =>
  m.ui.rated.includes(entry.id)
    ? html`<p class="muted" data-told>${m.strings.helpfulThanks}</p>`
    : html`<div class="rating" role="group" aria-label=${m.strings.helpfulQuestion}>
        <span class="muted">${m.strings.helpfulQuestion}</span>
        <button type="button" class="button quiet small" @click=${() => m.actions.rate(entry.id, true)}>
          ${icon(icons.up)}${m.strings.helpfulYes}
        </button>
        <button type="button" class="button quiet small" @click=${() => notHelpful(m, entry)}>
          ${icon(icons.down)}${m.strings.helpfulNo}
        </button>
      </div>`;

const related = (m: LaterSnapshot, entry: Entry): TemplateResult | typeof nothing => {
  const entries = entry.related.flatMap((id) => m.entry(id) ?? []);
  return entries.length === 0
    ? nothing
    : html`<h5 class="label">${m.strings.relatedHeading}</h5>
        <div class="chips">
          ${entries.map(
            ({ id, title }) =>
              html`<button type="button" class="chip" @click=${() => m.actions.openEntry(id)}>
                ${words(m, title)}
              </button>`,
          )}
        </div>`;
};

/** Where the answer was read, and when, if that is not where all the content was. */
const sources = (m: LaterSnapshot, entry: Entry): readonly TemplateResult[] =>
  (entry.sources ?? []).map(
    ({ source, readOn }) =>
      html`<p class="hint source">
        ${checkedOn(m, readOn)}: ${safeHref(source) ? link(source, source) : source}
      </p>`,
  );

/** Whoever got no help goes on: to the next rung, or to telling it in own words. */
function notHelpful(m: LaterSnapshot, entry: Entry): void {
  m.actions.rate(entry.id, false);
  if (m.state.report.summary === '' || !m.advice) m.actions.dispatch({ type: 'go', step: 'issue' });
  else m.actions.tryRung(m.advice.next.rung);
}

/** The article of an entry: the short answer, then the steps and conditions behind it. */
export function answer(m: LaterSnapshot, entry: Entry): TemplateResult {
  const channel = m.content.channels.find(({ id }) => id === entry.id);
  return html`
    <article
      part="answer"
      class="answer"
      aria-labelledby="answer-title"
      ?data-urgent=${entry.urgent ?? false}
    >
      <h4 id="answer-title">${words(m, entry.title)}</h4>
      <p>${words(m, entry.answer)}</p>
      ${channel ? routes(m, channel) : nothing} ${steps(m, entry.steps)}
      ${bullets(m, notesIn(m.region, entry))} ${channel ? link(channel.url, channel.title) : nothing}
      ${sources(m, entry)} ${address(m, `${m.page}#help=${entry.id}`, m.strings.linkCopy)} ${rating(m, entry)}
      ${related(m, entry)}
    </article>
  `;
}
