import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CHANNEL_KINDS, type ChannelKind } from '../../../content/ids.js';
import type { Channel } from '../../../content/types.js';
import { icon } from '../icon.js';
import * as icons from '../icons.generated.js';
import type { FirstSnapshot } from '../snapshot.js';
import { status, tagged } from './shared.js';

const ICONS: Readonly<Record<ChannelKind, string>> = {
  chat: icons.chat,
  phone: icons.phone,
  bot: icons.bot,
  social: icons.social,
};

/** A line of the page's own is good for its number. */
const isNumber = (text: string): boolean => /^[\d\s()+-]+$/.test(text);

const channel = (m: FirstSnapshot, item: Channel): TemplateResult => html`
  <li part="channel">
    <button type="button" class="pick" @click=${() => m.actions.openEntry(item.id)}>
      ${icon(ICONS[CHANNEL_KINDS[item.id]])}
      <span class="what">
        <span class="strong">${tagged(m, item.title)}</span>
        ${isNumber(item.goodFor) ? html`<span class="muted">${item.goodFor}</span>` : nothing}
        ${item.recommended ? html`<span class="tag accent">${m.strings.recommended}</span>` : nothing}
      </span>
      ${status(m.availability(item))}
    </button>
  </li>
`;

/** Whom to contact, in one line each, with whether somebody answers now. */
export const channels = (m: FirstSnapshot): TemplateResult | typeof nothing =>
  m.content.channels.length === 0
    ? nothing
    : html`<section class="column" aria-labelledby="channels">
        <h3 class="label" id="channels">${m.strings.channelsHeading}</h3>
        <ul class="rows">
          ${m.content.channels.map((item) => channel(m, item))}
        </ul>
      </section>`;
