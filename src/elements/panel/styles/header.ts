import { css } from '../../shell/css.js';

/** The panel's head: its name, the language menu, the stepper. */
export const header = css`
  .header {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 12px 12px 4px 20px;
  }
  .name {
    flex: 1;
    font-size: 1.125em;
    font-weight: 700;
    letter-spacing: 0.01em;
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
    padding: 0 20px 12px;
    border-bottom: 1px solid var(--_border);
  }
  .stepper ol {
    display: flex;
    justify-content: space-between;
    gap: 8px;
  }
  .stepper li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .stepper li:not(:first-child) {
    flex: 1;
  }
  .stepper li:not(:first-child)::before {
    content: '';
    flex: 1;
    height: 2px;
    border-radius: 1px;
    background: var(--_border);
  }
  .stepper li:not(:first-child, [data-state='ahead'])::before {
    background: var(--_accent);
  }
  .stepper button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
    cursor: pointer;
  }
  .stepper button:disabled {
    cursor: default;
  }
  .stepper [data-state='current'] button {
    color: var(--_text);
    font-weight: 700;
  }
  .stepper [data-state='reached'] button {
    color: var(--_accent);
  }
  .stepper .dot {
    display: grid;
    place-items: center;
    width: 1.615em;
    height: 1.615em;
    flex: none;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    font-size: 0.9286em;
    font-weight: 700;
    line-height: 1;
  }
  .stepper [data-state='current'] .dot {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .stepper [data-state='reached'] .dot {
    border-color: var(--_accent);
  }
  @container taobao-help (max-width: 359px) {
    .stepper li:not([data-state='current']) .step-name {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
