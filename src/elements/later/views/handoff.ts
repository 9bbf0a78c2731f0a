import { html, nothing, type TemplateResult } from 'lit/html.js';
import { maskOrderNumbers } from '../../../advice/reading/mask.js';
import { redact } from '../../../advice/reading/secrets.js';
import type { Advice } from '../../../advice/types.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { safeHref } from '../../panel/views/shared.js';
import * as icons from '../icons.generated.js';

/** Half a character, such as a text cut in the middle of an emoji has, is nothing that an address can hold. */
const inAddress = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The page's own next channel, with the message: by its template of an address, or by an event alone. */
export function handoff(m: LaterSnapshot, { message: { own } }: Advice): TemplateResult | typeof nothing {
  if (m.handoff === undefined) return nothing;
  const masked = (text: string): string => maskOrderNumbers(redact(text));
  const values: Readonly<Record<string, string>> = {
    message: masked(own.short),
    title: m.entry(m.state.report.entry)?.title ?? m.strings.name,
    entry: m.state.report.entry,
  };
  const href = safeHref(
    m.handoff.replace(/\{(message|title|entry)\}/g, (_, name: string) => inAddress(values[name]!)),
  );
  const label = html`${icon(icons.chat)}${m.strings.handoff}`;
  const act = (event: Event): void => {
    if (!m.actions.handOff(masked(own.full))) event.preventDefault();
  };
  return href
    ? html`<a
        class="button secondary handoff"
        href=${href}
        target="_blank"
        rel="noopener noreferrer"
        @click=${act}
        >${label}</a
      >`
    : html`<button type="button" class="button secondary handoff" @click=${act}>${label}</button>`;
}
