import { css } from '../../shell/css.js';

/** Things to read: cards, lists, states, menu paths. */
export const cards = css`
  .muted {
    color: var(--_muted);
  }
  :is(.strong, strong, b) {
    font-weight: 600;
  }
  h3:not(.heading) {
    font-size: 1.125em;
    font-weight: 700;
  }
  h4 {
    font-weight: 700;
  }
  :is(h3, h4) > .icon {
    margin-inline-end: 8px;
    color: var(--_accent);
  }
  .cards,
  .results,
  .plain {
    display: grid;
    gap: 8px;
  }
  .cards {
    gap: 12px;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: center;
    width: 100%;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
    cursor: pointer;
  }
  .result-title {
    font-weight: 600;
  }
  .result-text {
    grid-row: 2;
    color: var(--_muted);
    font-size: 0.875em;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .result-why {
    grid-row: 3;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .result .icon {
    grid-row: 1 / 4;
    grid-column: 2;
    color: var(--_accent);
  }
  mark {
    background: none;
    color: var(--_accent);
    text-decoration: underline 2px;
    text-underline-offset: 4px;
  }
  .tag {
    display: inline-block;
    padding: 0 8px;
    border-radius: 10px;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .tag.accent {
    background: var(--_soft);
    color: var(--_accent);
  }
  .tag.danger {
    background: var(--_bad-soft);
    color: var(--_bad);
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
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .availability[data-open='true'] {
    color: var(--_good);
  }
  .availability[data-open='true']::before {
    background: currentColor;
  }
  .availability[data-open='false'] {
    color: var(--_warn);
  }
  .disclosure > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
    border-radius: 8px;
  }
  .disclosure > summary::-webkit-details-marker {
    display: none;
  }
  .disclosure > summary > .icon {
    margin-inline-start: auto;
    color: var(--_muted);
    transition: transform 160ms ease-out;
  }
  .disclosure[open] > summary > .icon {
    transform: rotate(180deg);
  }
  .disclosed {
    display: grid;
    gap: 16px;
    padding: 4px 0 8px;
  }
  .steps {
    display: grid;
    gap: 12px;
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    display: grid;
    gap: 4px;
    padding-inline-start: 36px;
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
    background: var(--_soft);
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
    background: var(--_raised);
    font-weight: 500;
  }
  .path b + b::before {
    content: '›';
    margin-inline: -14px 10px;
    color: var(--_muted);
  }
  .path b + b {
    margin-inline-start: 12px;
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
    width: 5px;
    height: 5px;
    border-radius: 50%;
    background: var(--_edge);
  }
  .empty {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 20px;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .channel {
    gap: 0;
    padding: 0;
  }
  .pick {
    display: flex;
    gap: 12px;
    align-items: center;
    width: 100%;
    padding: 16px 16px 8px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .pick > span:nth-child(2) {
    display: grid;
    flex: 1;
    gap: 2px;
    min-width: 0;
  }
  .pick > .icon {
    color: var(--_accent);
  }
  .channel > .disclosure {
    padding: 0 16px 4px 72px;
  }
  .channel > .disclosure > summary {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .channel > .disclosure > .disclosed {
    margin-inline-start: -56px;
  }
  .badge {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    flex: none;
    border-radius: 12px;
    background: var(--_soft);
    color: var(--_accent);
    font-size: 1.125em;
  }
  .route {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .card[data-chosen='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  /* On touch, a hover would stay after the tap. */
  @media (hover: hover) {
    .result:hover {
      background: var(--_raised);
    }
    .pick:hover {
      background: var(--_raised);
    }
  }
`;
