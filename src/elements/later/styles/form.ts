import { css } from '../../shell/css.js';

/** Fields, and what stands beside them: photos. */
export const form = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  .caution {
    color: var(--_warn);
    font-size: 0.875em;
  }
  .error {
    display: flex;
    gap: 8px;
    color: var(--_bad);
    font-size: 0.875em;
    font-weight: 600;
  }
  .field :is(input, select, textarea) {
    width: 100%;
    min-height: 48px;
    padding: 10px 14px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_surface);
    /* Below 16 px a phone zooms in when it is focused. */
    font-size: max(16px, 1em);
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
  .field :is(input, textarea, select):hover {
    border-color: var(--_accent);
  }
  .reach {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .reach > :is(.plain, .disclosure) {
    width: 100%;
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
  /* Arrows of a list point up and down it. */
  .tools > :not(:last-child) > .icon {
    rotate: 90deg;
  }
  .tools .icon-button:disabled {
    opacity: 0.35;
    cursor: default;
  }
  .add {
    align-self: start;
  }
`;
