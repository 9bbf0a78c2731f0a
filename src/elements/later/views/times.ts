import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice } from '../../../advice/types.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import * as icons from '../icons.generated.js';
import { delivered } from './delivered.js';
import { bullets } from './steps.js';

/** Puts the day to look again into the shopper's calendar. */
export const remind = (m: LaterSnapshot, look: string): TemplateResult =>
  html`<button type="button" class=${look} @click=${m.actions.remind}>
      ${icon(icons.bell)}${m.strings.reminder}
    </button>
    ${delivered(m, ['reminder'], '')}`;

/**
 * The date that decides, asked for where it does. A day that is typed counts once the field is left or Enter is pressed:
 * each key on the way to it makes another day.
 */
export const dateField = (m: LaterSnapshot, { window }: Advice): TemplateResult | typeof nothing => {
  if (!window) return nothing;
  const { role, since } = window;
  const take = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (value === since) return;
    m.actions.dispatch({ type: 'correct', correction: { role, value, ...(since && { was: since }) } });
  };
  return html`<label class="field">
    <span class="label">${window.question}</span>
    <input
      type="date"
      max=${m.today}
      .value=${since}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter') take(event);
        else (event.target as HTMLElement).dataset['typed'] = '';
      }}
      @change=${(event: Event) => {
        if (!('typed' in (event.target as HTMLElement).dataset)) take(event);
      }}
      @blur=${(event: Event) => {
        delete (event.target as HTMLElement).dataset['typed'];
        take(event);
      }}
    />
  </label>`;
};

/** How long it takes, when to look again, and what to do meanwhile. */
export const times = (m: LaterSnapshot, advice: Advice): TemplateResult => {
  const { window, whileWaiting, next } = advice;
  return html`
    ${
      window
        ? html`<p data-state=${window.state}>${window.label}</p>
            ${window.detail ? html`<p class="hint">${window.detail}</p>` : nothing}
            ${next.rule === 'ask-date' ? nothing : dateField(m, advice)}
            ${window.remindOn && next.kind !== 'wait' ? remind(m, 'button secondary small') : nothing}`
        : nothing
    }
    ${window && whileWaiting.length > 0 ? html`<h5 class="label">${m.strings.waitingHeading}</h5>` : nothing}
    ${bullets(m, whileWaiting)}
  `;
};
