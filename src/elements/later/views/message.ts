import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice, Message } from '../../../advice/types.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import * as icons from '../icons.generated.js';

/** The message of this rung; nothing where there is nobody to send it to. */
const speaks = ({ next: { kind } }: Advice): boolean =>
  kind === 'copy' || kind === 'call' || kind === 'open-url';

/** In Simplified for Taobao; whoever is asked outside gets the shopper's own account. */
const written = ({ next, message: { agent, own } }: Advice): Message =>
  next.kind === 'copy' && !next.href ? own : agent;

/** The text that is shown and copied. */
export function messageOf(
  { ui }: LaterSnapshot,
  advice: Advice,
): { readonly text: string; readonly lang: string } {
  const message = written(advice);
  return { text: message[ui.length], lang: message.lang };
}

const lengths = (m: LaterSnapshot): TemplateResult => html`
  <label class="length">
    <span class="hidden">${m.strings.messageLength}</span>
    <select
      @change=${(event: Event) =>
        m.actions.set({ length: (event.target as HTMLSelectElement).value === 'full' ? 'full' : 'short' })}
    >
      <option value="short" ?selected=${m.ui.length === 'short'}>${m.strings.messageShort}</option>
      <option value="full" ?selected=${m.ui.length === 'full'}>${m.strings.messageFull}</option>
    </select>
  </label>
`;

/** The same in the reader's own language, one line until it is opened. */
const meaning = (m: LaterSnapshot, { own }: Advice['message']): TemplateResult =>
  html`<details class="meaning">
    <summary>
      <span class="hidden">${m.strings.messageOwn}</span> <span lang=${own.lang}>${own[m.ui.length]}</span>
    </summary>
  </details>`;

/** The message, ready to send. It changes as the details below it are filled in. */
export function message(m: LaterSnapshot, advice: Advice): TemplateResult | typeof nothing {
  if (!speaks(advice)) return nothing;
  const { text, lang } = messageOf(m, advice);
  const foreign = lang !== advice.message.own.lang;
  return html`
    <section part="message" class="message" aria-labelledby="message-title">
      <div class="message-head">
        <h4 id="message-title">
          ${advice.next.kind === 'call' ? m.strings.messageSpoken : m.strings.messageHeading}
        </h4>
        <button
          type="button"
          class="icon-button"
          aria-label=${m.strings.summaryEdit}
          @click=${() => m.actions.edit('summary')}
        >
          ${icon(icons.pen)}
        </button>
        ${lengths(m)}
      </div>
      <textarea readonly rows="4" lang=${lang} aria-labelledby="message-title" .value=${text}></textarea>
      ${foreign ? meaning(m, advice.message) : nothing}
    </section>
  `;
}
