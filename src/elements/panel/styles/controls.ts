import { css } from '../../shell/css.js';

/** Controls to press and to type into. Targets are at least 44 px high, small ones in dense places 36. */
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
    transition: opacity 160ms ease-out;
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
    min-height: 48px;
  }
  .button.small {
    min-height: 36px;
    padding: 4px 14px;
    font-size: 0.875em;
    white-space: nowrap;
  }
  .icon-button {
    width: 44px;
    padding: 0;
    color: var(--_muted);
  }
  :is(button, a, input, select, textarea, summary):focus-visible {
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
    min-height: 40px;
    padding: 6px 16px;
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
  .search {
    position: relative;
  }
  .search > .icon {
    position: absolute;
    left: 16px;
    top: 16px;
    color: var(--_muted);
    pointer-events: none;
  }
  .search input {
    width: 100%;
    min-height: 52px;
    padding: 8px 52px 8px 48px;
    border: 2px solid var(--_edge);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
    appearance: none;
  }
  .search input:placeholder-shown {
    text-overflow: ellipsis;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search .icon-button {
    position: absolute;
    right: 4px;
    top: 4px;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .label {
    font-weight: 600;
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
      opacity: 0.9;
    }
    .button:is(.secondary, .quiet):hover,
    .icon-button:hover,
    .chip:hover,
    .language select:hover {
      background: var(--_raised);
    }
    .search input:hover {
      border-color: var(--_accent);
    }
  }
`;
