import { box } from './box.js';
import { cards } from './cards.js';
import { controls } from './controls.js';
import { css } from './css.js';
import { tokens } from './tokens.js';

/** The panel's skeleton: header, stepper, scroller, action bar, footer; columns where there is room. */
const skeleton = css`
  .body,
  .body * {
    box-sizing: border-box;
  }
  .body {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-height: 0;
    --_good: light-dark(#126236, #86dba9);
    --_good-soft: light-dark(#e6f4eb, #17301f);
    --_warn: light-dark(#7d4a00, #f3c677);
    --_warn-soft: light-dark(#fdf2dc, #372b15);
    --_bad: light-dark(#b3231a, #ff9f94);
    --_bad-soft: light-dark(#fdecea, #3d1d1a);
  }
  :where(.body) :where(h2, h3, h4, h5, p, ul, ol, fieldset, legend, blockquote) {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
    font: inherit;
  }
  :where(.body) :where(ul, ol) {
    list-style: none;
  }
  :where(.body) :where(button, input, select, textarea) {
    margin: 0;
    font: inherit;
    color: inherit;
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .header {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 12px 12px 4px 20px;
  }
  .name {
    flex: 1;
    font-size: 1.125em;
    font-weight: 700;
    letter-spacing: 0.01em;
  }
  .language {
    position: relative;
    display: flex;
    align-items: center;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .language select {
    appearance: none;
    min-height: 44px;
    padding: 0 26px 0 10px;
    border: 0;
    border-radius: 22px;
    background: transparent;
    cursor: pointer;
  }
  .language option {
    color: #2a2320;
    background: #fff;
  }
  .language .icon {
    position: absolute;
    right: 6px;
    pointer-events: none;
  }
  .stepper {
    padding: 0 20px 12px;
    border-bottom: 1px solid var(--_border);
  }
  .stepper ol {
    display: flex;
    justify-content: space-between;
    gap: 8px;
  }
  .stepper li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .stepper li:not(:first-child) {
    flex: 1;
  }
  .stepper li:not(:first-child)::before {
    content: '';
    flex: 1;
    height: 2px;
    border-radius: 1px;
    background: var(--_border);
  }
  .stepper li:not(:first-child, [data-state='ahead'])::before {
    background: var(--_accent);
  }
  .stepper button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
    cursor: pointer;
  }
  .stepper button:disabled {
    cursor: default;
  }
  .stepper [data-state='current'] button {
    color: var(--_text);
    font-weight: 700;
  }
  .stepper [data-state='reached'] button {
    color: var(--_accent);
  }
  .stepper .dot {
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    font-size: 0.9286em;
    font-weight: 700;
    line-height: 1;
  }
  .stepper [data-state='current'] .dot {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .stepper [data-state='reached'] .dot {
    border-color: var(--_accent);
  }
  @container taobao-help (max-width: 359px) {
    .stepper li:not([data-state='current']) .step-name {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .scroller {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  .scroller {
    overflow: hidden auto;
    scrollbar-width: thin;
    scrollbar-color: var(--_edge) transparent;
  }
  .step {
    flex: 1;
    padding: 20px;
  }
  .step[data-step='entry'] {
    animation: to-entry 180ms ease-out;
  }
  .step[data-step='issue'] {
    animation: to-issue 180ms ease-out;
  }
  .step[data-step='action'] {
    animation: to-action 180ms ease-out;
  }
  /* Three names for one motion: it starts anew whenever the name changes. */
  @keyframes to-entry {
    from {
      transform: translateY(8px);
    }
  }
  @keyframes to-issue {
    from {
      transform: translateY(8px);
    }
  }
  @keyframes to-action {
    from {
      transform: translateY(8px);
    }
  }
  .columns,
  .column {
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-width: 0;
  }
  .columns {
    gap: 32px;
  }
  .column:empty {
    display: none;
  }
  .heading {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.35;
    outline: none;
  }
  .column > :is(h3, .heading) + .muted {
    margin-top: -12px;
  }
  .step > .heading {
    margin-bottom: 16px;
  }
  .floating .scroller {
    overscroll-behavior: contain;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    padding: 12px 20px calc(12px + env(safe-area-inset-bottom, 0px));
    border-top: 1px solid var(--_border);
    border-radius: 0 0 calc(var(--_radius) + 4px) calc(var(--_radius) + 4px);
    background: var(--_background);
  }
  .bar .end {
    margin-left: auto;
  }
  .bar .primary {
    min-width: 50%;
  }
  .footer {
    display: grid;
    gap: 4px;
    padding: 16px 20px 20px;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .footer .link {
    margin-right: 12px;
  }
  .notice {
    display: flex;
    gap: 8px;
    margin: 16px 20px 0;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .notice .button {
    margin: -8px -8px -8px auto;
  }
  .column .notice {
    margin: 0;
  }
  @media print {
    .inline {
      height: auto;
    }
    .scroller {
      overflow: visible;
    }
  }
  @container taobao-help (min-width: 720px) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 32px;
      align-items: start;
    }
    .column:only-child,
    .column:has(+ .column:empty) {
      grid-column: 1 / -1;
    }
    .header,
    .stepper,
    .step,
    .bar,
    .footer {
      padding-left: 32px;
      padding-right: 32px;
    }
    .step {
      padding-top: 28px;
    }
    .stepper ol {
      max-width: 560px;
    }
    .bar .primary {
      min-width: 200px;
    }
  }
`;

/** The first step's styles, from the outside in. */
export const panelStyles = tokens + box + skeleton + controls + cards;
