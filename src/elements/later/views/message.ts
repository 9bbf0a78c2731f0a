import { html, type TemplateResult } from 'lit/html.js';
import type { Advice } from '../../../advice/types.js';
import type { Entry } from '../../../content/types.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import type { Ui } from '../../panel/ui.js';
import { copyable } from './copyable.js';
import { solutions } from './details.js';

const choice = <Key extends 'message' | 'length'>(
  m: LaterSnapshot,
  key: Key,
  options: readonly (readonly [Ui[Key], string])[],
): TemplateResult =>
  html`<div class="segments" role="group" aria-labelledby="message-title">
    ${options.map(
      ([value, label]) =>
        html`<button
          type="button"
          aria-pressed=${m.ui[key] === value ? 'true' : 'false'}
          @click=${() => m.actions.set({ [key]: value })}
        >
          ${label}
        </button>`,
    )}
  </div>`;

/** The message, ready to paste. */
export function message(m: LaterSnapshot, advice: Advice, entry: Entry | undefined): TemplateResult {
  const { strings, ui } = m;
  const chosen = advice.message[ui.message];
  // Whoever only asks for a channel has told no problem yet.
  const asks = entry !== undefined && entry.role !== 'contact' && entry.solutions.length > 0;
  const same = advice.message.agent.lang === advice.message.own.lang;
  return html`
    <section part="message" class="card message" aria-labelledby="message-title">
      <h4 id="message-title">${strings.messageHeading}</h4>
      ${
        same
          ? ''
          : choice(m, 'message', [
              ['agent', strings.messageForAgent],
              ['own', strings.messageOwn],
            ])
      }
      ${choice(m, 'length', [
        ['short', strings.messageShort],
        ['full', strings.messageFull],
      ])}
      ${copyable(m, {
        text: chosen[ui.length],
        lang: chosen.lang,
        labelledBy: 'message-title',
        label: strings.copy,
        hint: strings.messageHint,
      })}
      ${asks ? html`<span class="hint" aria-hidden="true">${strings.solutionLabel}</span> ${solutions(m, entry)}` : ''}
    </section>
  `;
}
