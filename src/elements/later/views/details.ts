import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Advice } from '../../../advice/types.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { detailsOf, isSpare, isTold, type Detail } from '../details.js';
import { editor } from './editor.js';

function chip(m: LaterSnapshot, detail: Detail): TemplateResult {
  const { id, label, value, wanted = false } = detail;
  const open = m.ui.editing === id;
  return html`<li class=${isTold(detail) && !open ? 'told' : ''}>
    <button
      type="button"
      class="chip"
      data-detail=${id}
      data-wanted=${String(value === '' && wanted)}
      aria-expanded=${String(open)}
      @click=${() => m.actions.edit(open ? '' : id)}
    >
      ${
        value === ''
          ? html`<span aria-hidden="true">＋</span>${label}`
          : html`<span class="chip-name">${label}</span> <span class="strong">${value}</span>`
      }
    </button>
  </li>`;
}

/**
 * Opens what this action can do without.
 * @param spare there is more than what was told, which only a narrow panel keeps back
 */
const more = (m: LaterSnapshot, spare: boolean): TemplateResult =>
  html`<li data-spare=${String(spare)}>
    <button type="button" class="chip" @click=${() => m.actions.set({ moreDetails: true })}>
      ${m.strings.detailMore}
    </button>
  </li>`;

/** The card asks for it in a field of its own. */
const isInCard = ({ next, window }: Advice, { ask }: Detail): boolean =>
  next.rule === 'ask-date' && ask?.question === window?.question && ask?.options.length === 0;

/** The details of the case, and what it still lacks, as chips that open in place. */
export function details(m: LaterSnapshot, advice: Advice): TemplateResult {
  const list = detailsOf(m, advice).filter((detail) =>
    m.state.step === 'action' ? !isInCard(advice, detail) : detail.id !== 'summary',
  );
  const shown = list.filter((detail) => !isSpare(detail) || m.ui.moreDetails || m.ui.editing === detail.id);
  const open = list.find(({ id }) => id === m.ui.editing);
  const spare = shown.length < list.length;
  const told = shown.some(isTold);
  return html`
    <ul class="chips details" data-all=${String(m.ui.moreDetails)} aria-label=${m.strings.detailsHeading}>
      ${repeat(
        shown,
        ({ id }) => id,
        (detail) => chip(m, detail),
      )}
      ${!m.ui.moreDetails && (spare || told) ? more(m, spare) : nothing}
    </ul>
    ${open ? editor(m, open) : nothing}
  `;
}
