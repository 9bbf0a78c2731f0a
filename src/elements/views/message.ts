import { html, type TemplateResult } from 'lit/html.js';
import type { Advice } from '../../advice/types.js';
import { icon } from '../icon.js';
import * as icons from '../icons/later.generated.js';
import type { Model, Ui } from '../panel/model.js';

const choice = <Key extends 'message' | 'length'>(
  m: Model,
  key: Key,
  options: readonly (readonly [Ui[Key], string])[],
): TemplateResult =>
  html`<div class="segments" role="group" aria-labelledby="message-title">
    ${options.map(
      ([value, label]) =>
        html`<button
          type="button"
          aria-pressed=${m.ui[key] === value ? 'true' : 'false'}
          @click=${() => m.actions.set({ [key]: value, copy: 'idle' })}
        >
          ${label}
        </button>`,
    )}
  </div>`;

/** The message, ready to paste; where copying is refused its text is selected for copying by hand. */
export function message(m: Model, advice: Advice): TemplateResult {
  const { strings, ui } = m;
  const chosen = advice.message[ui.message];
  const text = chosen[ui.length];
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
      <textarea
        class="message-text"
        readonly
        rows="7"
        lang=${chosen.lang}
        aria-labelledby="message-title"
        aria-describedby="message-hint"
        .value=${text}
      ></textarea>
      <button
        type="button"
        class="button primary wide"
        @click=${(event: Event) => {
          const box = (event.currentTarget as Element).parentElement?.querySelector('textarea');
          if (box) void m.actions.copy(text, box);
        }}
      >
        ${icon(ui.copy === 'copied' ? icons.check : icons.copy)}${strings.copy}
      </button>
      <p class="hint" id="message-hint" role="status">
        ${{ idle: strings.messageHint, copied: strings.copied, manual: strings.copyManually }[ui.copy]}
      </p>
    </section>
  `;
}
