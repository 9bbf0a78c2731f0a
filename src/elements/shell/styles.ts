import { css } from './css.js';

/**
 * Styles that must be right before the panel is there: the launcher and an inline widget's space. Whatever the page could reach
 * by inheritance is reset on the outermost boxes; sizes are px, as pages change the root's font size.
 */
export const shellStyles = css`
  :host {
    display: block;
  }
  :host(:is([mode='launcher' i], [mode='dialog' i])) {
    display: contents;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([launcher-position='start' i]) {
    --_end: auto;
    --_start: var(--taobao-help-inset, 16px);
  }
  .launcher,
  .inline,
  .frame,
  .panel {
    all: initial;
    box-sizing: border-box;
    direction: ltr;
    color-scheme: inherit;
    color: var(--taobao-help-text-color, light-dark(#2a2320, #f3ece5));
    font: 400 var(--taobao-help-font-size, 16px) / 1.6 var(--taobao-help-font-family, system-ui, sans-serif);
    -webkit-text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  :host([theme='light']) * {
    color-scheme: light;
  }
  :host([theme='dark']) * {
    color-scheme: dark;
  }
  .inline {
    display: flex;
    flex-direction: column;
    min-height: min(680px, var(--taobao-help-panel-height, 680px));
    max-height: var(--taobao-help-panel-height, none);
  }
  .launcher {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    align-self: center;
    min-height: 56px;
    padding: 0 20px;
    border-radius: 28px;
    background: var(--taobao-help-accent-color, light-dark(#c2410c, #ff9b66));
    color: var(--taobao-help-on-accent-color, light-dark(#fff, #2b1206));
    font-weight: 600;
    cursor: pointer;
  }
  .launcher[popover] {
    position: fixed;
    inset: auto var(--_end, var(--taobao-help-inset, 16px))
      calc(var(--taobao-help-inset, 16px) + env(safe-area-inset-bottom, 0px)) var(--_start, auto);
    box-shadow:
      0 0 0 1px #0009,
      0 4px 16px #3c1e0a42;
  }
  /* Two tones: whatever the page's colour is, one of them stands out. */
  .launcher:focus-visible {
    outline: 3px solid #fff;
    outline-offset: 0;
    box-shadow: 0 0 0 6px #2a2320;
  }
  .launcher[aria-busy] {
    cursor: progress;
  }
  /* Its panel stands in its place. */
  .launcher[aria-expanded='true']:not([aria-busy]) {
    display: none;
  }
  /* The frame shows of the panel, before it is there, its place, its ground and where its words will stand. */
  .frame {
    position: fixed;
    inset: auto var(--_end, var(--taobao-help-inset, 16px)) var(--taobao-help-inset, 16px) var(--_start, auto);
    width: min(var(--taobao-help-panel-width, 400px), 100% - 2 * var(--taobao-help-inset, 16px));
    height: min(var(--taobao-help-panel-height, 680px), 100% - 2 * var(--taobao-help-inset, 16px));
    border-radius: 16px;
    background:
      linear-gradient(#8883 0 0) 20px 24px / 40% 24px no-repeat,
      linear-gradient(#8883 0 0) 20px 96px / 60% 24px no-repeat,
      linear-gradient(#8883 0 0) 20px 140px / calc(100% - 40px) 56px no-repeat,
      var(--taobao-help-background-color, light-dark(#fffdfb, #1b1815));
    box-shadow: 0 12px 40px #3c1e0a33;
  }
  :host([mode='dialog' i]) .frame {
    inset: 0;
    margin: auto;
  }
  .launcher svg {
    width: 26px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  @media (max-width: 479px), (max-height: 559px) {
    :host .frame {
      inset: 0;
      width: 100%;
      height: 100%;
      border-radius: 0;
    }
  }
  @media (max-width: 479px) {
    .launcher[popover] {
      padding: 15px;
    }
    .launcher:not([data-failed]) span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    .launcher {
      border: 1px solid;
    }
  }
  @media print {
    .launcher {
      display: none;
    }
  }
`;

/** Light or dark as the device is; on the boxes inside, as a page's reset reaches the host. */
export const deviceScheme = css`
  :host,
  :host(:not([theme='light'], [theme='dark'])) :is(.launcher, .inline, .panel, .frame) {
    color-scheme: light dark;
  }
`;
