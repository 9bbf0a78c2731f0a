import { css } from '../../shell/css.js';

/** Rules for everything in the panel: plain elements without the browser's looks, colours that mean something. */
export const base = css`
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
  /* No word or character stands alone on the last line. */
  :where(.body) :where(p, li, h4) {
    text-wrap: pretty;
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
`;
