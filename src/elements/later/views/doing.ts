import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice, NextAction, Rung } from '../../../advice/types.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { safeHref } from '../../panel/views/shared.js';
import * as icons from '../icons.generated.js';
import { messageOf } from '../message-of.js';
import { copied, isOutdated, isSpoken } from './copied.js';
import { remind } from './times.js';
import { words } from './words.js';

const ICONS: Readonly<Record<NextAction['kind'], string>> = {
  'open-url': icons.chat,
  call: icons.phone,
  copy: icons.copy,
  wait: icons.calendar,
  'self-service': icons.external,
};

/** The question to a shopper who went off to do it: did it help? */
const howItWent = ({ strings }: LaterSnapshot, advice: Advice): string =>
  isSpoken(advice) ? strings.doneCall : advice.next.kind === 'copy' ? strings.doneCopy : strings.doneOpen;

/** The shopper has gone to do this one, and is asked how it went. */
const isDone = (m: LaterSnapshot, { next }: Advice): boolean => m.ui.done === next.rung;

/** The step that is to be taken; none where all were. */
const rungNow = ({ ladder }: Advice): Rung | undefined => ladder.find(({ state }) => state === 'now');

/** Whom else to ring on this step, side by side; a number that cannot be dialled from here is only told. */
const calls = (m: LaterSnapshot, { next }: Advice): TemplateResult | typeof nothing => {
  const others = next.calls.filter(({ href }) => next.kind !== 'call' || href !== next.href);
  return others.length === 0
    ? nothing
    : html`<ul class="calls">
        ${others.map(
          ({ name, number, label, href }) =>
            html`<li>
              ${
                safeHref(href)
                  ? html`<a class="button secondary" href=${href!} aria-describedby="next-text"
                      >${icon(icons.phone)}<span>${name} <span class="number">${number}</span></span></a
                    >`
                  : html`<p class="strong">${words(m, name)} ${number}</p>`
              }
              ${label ? html`<p class="hint">${label}</p>` : nothing}
            </li>`,
        )}
      </ul>`;
};

/** A key that is held down took the answer; it has not asked for what comes next. */
const onKey = (event: KeyboardEvent): void => {
  if (event.repeat) event.preventDefault();
};

/** Copies the message; where copying is refused, its text is selected. */
function copyMessage(m: LaterSnapshot, advice: Advice, button: Element): void {
  const box = (button.getRootNode() as ShadowRoot).querySelector<HTMLTextAreaElement>('.message textarea')!;
  void m.actions.copy(messageOf(m, advice).text, box);
}

/** The one button that says what it does. What it opens comes while the message is copied. */
function mainButton(m: LaterSnapshot, advice: Advice): TemplateResult | typeof nothing {
  const { next } = advice;
  const done = isDone(m, advice);
  const again = done && next.kind === 'copy' && isOutdated(m, advice);
  const look = `button wide ${done && !again ? 'secondary' : 'primary'}`;
  const label = html`${icon(ICONS[next.kind])}${again ? m.strings.copyAgain : next.title}`;
  const act = (event: Event): void => {
    if (next.kind === 'copy') copyMessage(m, advice, event.currentTarget as Element);
    m.actions.set({ done: next.rung });
  };
  if (next.kind === 'wait') return advice.window?.remindOn ? remind(m, look) : nothing;
  const href = again ? undefined : safeHref(next.href);
  if (!href) {
    return next.kind === 'copy'
      ? html`<button type="button" class=${look} aria-describedby="next-text" @keydown=${onKey} @click=${act}>
          ${label}
        </button>`
      : nothing;
  }
  const outside = href.startsWith('https:');
  return html`<a
    class=${look}
    href=${href}
    target=${outside ? '_blank' : nothing}
    rel=${outside ? 'noopener noreferrer' : nothing}
    aria-describedby=${outside ? 'next-text new-tab' : 'next-text'}
    @keydown=${onKey}
    @click=${act}
    >${label}</a
  >`;
}

/** When to go on; to whoever went off to do it, how it went. It has its line from the start, so that nothing moves. */
function asked(m: LaterSnapshot, advice: Advice): TemplateResult {
  const result = copied(m, advice);
  // Refused, it is still to be copied by hand.
  const refused = result !== '' && m.ui.copied?.how === 'manual';
  return html`<div class="asked">
    <p class=${refused ? 'strong' : 'hint'} data-told>${result}</p>
    ${
      isDone(m, advice) && !refused
        ? html`<p class="strong" id="went" tabindex="-1">${howItWent(m, advice)}</p>`
        : html`<p class="muted small">${words(m, rungNow(advice)?.moveOn ?? '')}</p>`
    }
  </div>`;
}

/** Main button; right under it how it went, with answers of equal weight. */
export function doing(m: LaterSnapshot, advice: Advice): TemplateResult {
  const rung = rungNow(advice);
  return html`
    ${calls(m, advice)} ${mainButton(m, advice)} ${asked(m, advice)}
    <div class="pair">
      ${
        rung
          ? html`<button
              type="button"
              class="button secondary"
              @click=${(event: MouseEvent) => {
                // The second tap of a double tap would skip the step that has just come.
                if (event.detail < 2) m.actions.tryRung(rung.id);
              }}
            >
              ${rung.done ? m.strings.doneNext : m.strings.noLuck}
            </button>`
          : nothing
      }
      <button type="button" class="button secondary" @click=${() => m.actions.resolve(true)}>
        ${icon(icons.check)}${m.strings.solvedYes}
      </button>
    </div>
  `;
}
