import { css } from '../../shell/css.js';

/** Step 3: what to do now, the message with its details, how it went; what is folded below. */
export const plan = css`
  .plan {
    display: flex;
    flex-direction: column;
    margin-top: 12px;
  }
  .now {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    justify-items: start;
    padding: 0 16px 12px;
    background: var(--_soft);
  }
  .now > * {
    max-width: 100%;
  }
  .now.head {
    padding-top: 16px;
    border-radius: calc(var(--_radius) + 4px) calc(var(--_radius) + 4px) 0 0;
  }
  .now.story {
    justify-items: stretch;
  }
  .now.doing {
    padding-bottom: 16px;
    border-radius: 0 0 calc(var(--_radius) + 4px) calc(var(--_radius) + 4px);
  }
  .now.doing > :is(.button, .pair) {
    max-width: none;
    width: 100%;
  }
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    width: 100%;
  }
  .calls > li {
    flex: 1 1 auto;
  }
  .calls .button {
    width: 100%;
    padding-inline: 12px;
  }
  .handoff {
    align-self: start;
    margin-top: 12px;
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    min-height: 1lh;
    font-size: 0.9375em;
  }
  .asked > .hint {
    color: var(--_good);
  }
  #went {
    outline: none;
  }
  .doing > .wide {
    padding-inline: 8px;
    text-wrap: balance;
  }
  .tag.danger {
    border-color: var(--_bad);
    background: var(--_bad);
    color: var(--_background);
  }
  [data-urgent='true'] > .now {
    background: var(--_bad-soft);
  }
  .step > .heading {
    font-size: 1.125em;
  }
  .eyebrow {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
  }
  .eyebrow > span + span:not(.tag)::before {
    content: ' · ';
  }
  [data-urgent='true'] .eyebrow {
    color: var(--_bad);
  }
  .next-text {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
    outline: none;
  }
  :is(.now, .asked) > .hint:empty {
    display: none;
  }
  .next-how {
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .dial {
    white-space: nowrap;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
  }
  .pair .button {
    gap: 4px;
    padding-inline: 4px;
  }
  .undo {
    display: flex;
    align-items: center;
  }
  .undo > .button {
    flex: none;
  }
  .message {
    padding: 10px 12px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .message-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .message-head .icon-button {
    width: 32px;
    min-height: 32px;
    margin-inline-start: auto;
  }
  .length select {
    min-height: 32px;
    padding: 0 4px;
    border: 0;
    border-radius: 8px;
    background: none;
    cursor: pointer;
  }
  .message textarea {
    display: block;
    width: 100%;
    padding: 2px 0;
    border: 0;
    background: none;
    line-height: 1.6;
    resize: none;
    field-sizing: content;
    min-height: 2lh;
  }
  /* Elsewhere its rows are an estimate: what large letters push out can be scrolled to. */
  @supports (field-sizing: content) {
    .message textarea {
      overflow: hidden;
    }
  }
  @media (forced-colors: active) {
    .message textarea {
      border: 1px solid;
    }
    /* Grounds are gone: the card is told by its edge, and buttons that have one now stand in line. */
    .now {
      border: 0 solid;
      border-inline-width: 1px;
    }
    .now.head {
      border-top-width: 1px;
    }
    .now.doing {
      border-bottom-width: 1px;
    }
    .undo > .button {
      margin-inline-start: 0;
    }
  }
  .message > details {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .message summary {
    min-height: 24px;
    padding-top: 4px;
    cursor: pointer;
  }
  .meaning > p {
    white-space: pre-line;
  }
  .chip-name {
    color: var(--_muted);
  }
  .chip .strong {
    max-width: min(16em, 100%);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip[data-wanted='true'] {
    border: 1px dashed var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .chip[aria-expanded='true'] {
    border-style: solid;
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .describing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .plan .chip,
  .describing .chip {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
    min-height: 36px;
    padding: 4px 12px;
    font-size: 0.875em;
  }
  .editor {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 12px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .editor > .field {
    width: 100%;
  }
  .folds {
    padding: 8px 0 0;
  }
  .folds > * + * {
    border-top: 1px solid var(--_border);
  }
`;
