import { html, type TemplateResult } from 'lit/html.js';

/** Draws one of the icons; hidden from assistive technology, as a word stands beside each. */
export const icon = (shape: TemplateResult<2>): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;
