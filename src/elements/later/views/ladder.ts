import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice, Rung } from '../../../advice/types.js';
import { fill } from '../../../advice/words/fill.js';
import { icon } from '../../panel/icon.js';
import * as icons from '../icons.generated.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { disclosure, link } from '../../panel/views/shared.js';

const STATES = { tried: 'ladderTried', now: 'ladderNow', later: undefined } as const;

const say = (m: LaterSnapshot, rung: Rung): TemplateResult | typeof nothing =>
  rung.say === ''
    ? nothing
    : html`<p class="hint">${m.strings.ladderSay}</p>
        <blockquote lang=${rung.sayLang}>${rung.say}</blockquote>
        ${rung.meaning ? html`<p class="hint">${rung.meaning}</p>` : nothing}`;

/** The name of a rung's link: a number to call, or a site. */
function destination({ strings }: LaterSnapshot, { href = '' }: Rung): string {
  const [scheme, address = ''] = href.split(/:(?:\/\/)?/);
  return scheme === 'tel'
    ? fill(strings.ladderCall, { number: address })
    : fill(strings.ladderOpen, { site: address.replace(/\/.*/, '') });
}

const content = (m: LaterSnapshot, rung: Rung): TemplateResult => html`
  <p>${rung.text}</p>
  ${say(m, rung)} ${link(rung.href, destination(m, rung))}
  ${rung.moveOn ? html`<p class="hint">${rung.moveOn}</p>` : nothing}
  <button
    type="button"
    class="button secondary small"
    aria-label=${`${rung.state === 'tried' ? m.strings.ladderUntry : m.strings.ladderTry}: ${rung.title}`}
    @click=${() => m.actions.dispatch({ type: rung.state === 'tried' ? 'untry' : 'try', rung: rung.id })}
  >
    ${rung.state === 'tried' ? m.strings.ladderUntry : m.strings.ladderTry}
  </button>
`;

function rung(m: LaterSnapshot, item: Rung): TemplateResult {
  const name = STATES[item.state];
  const title = html`<span>${item.title}</span>
    ${name ? html`<span class="tag ${item.state === 'now' ? 'accent' : ''}">${m.strings[name]}</span>` : nothing}`;
  return html`<li data-state=${item.state} aria-current=${item.state === 'now' ? 'step' : nothing}>
    <span class="dot">${item.state === 'tried' ? icon(icons.check) : nothing}</span>
    ${disclosure(title, content(m, item), item.state === 'now')}
  </li>`;
}

/** The ladder, rung by rung, as a timeline. */
export const ladder = (m: LaterSnapshot, advice: Advice): TemplateResult | typeof nothing =>
  advice.ladder.length === 0
    ? nothing
    : html`<section class="card" aria-labelledby="ladder-title">
        <h4 id="ladder-title">${m.strings.ladderHeading}</h4>
        <p class="muted">${m.strings.ladderHint}</p>
        <ol class="ladder">
          ${advice.ladder.map((item) => rung(m, item))}
        </ol>
      </section>`;
