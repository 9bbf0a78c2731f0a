import { html, type TemplateResult } from 'lit/html.js';
import { icon } from '../../panel/icon.js';
import { chevron } from '../../panel/icons.generated.js';

/** Something that opens in place. */
export const disclosure = (summary: unknown, content: unknown): TemplateResult =>
  html`<details class="disclosure">
    <summary>${summary}${icon(chevron)}</summary>
    <div class="disclosed">${content}</div>
  </details>`;
