import { css } from '../../shell/css.js';

/**
 * The panel's box: in the page, floating beside the launcher, or in the middle; the whole screen on a phone. Measures
 * are shares of the window rather than viewport units, which a page's `zoom` blows up.
 */
export const box = css`
  .panel {
    position: relative;
    display: flex;
    flex-direction: column;
    container: taobao-help / inline-size;
    /* Where the page's box fits its content (a dialog, a float), a container has no width of its own. */
    contain-intrinsic-inline-size: min(400px, 100vw - 48px);
    background: var(--_background);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 4px);
    outline: none;
    user-select: text;
  }
  .floating {
    position: fixed;
    inset: auto var(--_end, max(var(--_inset), env(safe-area-inset-right, 0px)))
      calc(var(--_inset) + max(var(--_covered, 0px), env(safe-area-inset-bottom, 0px))) var(--_start, auto);
    width: var(--taobao-help-panel-width, 400px);
    max-width: calc(100% - 2 * var(--_inset));
    height: min(var(--_height), 100% - 2 * var(--_inset) - var(--_covered, 0px));
    box-shadow: 0 12px 40px rgb(60 30 10 / 0.2);
    overflow: hidden;
  }
  .wide {
    width: var(--taobao-help-panel-width, 920px);
  }
  .floating:not([open], :popover-open) {
    display: none;
  }
  .floating[open] {
    inset: var(--_shift, 0px) 0 var(--_covered, 0px);
    margin: auto;
    height: min(var(--_height), 100% - 2 * var(--_inset) - var(--_covered, 0px));
  }
  .floating::backdrop {
    background: rgb(30 20 12 / 0.42);
  }
  .floating:popover-open::backdrop {
    display: none;
  }
  @media (prefers-reduced-transparency: reduce) {
    .floating::backdrop {
      background: rgb(30 20 12);
    }
  }
  @media print {
    .floating:is([open], :popover-open) {
      display: none;
    }
  }
  @media (max-width: 479px), (max-height: 559px) {
    .floating,
    .floating[open] {
      inset: var(--_shift, 0px) 0 auto;
      padding: env(safe-area-inset-top, 0px) env(safe-area-inset-right, 0px) 0 env(safe-area-inset-left, 0px);
      margin: 0;
      width: 100%;
      max-width: none;
      height: var(--_visible-height, 100%);
      max-height: none;
      border: 0;
      border-radius: 0;
    }
  }
`;
