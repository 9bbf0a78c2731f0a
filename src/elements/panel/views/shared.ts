import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Availability } from '../../../advice/types.js';
import { fill } from '../../../advice/words/fill.js';
import { fullDate } from '../../../advice/words/full-date.js';
import type { Ranges } from '../../../search/types.js';
import { icon } from '../icon.js';
import * as icons from '../icons.generated.js';
import type { FirstSnapshot } from '../snapshot.js';

type View = TemplateResult | typeof nothing;

/** Only what a browser may follow safely; packs are validated, and this is the last door. */
export const safeHref = (href: string | undefined): string | undefined =>
  href && /^(https:\/\/|tel:|mailto:)/.test(href) ? href : undefined;

/** A link that leaves the page's tab alone. */
export const link = (href: string | undefined, label: string): View => {
  const safe = safeHref(href);
  if (!safe) return nothing;
  const outside = safe.startsWith('https:');
  return html`<a
    class="link"
    href=${safe}
    target=${outside ? '_blank' : nothing}
    rel=${outside ? 'noopener noreferrer' : nothing}
    aria-describedby=${outside ? 'new-tab' : nothing}
    >${label}${outside ? icon(icons.external) : nothing}</a
  >`;
};

/** The step's name: read out when it is shown. Written in one line, as spaces around the name would be part of it. */
// prettier-ignore
export const stepHeading = (title: string, describedBy = ''): TemplateResult =>
  html`<h3 id="step-heading" class="heading" tabindex="-1" aria-describedby=${describedBy || nothing}>${title}</h3>`;

/** A coloured dot never stands alone: the sentence beside it says the same. */
export const status = ({ open, label }: Availability): TemplateResult =>
  html`<span class="availability" data-open=${String(open)}>${label}</span>`;

/** When a fact was read at its source. */
export const checkedOn = ({ strings, locale }: FirstSnapshot, date: string): string =>
  fill(strings.checkedOn, { date: fullDate(date, locale) });

/** A text of ours; where the reader's language is not Chinese, its Chinese names are tagged, for the right voice and glyphs. */
export const tagged = ({ locale }: FirstSnapshot, text: string, lang = 'zh-Hant'): unknown =>
  locale === 'en'
    ? text
        .split(/(\p{Script=Han}+)/u)
        .map((part, index) => (index % 2 ? html`<span lang=${lang}>${part}</span>` : part))
    : text;

/** A text with the ranges that match the question marked. */
export function marked(m: FirstSnapshot, text: string, ranges: Ranges): unknown[] {
  const parts: unknown[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    parts.push(tagged(m, text.slice(end, from)), html`<mark>${tagged(m, text.slice(from, to))}</mark>`);
    end = to;
  }
  return [...parts, tagged(m, text.slice(end))];
}

/** A part is on its way, or did not load and can be tried again. */
export const waitingFor = (
  m: FirstSnapshot,
  failed: boolean,
  text: string,
  retry: () => void,
): TemplateResult =>
  failed
    ? html`<div class="empty">
        <p data-told>${text}</p>
        <button type="button" class="button secondary" @click=${retry}>${m.strings.retry}</button>
      </div>`
    : html`<p class="empty" data-told>${m.strings.loading}</p>`;
