import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice } from '../../../advice/types.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import * as icons from '../icons.generated.js';
import { messageOf } from '../message-of.js';
import { isSpoken } from './copied.js';

/** The message of this rung; nothing where there is nobody to send it to. */
const speaks = ({ next: { kind, calls } }: Advice): boolean =>
  kind === 'copy' || kind === 'call' || kind === 'open-url' || calls.length > 0;

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

/** The same in the reader's own language: open where the characters are none of theirs. */
const meaning = (m: LaterSnapshot, { own }: Advice['message']): TemplateResult =>
  html`<details class="meaning" ?open=${own.lang === 'en'}>
    <summary>${m.strings.messageOwn}</summary>
    <p lang=${own.lang}>${own[m.ui.length]}</p>
  </details>`;

/** Lines in the narrowest box, which takes 36 letters or half as many Chinese characters. */
const linesOf = (text: string): number =>
  text
    .split('\n')
    .map((line) => Math.ceil((line.length + line.replace(/[^\u1100-\uffff]+/g, '').length) / 36) || 1)
    .reduce((sum, lines) => sum + lines);

/** Lines that a narrow box shows of a long message; one more costs no more room than the switch for it. */
const MOST = 9;

/** The message, ready to send. It changes as the details below it are filled in. */
export function message(m: LaterSnapshot, advice: Advice): TemplateResult | typeof nothing {
  if (!speaks(advice)) return nothing;
  const { text, lang } = messageOf(m, advice);
  const foreign = lang !== advice.message.own.lang;
  const lines = linesOf(text);
  const long = lines > MOST;
  return html`
    <section part="message" class="message" data-long=${String(long)} aria-labelledby="message-title">
      <div class="message-head">
        <h4 id="message-title">${isSpoken(advice) ? m.strings.messageSpoken : m.strings.messageHeading}</h4>
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
      <textarea readonly rows=${lines} lang=${lang} aria-labelledby="message-title" .value=${text}></textarea>
      ${long ? html`<details class="whole"><summary>${m.strings.messageWhole}</summary></details>` : nothing}
      ${foreign ? meaning(m, advice.message) : nothing}
    </section>
  `;
}
