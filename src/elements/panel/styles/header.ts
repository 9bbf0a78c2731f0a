import { css } from '../../shell/css.js';

/** The panel's head in one row, and the three steps as a line below it. */
export const header = css`
  .header {
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 52px;
    padding: 4px 8px 4px 20px;
  }
  .header > .icon-button:first-child {
    margin-inline-start: -14px;
  }
  .name {
    flex: 1;
    min-width: 0;
    font-weight: 700;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Where letters are large, nothing is cut to one line. */
  @container taobao-help (max-width: 16em) {
    .name {
      overflow: visible;
      white-space: normal;
    }
  }
  .language {
    position: relative;
    display: flex;
    align-items: center;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .language select {
    appearance: none;
    min-height: 44px;
    padding: 0 26px 0 10px;
    border: 0;
    border-radius: 22px;
    background: transparent;
    /* Below 16 px a phone zooms in when it is focused. */
    font-size: max(16px, 1em);
    cursor: pointer;
  }
  .language option {
    color: #2a2320;
    background: #fff;
  }
  .language .icon {
    position: absolute;
    right: 6px;
    pointer-events: none;
  }
  .stepper {
    padding: 0 20px;
  }
  .stepper ol {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 6px;
  }
  .stepper button {
    width: 100%;
    min-height: 32px;
    padding: 0;
    border: 0;
    border-top: 3px solid var(--_border);
    background: none;
    color: var(--_muted);
    font-size: 0.8125em;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .stepper button:disabled {
    cursor: default;
  }
  .stepper [data-state='reached'] button {
    border-color: var(--_accent);
  }
  .stepper [data-state='current'] button {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }
  .language > .short {
    display: none;
  }
  @container taobao-help (max-width: 479px) {
    .language > .short {
      display: inline;
      position: absolute;
      inset-inline: 0 26px;
      font-size: max(16px, 1em);
      text-align: end;
      pointer-events: none;
    }
    .header {
      padding-left: 16px;
    }
    .name {
      font-size: 0.9375em;
    }
    .language select {
      width: 60px;
      /* In WebKit, its words would widen the page. */
      overflow: hidden;
      color: transparent;
      forced-color-adjust: none;
    }
    /* The card says which step it is of how many; the way back is in the header. */
    .stepper[data-step='action'] {
      display: none;
    }
  }
  /* A short window has room for one row: the way back is in it. */
  @media (max-height: 559px) {
    .floating .stepper {
      display: none;
    }
    .floating .header {
      min-height: 44px;
      padding-block: 0;
    }
  }
`;
