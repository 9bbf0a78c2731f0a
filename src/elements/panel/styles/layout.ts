import { css } from '../../shell/css.js';

/** The space around a step: what scrolls, the footer; columns where there is room. */
export const layout = css`
  .scroller {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
    /* An inline panel grows with its content and scrolls only where the page bounds it. */
    overflow: hidden auto;
    scrollbar-width: thin;
    scrollbar-color: var(--_edge) transparent;
    scroll-padding-block: 12px;
  }
  .floating .scroller {
    overscroll-behavior: contain;
  }
  .step {
    flex: 1;
    padding: 16px 20px;
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
  .asking,
  .column {
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-width: 0;
  }
  .asking {
    gap: 24px;
  }
  .heading {
    /* Its ring goes around its words. */
    width: fit-content;
    max-width: 100%;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.35;
    outline: none;
  }
  .footer {
    display: grid;
    gap: 4px;
    padding: 8px 20px calc(16px + env(safe-area-inset-bottom, 0px));
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .footer > p:first-child {
    color: var(--_text);
    font-size: 1.0769em;
  }
  .footer .link {
    margin-right: 12px;
  }
  .notice {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .scroller > .notice {
    margin: 12px 20px 0;
  }
  .notice .button {
    margin: -8px -8px -8px auto;
  }
  @container taobao-help (max-width: 479px) {
    .stepper,
    .step,
    .footer {
      padding-inline: 16px;
    }
    .scroller > .notice {
      margin-inline: 16px;
    }
  }
  @container taobao-help (min-width: 720px) {
    .asking {
      display: grid;
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
      gap: 40px;
      align-items: start;
    }
    .asking > :only-child {
      grid-column: 1 / -1;
    }
    .header,
    .stepper,
    .step,
    .footer {
      padding-left: 32px;
      padding-right: 32px;
    }
  }
`;
