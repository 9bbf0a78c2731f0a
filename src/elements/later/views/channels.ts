import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice, ChannelAdvice, PhoneAdvice } from '../../../advice/types.js';
import type { Region } from '../../../content/ids.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { checkedOn, safeHref, status } from '../../panel/views/shared.js';
import * as icons from '../icons.generated.js';
import { disclosure } from './disclosure.js';
import { bullets, routes, steps } from './steps.js';
import { words } from './words.js';

const phone = (m: LaterSnapshot, advice: PhoneAdvice): TemplateResult => html`
  <li class="phone">
    <div>
      <strong>${advice.line.name}</strong>
      ${
        advice.href
          ? html`<a class="link number" href=${advice.href}>${icon(icons.phone)}${advice.number}</a>`
          : html`<span class="number">${advice.number}</span>`
      }
    </div>
    <div>
      ${status(advice.availability)}
      ${advice.availability.detail ? html`<span class="hint">${advice.availability.detail}</span>` : nothing}
      ${advice.caution ? html`<span class="caution">${advice.caution}</span>` : nothing}
      <span class="hint">${checkedOn(m, advice.line.readOn)}</span>
    </div>
  </li>
`;

const regionNames = ({ strings }: LaterSnapshot): readonly (readonly [Region, string])[] => [
  ['tw', strings.regionTw],
  ['hk', strings.regionHk],
  ['cn', strings.regionCn],
  ['intl', strings.regionIntl],
];

const regions = (m: LaterSnapshot): TemplateResult => html`
  <label class="field">
    <span class="label">${m.strings.regionLabel}</span>
    <select
      @change=${(event: Event) => m.actions.setRegion((event.target as HTMLSelectElement).value as Region)}
    >
      ${regionNames(m).map(
        ([id, name]) => html`<option value=${id} ?selected=${id === m.region}>${name}</option>`,
      )}
    </select>
  </label>
`;

const tips = (m: LaterSnapshot, { id }: ChannelAdvice): TemplateResult | typeof nothing => {
  const all = m.content.channels.find((channel) => channel.id === id)?.tips ?? [];
  return all.length === 0
    ? nothing
    : html`<h5 class="label">${m.strings.tips}</h5>
        ${bullets(m, all)}`;
};

const channel = (m: LaterSnapshot, item: ChannelAdvice): TemplateResult => html`
  <li part="channel" class="option">
    <div>
      <strong>${words(m, item.title)}</strong>
      ${item.recommended ? html`<span class="tag accent">${m.strings.recommended}</span>` : nothing}
      ${status(item.availability)}
      <p class="hint">${words(m, item.reason)}</p>
      ${item.routes.length > 0 ? disclosure(m.strings.channelRoutes, html`${routes(m, item)} ${tips(m, item)}`) : nothing}
    </div>
    ${
      item.chosen
        ? html`<span class="tag">${m.strings.channelChosen}</span>`
        : html`<button
            type="button"
            class="button secondary small"
            @click=${() => m.actions.dispatch({ type: 'pick-channel', channel: item.id })}
          >
            ${m.strings.useThis} <span class="hidden">${words(m, item.title)}</span>
          </button>`
    }
  </li>
`;

const list = (m: LaterSnapshot, phones: readonly PhoneAdvice[]): TemplateResult =>
  html`<ul class="plain">
    ${phones.map((line) => phone(m, line))}
  </ul>`;

/** Lines that can be reached from the region, the others folded. */
function lines(m: LaterSnapshot, phones: readonly PhoneAdvice[]): TemplateResult {
  const far = phones.filter(({ href }) => !href);
  return html`${list(
    m,
    phones.filter(({ href }) => href),
  )}
  ${far.length > 0 ? disclosure(m.strings.phonesFar, list(m, far)) : nothing}`;
}

/** The channel that one came for: its numbers or its page, before anything has to be told. */
export function reach(m: LaterSnapshot): TemplateResult | typeof nothing {
  const item = m.advice?.channels.find(({ id }) => id === m.state.report.channel);
  if (!item) return nothing;
  const href = safeHref(item.url);
  return html`<section class="reach" id="reach" aria-labelledby="reach-title">
    <h4 id="reach-title">${words(m, item.title)}</h4>
    ${
      item.phones.length > 0
        ? lines(m, item.phones)
        : html`${status(item.availability)}
          ${
            href
              ? html`<a
                  class="button secondary"
                  href=${href}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-describedby="new-tab"
                  >${m.strings.openTaobao}${icon(icons.external)}</a
                >`
              : nothing
          }
          ${
            item.routes.length > 0
              ? disclosure(m.strings.channelRoutes, routes(m, item))
              : steps(m, m.entry(item.id)?.steps ?? [])
          }`
    }
  </section>`;
}

/** Every way to reach somebody: phone lines, then the channels. */
export function channels(m: LaterSnapshot, { phones, channels: ways }: Advice): TemplateResult {
  return html`
    ${regions(m)} ${lines(m, phones)}
    <ul class="plain">
      ${ways.map((item) => channel(m, item))}
    </ul>
  `;
}
