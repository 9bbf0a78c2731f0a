import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../../advice/words/fill.js';
import { isOfferedIn } from '../../../content/offered.js';
import type { Entry } from '../../../content/types.js';
import type { FirstSnapshot } from '../snapshot.js';
import { askField } from './ask-field.js';
import { channels } from './channels.js';
import { entryList, results } from './results.js';
import { stepHeading } from './shared.js';

/** Problems as people say them: one tap to the answer. */
const problems = (m: FirstSnapshot, entries: readonly Entry[]): TemplateResult => html`
  <ul class="problems" aria-label=${m.strings.topicsHeading}>
    ${entries.map(
      ({ id, label, title }) =>
        html`<li>
          <button type="button" part="result" class="problem" @click=${() => m.actions.openEntry(id)}>
            ${label ?? title}
          </button>
        </li>`,
    )}
  </ul>
`;

/** Every topic, with the questions of the chosen one below. */
function topics(m: FirstSnapshot, offered: readonly Entry[]): TemplateResult {
  const { topic } = m.state;
  const chosen = m.content.topics.find(({ id }) => id === topic);
  // The channels stand below: a topic that has nothing else would say it twice.
  const isNews = ({ role }: Entry): boolean => role !== 'contact' || m.content.channels.length === 0;
  const shown = m.content.topics.filter(({ id }) =>
    offered.some((entry) => entry.topic === id && isNews(entry)),
  );
  return html`
    <div class="chips" role="group" aria-label=${m.strings.topicsHeading}>
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
    ${
      chosen
        ? entryList(
            m,
            offered.filter((entry) => entry.topic === topic),
            fill(m.strings.topicEntries, { topic: chosen.title }),
          )
        : nothing
    }
  `;
}

/** Entries to pick instead of typing: those that the page suggests, the most frequent, all topics. */
function picking(m: FirstSnapshot): TemplateResult {
  const offered = m.content.entries.filter((entry) => isOfferedIn(m.region, entry));
  const common = offered.filter(({ label }) => label !== undefined);
  const all = m.ui.allTopics || m.state.topic !== '' || common.length === 0;
  return html`
    ${
      m.suggested.length > 0
        ? html`<h4 class="label">${m.strings.suggestedHeading}</h4>
            ${entryList(m, m.suggested, m.strings.suggestedHeading)}`
        : nothing
    }
    <div class="or">
      <h4 class="label">${m.strings.topicsHeading}</h4>
      ${
        common.length > 0
          ? html`<button
              type="button"
              class="button quiet small"
              aria-expanded=${String(all)}
              @click=${() => {
                m.actions.dispatch({ type: 'pick-topic', topic: '' });
                m.actions.set({ allTopics: !all });
              }}
            >
              ${m.strings.allTopics}
            </button>`
          : nothing
      }
    </div>
    ${all ? topics(m, offered) : problems(m, common)}
  `;
}

/** Step 1: the question first and big; answers appear under it; then problems to pick, and the channels. */
export const entryStep = (m: FirstSnapshot): TemplateResult => html`
  <div class="asking" data-asked=${String(m.ui.question.trim() !== '')}>
    <div class="column">
      ${stepHeading(m.strings.askHeading)} ${askField(m)} ${m.ui.question.trim() ? results(m) : picking(m)}
    </div>
    ${channels(m)}
  </div>
`;
