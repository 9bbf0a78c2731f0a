import { css } from './css.js';

/** What must be right before the panel is there: the launcher, the panel's box, and its loading and failed states. */
export const shellStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .panel {
    display: flex;
    flex-direction: column;
    container: taobao-help / inline-size;
    background: var(--_background);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 4px);
    outline: none;
  }
  .inline {
    min-height: var(--_height);
  }
  .floating {
    position: fixed;
    inset: auto var(--_inset) calc(var(--_inset) + 72px) auto;
    width: var(--taobao-help-panel-width, 400px);
    max-width: calc(100vw - 2 * var(--_inset));
    height: min(var(--_height), 100dvh - 2 * var(--_inset) - 72px);
    box-shadow: 0 12px 40px rgb(60 30 10 / 0.2);
    overflow: hidden;
  }
  .floating:not([open], :popover-open) {
    display: none;
  }
  .floating[open] {
    inset: 0;
    margin: auto;
    height: min(var(--_height), 100dvh - 2 * var(--_inset));
  }
  .floating::backdrop {
    background: rgb(30 20 12 / 0.42);
  }
  .floating:popover-open::backdrop {
    display: none;
  }
  .launcher {
    position: fixed;
    inset: auto var(--_inset) calc(var(--_inset) + env(safe-area-inset-bottom, 0px)) auto;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    height: 56px;
    padding: 0 20px 0 16px;
    border-radius: 28px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    box-shadow: 0 4px 16px rgb(60 30 10 / 0.26);
    cursor: pointer;
    user-select: none;
    transition: transform 160ms ease-out;
  }
  .launcher:hover {
    transform: translateY(-2px);
  }
  .launcher:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .launcher svg {
    display: block;
    width: 26px;
    height: 26px;
    flex: none;
    pointer-events: none;
  }
  .status {
    display: grid;
    gap: 16px;
    margin: auto;
    padding: 32px 24px;
    justify-items: center;
    text-align: center;
  }
  .status button {
    all: initial;
    box-sizing: border-box;
    font: inherit;
    font-weight: 600;
    padding: 9px 20px;
    border-radius: 22px;
    background: var(--_accent);
    color: var(--_on-accent);
    cursor: pointer;
  }
  .status button:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (max-width: 479px) {
    .floating,
    .floating[open] {
      inset: 0 0 auto;
      margin: 0;
      width: 100%;
      max-width: none;
      height: var(--_visible-height, 100dvh);
      max-height: none;
      border: 0;
      border-radius: 0;
    }
    .launcher {
      width: 56px;
      padding: 0;
      justify-content: center;
    }
    .launcher-label {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .launcher {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .launcher,
    .status button {
      border: 1px solid;
    }
  }
  @media print {
    .launcher {
      display: none;
    }
  }
`;
