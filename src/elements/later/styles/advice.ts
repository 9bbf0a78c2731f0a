import { css } from '../../shell/css.js';

/** Folds below the next action (the answer, phone lines, channels, the ladder) and a text to copy. */
export const advice = css`
  .disclosure > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 48px;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
    border-radius: 8px;
  }
  .disclosure > summary::-webkit-details-marker {
    display: none;
  }
  .disclosure > summary > .count {
    flex: none;
    margin-inline-start: auto;
  }
  .disclosure > summary > .icon {
    margin-inline-start: auto;
    color: var(--_muted);
    transition: transform 160ms ease-out;
  }
  .disclosure > summary > .count + .icon {
    margin-inline-start: 0;
  }
  .disclosure[open] > summary > .icon {
    transform: rotate(180deg);
  }
  .disclosed {
    display: grid;
    gap: 16px;
    padding: 4px 0 16px;
  }
  .plain {
    display: grid;
    gap: 8px;
  }
  .answer {
    display: grid;
    gap: 12px;
  }
  .steps {
    display: grid;
    gap: 10px;
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    display: grid;
    gap: 4px;
    padding-inline-start: 34px;
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    left: 0;
    top: 1px;
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border-radius: 50%;
    border: 1px solid var(--_accent);
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 700;
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    font-size: 0.875em;
  }
  .path b {
    padding: 1px 8px;
    border: 1px solid var(--_border);
    border-radius: 6px;
    background: var(--_surface);
    font-weight: 500;
  }
  .path b + b::before {
    content: '›';
    margin-inline: -20px 14px;
    color: var(--_muted);
  }
  .path b + b {
    margin-inline-start: 12px;
  }
  .source {
    overflow-wrap: anywhere;
  }
  .bullets {
    display: grid;
    gap: 6px;
  }
  .bullets > li {
    position: relative;
    padding-inline-start: 18px;
  }
  .bullets > li::before {
    content: '';
    position: absolute;
    left: 4px;
    top: 0.65em;
    border: 2.5px solid var(--_edge);
    border-radius: 50%;
  }
  .route {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
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
  @media (forced-colors: active) {
    .rating .button {
      margin-inline: 0 8px;
    }
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
  .address {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    width: 100%;
  }
  .address > input {
    flex: 1 1 10em;
    /* By itself it is wider than a phone in Firefox. */
    width: 0;
    min-width: 0;
    min-height: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.875em;
    text-overflow: ellipsis;
  }
  .address > .hint:empty {
    display: none;
  }
  .phone-link {
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-top: 12px;
  }
  .code {
    width: min(264px, 100%);
    border-radius: 8px;
    image-rendering: pixelated;
  }
  /* It is for whoever sits before a large screen. */
  @media (pointer: coarse) {
    .to-phone {
      display: none;
    }
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
    min-width: 60%;
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
    padding: 0 0 16px 28px;
  }
  .ladder > li > .button {
    margin-top: 4px;
  }
  .ladder > li:not(:last-child)::before {
    content: '';
    position: absolute;
    left: 8px;
    top: 24px;
    bottom: 0;
    width: 2px;
    background: var(--_border);
  }
  .ladder .dot {
    position: absolute;
    left: 0;
    top: 4px;
    display: grid;
    place-items: center;
    width: 18px;
    height: 18px;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    font-size: 0.5625em;
  }
  .ladder [data-state='now'] > .dot {
    border: 9px solid var(--_accent);
  }
  .ladder [data-state='tried'] > .dot {
    border-color: var(--_good);
    color: var(--_good);
  }
`;
