import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice } from '../../../advice/types.js';
import { icon } from '../../panel/icon.js';
import * as icons from '../icons.generated.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { stepHeading } from '../../panel/views/shared.js';
import { details } from './details.js';
import { folds } from './folds.js';
import { message } from './message.js';
import { doing } from './doing.js';
import { handoff } from './handoff.js';
import { head } from './next-action.js';
import { echo } from '../echo.js';
import { solved } from './solved.js';
import { words } from './words.js';

const plan = (m: LaterSnapshot, advice: Advice): TemplateResult => html`
  <div class="plan" part="action" data-urgent=${String(advice.urgent)} role="presentation" @click=${echo}>
    <div class="now head">
      ${advice.notices.map(({ text }) => html`<p class="notice">${icon(icons.alert)}<span>${words(m, text)}</span></p>`)}
      ${head(m, advice)}
    </div>
    <div class="now story">${details(m, advice)} ${message(m, advice)}</div>
    <div class="now doing">${doing(m, advice)}</div>
    ${handoff(m, advice)} ${folds(m, advice)}
  </div>
`;

/** Step 3: one thing to do now, with the words for it; everything else is folded below. */
export function actionStep(m: LaterSnapshot): TemplateResult {
  if (m.state.outcome === 'solved') return solved(m);
  const { entry } = m.advice?.case ?? m.state.report;
  const title = m.entry(entry)?.title ?? m.strings.actionHeading;
  return html`${stepHeading(title, m.advice ? 'next-text' : '')} ${m.advice ? plan(m, m.advice) : nothing}`;
}
