import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice, ChannelAdvice, NextAction, PhoneAdvice } from '../../../advice/types.js';
import type { Region } from '../../../content/ids.js';
import type { Entry } from '../../../content/types.js';
import { fill } from '../../../advice/words/fill.js';
import { icon } from '../../panel/icon.js';
import * as icons from '../icons.generated.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { answer } from './answer.js';
import { caseTools } from './case.js';
import { delivered } from './delivered.js';
import { evidence } from './details.js';
import { ladder } from './ladder.js';
import { message } from './message.js';
import { outcome } from './outcome.js';
import { photos } from './photos.js';
import { bullets, disclosure, routes, safeHref, status } from '../../panel/views/shared.js';

const HERO_ICONS: Readonly<Record<NextAction['kind'], string>> = {
  'open-url': icons.chat,
  call: icons.phone,
  copy: icons.copy,
  wait: icons.calendar,
  'self-service': icons.sparkle,
};

/** Copies the message; where copying is refused, the message below is selected. Outside Taobao it is the shopper's own. */
function copyMessage(
  m: LaterSnapshot,
  { next, message: { agent, own } }: Advice,
  button: EventTarget | null,
): void {
  const box = ((button as Element).getRootNode() as ShadowRoot).querySelector<HTMLTextAreaElement>(
    '.message textarea',
  )!;
  m.actions.set(next.href ? { message: 'agent', length: 'short' } : { message: 'own', length: 'full' });
  void m.actions.copy(next.href ? agent.short : own.full, box);
}

function heroButton(m: LaterSnapshot, advice: Advice): TemplateResult | typeof nothing {
  const { next } = advice;
  const href = safeHref(next.href);
  const label = html`${icon(HERO_ICONS[next.kind])}${next.title}`;
  const copies = next.kind === 'copy';
  const act = (event: Event): void => {
    // The page opens meanwhile.
    if (copies) copyMessage(m, advice, event.currentTarget);
  };
  if (!href) {
    return copies
      ? html`<button type="button" class="button primary wide" @click=${act}>${label}</button>`
      : nothing;
  }
  const outside = href.startsWith('https:');
  return html`<a
    class="button primary wide"
    href=${href}
    target=${outside ? '_blank' : nothing}
    rel=${outside ? 'noopener noreferrer' : nothing}
    @click=${act}
    >${label}</a
  >`;
}

const hero = (m: LaterSnapshot, advice: Advice): TemplateResult => html`
  <div part="action" class="card hero" data-urgent=${String(advice.urgent)}>
    <p class="eyebrow">
      ${advice.urgent ? html`<span class="tag danger">${m.strings.urgent}</span>` : nothing}
      ${m.strings.nowHeading}
    </p>
    <p class="hero-text" id="hero-text">${advice.next.text}</p>
    <p class="muted">${advice.next.reason}</p>
    ${heroButton(m, advice)}
  </div>
`;

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
      <span class="hint">${fill(m.strings.checkedOn, { date: advice.line.readOn })}</span>
    </div>
  </li>
`;

const regionNames = ({ strings }: LaterSnapshot): readonly (readonly [Region, string])[] => [
  ['tw', strings.regionTw],
  ['hk', strings.regionHk],
  ['cn', strings.regionCn],
  ['intl', strings.regionIntl],
];

const phones = (m: LaterSnapshot, advice: Advice): TemplateResult =>
  disclosure(
    m.strings.phonesHeading,
    html`
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
      <ul class="plain">
        ${advice.phones.map((line) => phone(m, line))}
      </ul>
    `,
  );

const otherChannel = (m: LaterSnapshot, channel: ChannelAdvice): TemplateResult => html`
  <li part="channel" class="option">
    <div>
      <strong>${channel.title}</strong>
      ${channel.recommended ? html`<span class="tag accent">${m.strings.recommended}</span>` : nothing}
      ${status(channel.availability)}
      <p class="hint">${channel.reason}</p>
    </div>
    <button
      type="button"
      class="button secondary small"
      aria-label=${`${m.strings.useThis}: ${channel.title}`}
      @click=${() => m.actions.dispatch({ type: 'pick-channel', channel: channel.id })}
    >
      ${m.strings.useThis}
    </button>
  </li>
`;

function channels(
  m: LaterSnapshot,
  { channels: [first, ...others] }: Advice,
): TemplateResult | typeof nothing {
  if (!first) return nothing;
  return html`
    <section class="card" part="channel" aria-labelledby="channel-title">
      <h4 id="channel-title">${first.title} ${status(first.availability)}</h4>
      <p class="muted">${first.reason}</p>
      ${
        first.phones.length > 0
          ? html`<ul class="plain">
              ${first.phones.map((line) => phone(m, line))}
            </ul>`
          : nothing
      }
      ${disclosure(m.strings.channelRoutes, routes(m, first))}
      ${
        others.length > 0
          ? disclosure(
              m.strings.otherChannels,
              html`<ul class="plain">
                ${others.map((channel) => otherChannel(m, channel))}
              </ul>`,
            )
          : nothing
      }
    </section>
  `;
}

const dates = (m: LaterSnapshot, { window }: Advice): TemplateResult | typeof nothing =>
  window
    ? html`<section class="card" aria-labelledby="dates-title">
        <h4 id="dates-title">${icon(icons.calendar)}${m.strings.datesHeading}</h4>
        <p data-state=${window.state}>${window.label}</p>
        ${window.detail ? html`<p class="hint">${window.detail}</p>` : nothing}
        ${
          window.remindOn
            ? html`<button type="button" class="button secondary small" @click=${m.actions.remind}>
                  ${icon(icons.bell)}${m.strings.reminder}
                </button>
                ${delivered(m, ['reminder'], '')}`
            : nothing
        }
        <label class="field">
          <span class="label">${window.question}</span>
          <input
            type="date"
            .value=${m.state.report.since}
            @change=${(event: Event) =>
              m.actions.dispatch({
                type: 'describe',
                patch: { since: (event.target as HTMLInputElement).value },
              })}
          />
        </label>
      </section>`
    : nothing;

const waiting = (m: LaterSnapshot, { whileWaiting }: Advice): TemplateResult | typeof nothing =>
  whileWaiting.length === 0
    ? nothing
    : html`<section class="card" aria-labelledby="waiting-title">
        <h4 id="waiting-title">${m.strings.waitingHeading}</h4>
        ${bullets(whileWaiting)}
      </section>`;

/** Evidence and photos, folded, with a count of what is there. */
const proof = (m: LaterSnapshot, { evidence: list }: Advice, entry: Entry | undefined): TemplateResult =>
  disclosure(
    html`<span>${m.strings.evidenceLabel}</span> ${
        list.length > 0
          ? html`<span class="count">${list.filter(({ atHand }) => atHand).length} / ${list.length}</span>`
          : nothing
      }`,
    html`${evidence(m, entry)} ${photos(m)}`,
  );

/** Step 3: one thing to do now; the words to do it with; what else there is, in order. */
export function actionStep(m: LaterSnapshot): TemplateResult {
  const { advice } = m;
  const entry = m.entry(m.state.report.entry);
  const solved = m.state.outcome === 'solved';
  return html`
    <h3 id="step-heading" class="heading" tabindex="-1" aria-describedby="hero-text">
      ${m.strings.actionHeading}
    </h3>
    ${
      advice
        ? html`<div class="columns">
            <div class="column">
              ${advice.notices.map(({ text }) => html`<p class="notice">${icon(icons.alert)}${text}</p>`)}
              ${solved ? outcome(m) : hero(m, advice)} ${message(m, advice, entry)} ${dates(m, advice)}
              ${channels(m, advice)}
              <section class="card folds">${proof(m, advice, entry)} ${phones(m, advice)}</section>
            </div>
            <div class="column">
              ${entry ? answer(m, entry, false) : nothing} ${ladder(m, advice)} ${waiting(m, advice)}
              ${caseTools(m)} ${solved ? nothing : outcome(m)}
            </div>
          </div>`
        : nothing
    }
  `;
}
