import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice, NextAction } from '../../../advice/types.js';
import { fill } from '../../../advice/words/fill.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { safeHref } from '../../panel/views/shared.js';
import * as icons from '../icons.generated.js';
import { handoff } from './handoff.js';
import { messageOf } from './message.js';
import { steps } from './steps.js';
import { dateField, remind } from './times.js';
import { words } from './words.js';

const ICONS: Readonly<Record<NextAction['kind'], string>> = {
  'open-url': icons.chat,
  call: icons.phone,
  copy: icons.copy,
  wait: icons.calendar,
  'self-service': icons.sparkle,
};

/** The question to a shopper who went off to do it: did it help? */
const DONE = {
  copy: 'doneCopy',
  call: 'doneCall',
  'open-url': 'doneOpen',
  'self-service': 'doneOpen',
  wait: 'doneOpen',
} as const;

/** The shopper has gone to do this one, and is asked how it went. */
const isDone = (m: LaterSnapshot, { next }: Advice): boolean => m.ui.done === next.rung;

/** The result of copying, as long as the text is the one that was copied. */
function copied(m: LaterSnapshot, advice: Advice): string {
  const { copied: done } = m.ui;
  if (done?.text !== messageOf(m, advice).text) return '';
  return done.how === 'copied' ? m.strings.copied : m.strings.copyManually;
}

/** Which step of how many this is, what to do and where. */
export function head(m: LaterSnapshot, advice: Advice): TemplateResult {
  const { next, ladder } = advice;
  const index = ladder.findIndex(({ id }) => id === next.rung);
  const rung = ladder[index];
  const done = isDone(m, advice);
  const entry = m.entry(m.state.report.entry);
  const text = words(m, next.text);
  const title = done ? m.strings[DONE[next.kind]] : rung ? words(m, rung.title) : text;
  return html`
    <p class="eyebrow">
      ${advice.urgent ? html`<span class="tag danger">${m.strings.urgent}</span>` : nothing}
      ${
        rung
          ? html`<span>${fill(m.strings.rungOf, { n: index + 1, all: ladder.length })}</span>`
          : m.strings.nowHeading
      }
    </p>
    <h4 class="next-text" id="next-text" tabindex="-1">${title}</h4>
    <p class="hint" data-told>${copied(m, advice)}</p>
    ${done || !rung ? nothing : html`<p class="next-how">${text}</p>`}
    <p class="muted small">${words(m, done && rung?.moveOn ? rung.moveOn : next.reason)}</p>
    ${next.kind === 'self-service' && entry && !done ? steps(m, entry.steps) : nothing}
    ${next.rule === 'ask-date' ? dateField(m, advice) : nothing}
  `;
}

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
  const look = `button wide ${isDone(m, advice) ? 'secondary' : 'primary'}`;
  const label = html`${icon(ICONS[next.kind])}${next.title}`;
  const act = (event: Event): void => {
    if (next.kind === 'copy') copyMessage(m, advice, event.currentTarget as Element);
    m.actions.set({ done: next.rung });
  };
  if (next.kind === 'wait') return advice.window?.remindOn ? remind(m, look) : nothing;
  const href = safeHref(next.href);
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

/** Main button; right under it how it went. What the last press changed can be taken back. */
export function doing(m: LaterSnapshot, advice: Advice): TemplateResult {
  const { next } = advice;
  const done = isDone(m, advice);
  const tried = advice.ladder.find(({ id }) => id === m.ui.justTried);
  return html`
    ${mainButton(m, advice)}
    <div class="pair">
      <button
        type="button"
        class="button ${done ? 'primary' : 'secondary'}"
        @click=${(event: MouseEvent) => {
          // The second tap of a double tap would skip the step that has just come.
          if (event.detail < 2) m.actions.tryRung(next.rung);
        }}
      >
        ${m.strings.noLuck}
      </button>
      <button type="button" class="button secondary" @click=${() => m.actions.resolve(true)}>
        ${icon(icons.check)}${m.strings.solvedYes}
      </button>
    </div>
    ${handoff(m, advice)}
    ${
      tried
        ? html`<p class="hint undo">
            ${fill(m.strings.triedNoted, { rung: tried.title })}
            <button type="button" class="button quiet small" @click=${() => m.actions.untryRung(tried.id)}>
              ${m.strings.undo}
            </button>
          </p>`
        : nothing
    }
  `;
}
