import { css } from '../../shell/css.js';

/** Step 3 in boxes and windows of each size: one column on phones, lower rows in low windows, two columns where there is room. */
export const planSizes = css`
  /* On a phone the button stands above the fold: what was told waits behind "more". */
  @container taobao-help (max-width: 479px) {
    .step[data-step='action'] {
      padding-block: 8px;
    }
    .plan {
      margin-top: 8px;
    }
    .now {
      padding-inline: 12px;
      gap: 8px;
    }
    .now.head {
      padding-top: 12px;
    }
    .details {
      gap: 6px;
    }
    .next-text {
      font-size: 1em;
      line-height: 1.4;
    }
    .step > .heading {
      font-size: 0.875em;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    /* Where a field stands in the card, it says what to do. */
    .head:has(.field) > .muted {
      display: none;
    }
    .plan .chip {
      padding-inline: 10px;
    }
    .message {
      padding: 4px 12px 6px;
    }
    .details:not([data-all='true']) .told {
      display: none;
    }
  }
  /* Where letters are large, nothing is cut to one line. */
  @container taobao-help (max-width: 16em) {
    .step > .heading,
    .chip .strong {
      overflow: visible;
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
  /* English words need the room of the icon. */
  @container taobao-help (max-width: 379px) {
    .doing > .wide:lang(en) > .icon {
      display: none;
    }
  }
  /* On the smallest phones what to do goes before why. */
  @container taobao-help (max-width: 339px) {
    .now {
      padding-inline: 8px;
    }
    .doing > .wide {
      font-size: 0.9375em;
    }
    .next-how + .muted {
      display: none;
    }
  }
  @container taobao-help (max-width: 719px) {
    .message[data-long='true']:not(:has(.whole[open])) textarea {
      max-height: 8lh;
    }
  }
  /* What to do stays in sight below a long message, unless a keyboard on the screen takes the room. */
  @media (min-height: 560px) {
    .asked {
      min-height: 2lh;
    }
    @container taobao-help (max-width: 719px) {
      .floating .plan:not(:has(.editor, input:focus)) > .doing {
        position: sticky;
        bottom: 0;
        z-index: 1;
        box-shadow: 0 -8px 8px -8px rgb(60 30 10 / 0.1);
      }
      .floating .scroller:has(.doing) {
        scroll-padding-bottom: 180px;
      }
      .floating .doing * {
        scroll-margin-bottom: -180px;
      }
    }
  }
  @container taobao-help (min-width: 480px) {
    .details > [data-spare='false'] {
      display: none;
    }
    .plan .chip {
      min-height: 44px;
    }
  }
  @media (max-height: 559px) {
    .floating .step[data-step='action'] {
      padding-block: 4px;
    }
    /* The step's name beside it says where one is. */
    .floating .plan > .head {
      padding-top: 8px;
    }
    .floating .plan {
      margin-top: 4px;
    }
    .floating .next-text {
      font-size: 1em;
    }
    .floating .now {
      gap: 4px;
      padding-bottom: 6px;
    }
    .floating .next-how + .muted {
      display: none;
    }
  }
  @container taobao-help (min-width: 720px) {
    .describing {
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
      gap: 40px;
      align-items: start;
    }
    .plan {
      display: grid;
      grid-template: 'story head' auto 'story doing' auto 'story folds' 1fr / minmax(0, 5fr) minmax(0, 6fr);
      gap: 0 32px;
    }
    .head {
      grid-area: head;
    }
    .doing {
      grid-area: doing;
    }
    .folds {
      grid-area: folds;
    }
    .now.story {
      grid-area: story;
      align-content: start;
      padding: 0;
      background: none;
    }
    .whole {
      display: none;
    }
    .now.doing > :is(.button, .pair) {
      max-width: 320px;
    }
  }
`;
