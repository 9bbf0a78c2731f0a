import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { isOfferedIn } from '../../../content/offered.js';
import type { Channel, Entry } from '../../../content/types.js';
import type { SearchHit } from '../../../search/types.js';
import { fill } from '../../../advice/words/fill.js';
import { icon } from '../icon.js';
import * as icons from '../icons.generated.js';
import { isComposing, moveFocus } from '../keys.js';
import type { FirstSnapshot } from '../snapshot.js';
import { bullets, disclosure, marked, routes, status, waitingFor } from './shared.js';

const CHANNEL_ICONS = {
  'contact-online': icons.chat,
  'contact-phone': icons.phone,
  'contact-bot': icons.bot,
  'contact-social': icons.social,
} as const;

function onSearchKey(event: KeyboardEvent): void {
  if (isComposing(event)) return;
  if (event.key === 'ArrowDown' || event.key === 'Enter') moveFocus(event, '.result', 'first');
}

const searchBox = (m: FirstSnapshot): TemplateResult => html`
  <div class="search">
    <label class="hidden" for="ask">${m.strings.askLabel}</label>
    ${icon(icons.search)}
    <input
      id="ask"
      part="search-input"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      maxlength="500"
      aria-describedby="ask-hint"
      placeholder=${m.strings.askPlaceholder}
      .value=${live(m.state.query)}
      @input=${(event: InputEvent) =>
        m.actions.ask((event.target as HTMLInputElement).value, event.isComposing)}
      @compositionend=${(event: Event) => m.actions.ask((event.target as HTMLInputElement).value, false)}
      @keydown=${onSearchKey}
    />
    ${
      m.state.query
        ? html`<button
            type="button"
            class="icon-button"
            aria-label=${m.strings.askClear}
            @click=${(event: Event) => {
              m.actions.ask('', false);
              (event.currentTarget as Element).parentElement?.querySelector('input')?.focus();
            }}
          >
            ${icon(icons.close)}
          </button>`
        : nothing
    }
  </div>
`;

/** A button that opens an entry. */
export const entryButton = (m: FirstSnapshot, entry: Entry, title: unknown, why = ''): TemplateResult => html`
  <li>
    <button
      type="button"
      part="result"
      class="result"
      @click=${() => m.actions.openEntry(entry.id)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'ArrowDown') moveFocus(event, '.result', 'next');
        if (event.key === 'ArrowUp') moveFocus(event, '.result', 'previous', '#ask');
      }}
    >
      <span class="result-title">${title}</span>
      <span class="result-text">${entry.answer}</span>
      ${why ? html`<span class="result-why">${why}</span>` : nothing} ${icon(icons.arrowRight)}
    </button>
  </li>
`;

/** The example that the question is like, where none of its words stands in the title. */
const why = ({ strings }: FirstSnapshot, { ranges, reason }: SearchHit): string =>
  ranges.length === 0 && reason.kind === 'similar'
    ? fill(strings.resultSimilar, { example: reason.example })
    : '';

function results(m: FirstSnapshot): TemplateResult {
  if (!m.ui.hits) return waitingFor(m, m.ui.search === 'failed', m.strings.errorSearch, m.actions.loadSearch);
  const hits = m.ui.hits.flatMap((hit) => {
    const entry = m.entry(hit.id);
    return entry ? [entryButton(m, entry, marked(entry.title, hit.ranges), why(m, hit))] : [];
  });
  if (hits.length > 0) {
    return html`
      <ul class="results" aria-label=${m.strings.resultsLabel}>
        ${hits}
      </ul>
      <button type="button" class="button quiet" @click=${m.actions.next}>${m.strings.resultsMore}</button>
    `;
  }
  return html`<div class="empty">
    <p class="strong">${m.strings.noResultsTitle}</p>
    <p>${m.strings.noResultsText}</p>
    <button type="button" class="button secondary" @click=${m.actions.next}>
      ${m.strings.describeInstead}
    </button>
  </div>`;
}

const entryList = (m: FirstSnapshot, entries: readonly Entry[], label: string): TemplateResult =>
  html`<ul class="results" aria-label=${label}>
    ${entries.map((entry) => entryButton(m, entry, entry.title))}
  </ul>`;

function topics(m: FirstSnapshot): TemplateResult {
  const { topic } = m.state;
  const chosen = m.content.topics.find(({ id }) => id === topic);
  const offered = m.content.entries.filter((entry) => isOfferedIn(m.region, entry));
  const entries = offered.filter((entry) => entry.topic === topic);
  // The channels stand below, each with its answer: a topic that has nothing else would say it twice.
  const isNews = ({ role }: Entry): boolean => role !== 'contact' || m.content.channels.length === 0;
  const shown = m.content.topics.filter(({ id }) =>
    offered.some((entry) => entry.topic === id && isNews(entry)),
  );
  return html`
    <h4 class="label" id="topics">${m.strings.topicsHeading}</h4>
    <div class="chips" role="group" aria-labelledby="topics">
      ${shown.map(
        ({ id, title }) =>
          html`<button
            type="button"
            class="chip"
            aria-pressed=${id === topic ? 'true' : 'false'}
            @click=${() => m.actions.dispatch({ type: 'pick-topic', topic: id === topic ? '' : id })}
          >
            ${title}
          </button>`,
      )}
    </div>
    ${chosen ? entryList(m, entries, fill(m.strings.topicEntries, { topic: chosen.title })) : nothing}
  `;
}

const channelCard = (m: FirstSnapshot, channel: Channel): TemplateResult => html`
  <li part="channel" class="card channel" data-chosen=${m.state.report.channel === channel.id}>
    <button type="button" class="pick" @click=${() => m.actions.openEntry(channel.id)}>
      <span class="badge">${icon(CHANNEL_ICONS[channel.id])}</span>
      <span>
        <span>
          <strong>${channel.title}</strong>
          ${channel.recommended ? html`<span class="tag accent">${m.strings.recommended}</span>` : nothing}
        </span>
        <span class="muted">${channel.goodFor}</span>
        ${status(m.availability(channel))}
      </span>
      ${icon(icons.arrowRight)}
    </button>
    ${disclosure(
      m.strings.channelRoutes,
      !m.isWhole
        ? waitingFor(m, m.ui.search === 'failed', m.strings.errorSearch, m.actions.loadSearch)
        : html`${bullets(channel.pros)} ${routes(m, channel)}
          ${
            channel.tips.length > 0
              ? html`<h4>${m.strings.tips}</h4>
                  ${bullets(channel.tips)}`
              : nothing
          }`,
    )}
  </li>
`;

const channels = (m: FirstSnapshot): TemplateResult | typeof nothing =>
  m.content.channels.length === 0
    ? nothing
    : html`<section class="column" aria-labelledby="channels">
        <h3 id="channels">${m.strings.channelsHeading}</h3>
        <p class="muted">${m.strings.channelsHint}</p>
        <ul class="cards">
          ${m.content.channels.map((channel) => channelCard(m, channel))}
        </ul>
      </section>`;

/** Step 1: the question first and big; answers appear under it; then topics and channels. */
export const entryStep = (m: FirstSnapshot): TemplateResult => html`
  <div class="columns">
    <div class="column">
      <h3 id="step-heading" class="heading" tabindex="-1">${m.strings.askHeading}</h3>
      <p class="muted" id="ask-hint">${m.strings.askHint}</p>
      ${searchBox(m)}
      ${
        m.ui.question.trim()
          ? results(m)
          : html`
              ${
                m.suggested.length > 0
                  ? html`<h4 class="label">${m.strings.suggestedHeading}</h4>
                      ${entryList(m, m.suggested, m.strings.suggestedHeading)}`
                  : nothing
              }
              ${topics(m)}
            `
      }
    </div>
    ${channels(m)}
  </div>
`;
