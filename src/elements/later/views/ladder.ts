import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice, Rung } from '../../../advice/types.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import * as icons from '../icons.generated.js';
import { words } from './words.js';

const STATES = { tried: 'ladderTried', now: 'ladderNow', later: undefined } as const;

const rung = (m: LaterSnapshot, item: Rung): TemplateResult => {
  const name = STATES[item.state];
  return html`<li data-state=${item.state} aria-current=${item.state === 'now' ? 'step' : nothing}>
    <span class="dot">${item.state === 'tried' ? icon(icons.check) : nothing}</span>
    <p>
      <strong>${words(m, item.title)}</strong>
      ${name ? html`<span class="tag ${item.state === 'now' ? 'accent' : ''}">${m.strings[name]}</span>` : nothing}
    </p>
    ${item.state === 'now' ? nothing : html`<p class="hint">${words(m, item.text)}</p>`}
    ${
      item.state === 'tried'
        ? html`<button
            type="button"
            class="button secondary small"
            @click=${() => m.actions.untryRung(item.id)}
          >
            ${m.strings.ladderUntry} <span class="hidden">${words(m, item.title)}</span>
          </button>`
        : nothing
    }
  </li>`;
};

/** The rungs after this one, for when it fails, as a timeline. */
export const ladder = (m: LaterSnapshot, advice: Advice): TemplateResult => html`
  <ol class="ladder">
    ${advice.ladder.map((item) => rung(m, item))}
  </ol>
`;
