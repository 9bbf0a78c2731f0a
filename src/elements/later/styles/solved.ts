import { css } from '../../shell/css.js';

/** The end of a case, a screen of its own. */
export const solved = css`
  .solved {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 12px;
    max-width: 480px;
    margin: 8vh auto 0;
    text-align: center;
  }
  .solved > section {
    margin-top: 16px;
    text-align: start;
  }
  .seal {
    display: grid;
    place-items: center;
    width: 72px;
    height: 72px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_good) 14%, var(--_background));
    color: var(--_good);
    font-size: 2em;
  }
`;
