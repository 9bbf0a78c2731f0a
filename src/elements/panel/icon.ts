import { html, type TemplateResult } from 'lit/html.js';

/**
 * Draws one of the icons; hidden from assistive technology, as a word stands beside each.
 * @param outline path data in a box of 24 × 24
 */
export const icon = (outline: string): TemplateResult =>
  // Closed in full: the minifier drops the slash of self-closing tags.
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${outline}></path>
  </svg>`;
