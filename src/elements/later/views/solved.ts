import { html, type TemplateResult } from 'lit/html.js';
import { icon } from '../../panel/icon.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { stepHeading } from '../../panel/views/shared.js';
import * as icons from '../icons.generated.js';
import { echo } from '../echo.js';
import { caseTools } from './case.js';

/** The end of a case, a screen of its own: what to keep, and the way on. */
export const solved = (m: LaterSnapshot): TemplateResult => html`
  <div class="solved" role="presentation" @click=${echo}>
    <span class="seal">${icon(icons.check)}</span>
    ${stepHeading(m.strings.solvedTitle)}
    <p class="muted">${m.strings.solvedText}</p>
    <button type="button" class="button primary wide" @click=${() => m.actions.forget(true)}>
      ${m.strings.startOver}
    </button>
    <button type="button" class="button quiet" @click=${() => m.actions.resolve(false)}>
      ${m.strings.solvedReopen}
    </button>
    ${caseTools(m)}
  </div>
`;
