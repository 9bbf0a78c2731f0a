import { css } from '../../shell/css.js';

/** Buttons and fields: at least 44 px high where one came for them, else 36. */
export const controls = css`
  .button,
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding: 8px 20px;
    border: 1px solid transparent;
    border-radius: var(--_pill);
    background: transparent;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 160ms ease-out;
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.secondary {
    border-color: var(--_edge);
    background: var(--_surface);
    color: var(--_text);
  }
  .button.quiet {
    padding-inline: 12px;
    color: var(--_accent);
  }
  .button.wide {
    width: 100%;
    max-width: 320px;
    min-height: 48px;
  }
  .button.small {
    min-height: 36px;
    padding: 4px 14px;
    font-size: 0.875em;
  }
  .icon-button {
    width: 44px;
    flex: none;
    padding: 0;
    color: var(--_muted);
  }
  /* Not the launcher's: it has a ring of its own. */
  :where(.body) :is(button, a, input, select, textarea, summary, [tabindex]):focus-visible,
  .add:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .chips,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    min-height: 44px;
    padding: 6px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_pill);
    background: var(--_surface);
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_soft);
    color: var(--_accent);
    font-weight: 600;
  }
  .chip[aria-pressed='true']::before {
    content: '✓ ';
  }
  .link {
    color: var(--_accent);
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
  .link .icon {
    width: 1em;
    height: 1em;
    margin-inline-start: 4px;
    vertical-align: -0.125em;
  }
  .ask {
    display: flex;
    align-items: flex-start;
    padding: 4px 4px 4px 16px;
    border: 2px solid var(--_edge);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
  }
  .ask:focus-within {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
  }
  /* The ring goes around the whole field, with its buttons. */
  .ask textarea:focus-visible {
    outline: none;
  }
  .ask textarea {
    flex: 1;
    min-width: 0;
    padding: 10px 0;
    border: 0;
    background: none;
    font-size: max(16px, 1em);
    line-height: 1.5;
    resize: none;
    outline: none;
    field-sizing: content;
    max-height: 7.5lh;
  }
  .ask + .hint {
    margin-top: -8px;
  }
  [data-asked='true'] .ask + .hint:not([data-photos]) {
    display: none;
  }
  .add {
    position: relative;
  }
  /* The control itself lies over what is seen of it, and shows nothing of its own words. */
  .ask input {
    position: absolute;
    inset: -1px;
    overflow: hidden;
    opacity: 0;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .label {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .chip[aria-expanded='true'],
    .stepper [data-state='current'] button {
      border-width: 3px;
      border-color: Highlight;
    }
    .stepper [data-state='current'] button {
      border-width: 6px 0 0;
    }
    .button.primary {
      forced-color-adjust: none;
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .body * {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
  /* On touch, a hover would stay after the tap. */
  @media (hover: hover) {
    .button.primary:hover {
      background: color-mix(in srgb, var(--_accent) 86%, var(--_text));
    }
    :is(
      .button:is(.secondary, .quiet),
      .icon-button,
      .chip,
      .pick,
      .problem,
      .result,
      .language select
    ):hover {
      background: var(--_raised);
    }
  }
`;
