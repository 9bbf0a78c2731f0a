import { css } from './css.js';

/** What only the later steps show; it loads with them. */
export const laterStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  :is(.optional, .hint, .caution, .error, .count) {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .caution {
    color: var(--_warn);
  }
  .error {
    display: flex;
    gap: 8px;
    color: var(--_bad);
    font-weight: 600;
  }
  .field :is(input, select, textarea) {
    width: 100%;
    min-height: 48px;
    padding: 10px 14px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_surface);
    line-height: inherit;
  }
  textarea {
    resize: vertical;
  }
  .field [aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .field option,
  .field optgroup {
    color: #2a2320;
    background: #fff;
  }
  .check {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 10px 0;
    cursor: pointer;
  }
  .check input {
    width: 22px;
    height: 22px;
    min-height: 0;
    margin-top: 2px;
    flex: none;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .segments {
    display: flex;
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
  .field :is(input, textarea, select):hover {
    border-color: var(--_accent);
  }
  .token {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding-block: 0;
    padding-inline-end: 0;
    font-size: 0.875em;
    overflow-wrap: anywhere;
    cursor: default;
  }
  .token .icon-button {
    min-height: 40px;
    width: 40px;
  }
  .kind {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  .kind > :first-child {
    display: grid;
  }
  .kinds {
    display: grid;
    gap: 8px;
  }
  .kinds > .label {
    margin-bottom: 8px;
  }
  .privacy {
    display: flex;
    gap: 8px;
    font-size: 0.875em;
  }
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
  .recognised {
    display: grid;
    gap: 4px;
  }
  .photos {
    gap: 8px;
  }
  .photo {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .photo-name {
    display: grid;
    flex: 1;
    min-width: 0;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .thumbnail {
    display: grid;
    place-items: center;
    width: 56px;
    height: 56px;
    flex: none;
    border-radius: 8px;
    background: var(--_raised);
    overflow: hidden;
  }
  .thumbnail canvas {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .tools {
    display: flex;
  }
  .tools .icon-button:disabled {
    opacity: 0.35;
    cursor: default;
  }
  .add {
    position: relative;
    align-self: start;
  }
  .add:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
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
