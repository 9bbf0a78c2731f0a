import { css } from '../../shell/css.js';

/** The space around a step: what scrolls, the action bar, the footer; columns where there is room. */
export const layout = css`
  .scroller {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
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
  /* Large text on a small screen: header and bar scroll along, or there would be no room for what is read. */
  @container taobao-help (max-width: 16em) {
    .body {
      display: block;
      overflow: hidden auto;
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
