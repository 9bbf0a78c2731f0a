import { css } from '../../shell/css.js';

/** The answer, what to do now, the message, phone lines and the ladder. */
export const advice = css`
  .eyebrow {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
    font-size: 0.875em;
  }
  .rating > .muted {
    flex: 1 0 100%;
  }
  .rating .button {
    margin-inline-start: -12px;
    margin-inline-end: 12px;
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 4px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .segments button {
    flex: 1;
    min-height: 36px;
    padding: 4px 8px;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) - 4px);
    background: none;
    color: var(--_muted);
    font-size: 0.875em;
    cursor: pointer;
  }
  .segments [aria-pressed='true'] {
    border-color: var(--_edge);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
  }
  .hero {
    border-color: transparent;
    background: var(--_soft);
  }
  .hero .eyebrow {
    color: var(--_accent);
  }
  .hero-text {
    font-size: 1.125em;
    font-weight: 600;
  }
  .hero[data-urgent='true'] {
    background: var(--_bad-soft);
  }
  .copyable {
    display: grid;
    gap: 12px;
  }
  .copyable textarea {
    width: 100%;
    padding: 12px 14px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_raised);
    line-height: 1.7;
    field-sizing: content;
    min-height: 4lh;
    max-height: 18lh;
  }
  .folds {
    gap: 0;
    padding-block: 8px;
  }
  .folds > :not(:first-child) {
    border-top: 1px solid var(--_border);
  }
  .option,
  .phone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 12px 0;
    border-top: 1px solid var(--_border);
  }
  .plain > :first-child {
    border-top: 0;
  }
  .phone > div {
    display: grid;
    gap: 2px;
  }
  .option > div {
    flex: 1;
    min-width: 180px;
  }
  .number {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    font-size: 1.125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .ladder > li {
    position: relative;
    padding-inline-start: 28px;
  }
  .ladder > li:not(:last-child)::before {
    content: '';
    position: absolute;
    left: 8px;
    top: 30px;
    bottom: -14px;
    width: 2px;
    background: var(--_border);
  }
  .ladder .dot {
    position: absolute;
    left: 0;
    top: 13px;
    display: grid;
    place-items: center;
    width: 18px;
    height: 18px;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    font-size: 0.5625em;
  }
  .ladder .disclosure > summary {
    padding-block: 6px;
  }
  .ladder [data-state='now'] > .dot {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .ladder [data-state='tried'] > .dot {
    border-color: var(--_good);
    color: var(--_good);
  }
  .ladder [data-state='tried'] > .disclosure > summary {
    color: var(--_muted);
  }
  .ladder .disclosed {
    gap: 8px;
    justify-items: start;
  }
  blockquote {
    padding: 8px 14px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_raised);
    border-radius: 0 8px 8px 0;
  }
`;
