import { css } from '../../shell/css.js';

/** The end of a case, a screen of its own. */
export const solved = css`
  .solved {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 12px;
    max-width: 480px;
    margin: 16px auto 0;
    text-align: center;
  }
  .solved > section {
    align-self: stretch;
    margin-top: 16px;
    padding-top: 16px;
    border-top: 1px solid var(--_border);
    text-align: start;
  }
  .case {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  /* It takes everything away, so it stands apart from what keeps it. */
  .case > .forget {
    margin: 4px 0 0 -12px;
    color: var(--_bad);
  }
  @media (forced-colors: active) {
    .case > .forget {
      margin-inline-start: 0;
    }
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
