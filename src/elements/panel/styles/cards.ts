import { css } from '../../shell/css.js';

/** Problems, answers and channels of the first step; their states, and folds. */
export const cards = css`
  .muted,
  .hint {
    color: var(--_muted);
  }
  .hint,
  .small {
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.5;
  }
  :is(.strong, strong, b) {
    font-weight: 600;
  }
  h4 {
    font-weight: 700;
  }
  .or {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 36px;
  }
  .or .quiet {
    margin-inline-end: -12px;
  }
  .problems {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
  }
  .problem {
    width: 100%;
    height: 100%;
    min-height: 52px;
    padding: 8px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .column > .or + * {
    margin-top: -8px;
  }
  .rows,
  .found,
  .column > .results {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  .rows > li + li,
  .results > li + li,
  .result.own {
    border-top: 1px solid var(--_border);
  }
  .found > .result.own:first-child {
    border: 0;
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: 48px;
    padding: 8px 14px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .pick > .icon {
    color: var(--_accent);
  }
  .what {
    flex: 1;
    min-width: 0;
    line-height: 1.4;
  }
  .pick > .availability {
    max-width: 48%;
  }
  .result {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    gap: 2px;
    width: 100%;
    min-height: 48px;
    padding: 10px 48px 10px 16px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  /* The ring would be cut off at the edge of the list. */
  :is(.result, .pick):focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .result[data-best='true'] {
    padding-block: 14px;
    background: var(--_soft);
  }
  .result-title {
    font-weight: 600;
    line-height: 1.4;
  }
  [data-best='true'] .result-title {
    font-size: 1.0625em;
    font-weight: 700;
  }
  :is(.result-text, .result-why, .strong + .result-title) {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.5;
  }
  .result > .icon {
    position: absolute;
    right: 16px;
    top: calc(50% - 0.625em);
    color: var(--_accent);
  }
  .result > .tag {
    margin-bottom: 4px;
  }
  .result.own {
    color: var(--_accent);
  }
  mark {
    background: none;
    color: var(--_accent);
  }
  .tag {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid var(--_edge);
    border-radius: 11px;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 20px;
    white-space: nowrap;
  }
  .tag.accent {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .availability {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .availability::before {
    content: '';
    width: 8px;
    height: 8px;
    flex: none;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .availability[data-open='true'] {
    color: var(--_good);
  }
  /* Filled by its border: forced colours take backgrounds away. */
  .availability[data-open='true']::before {
    width: 0;
    height: 0;
    border-width: 6px;
  }
  .empty {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 20px;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .heading + .empty {
    margin-top: 12px;
  }
`;
