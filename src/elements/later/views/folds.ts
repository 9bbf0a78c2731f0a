import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice } from '../../../advice/types.js';
import { fill } from '../../../advice/words/fill.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { answer } from './answer.js';
import { caseTools } from './case.js';
import { channels } from './channels.js';
import { disclosure } from './disclosure.js';
import { evidence } from './evidence.js';
import { ladder } from './ladder.js';
import { times } from './times.js';

const line = (title: string, note: string, content: unknown): TemplateResult =>
  disclosure(html`<span>${title}</span> <span class="hint count">${note}</span>`, content);

/** The parts that are not needed at once, folded to one line each. */
export function folds(m: LaterSnapshot, advice: Advice): TemplateResult {
  const { strings } = m;
  const entry = m.entry(m.state.report.entry);
  const later = advice.ladder.filter(({ state }) => state === 'later').length;
  const items = advice.evidence.length;
  const kept = advice.evidence.filter(({ atHand }) => atHand).length;
  return html`<div class="folds">
    ${
      advice.window || advice.whileWaiting.length > 0
        ? line(advice.window ? strings.datesHeading : strings.waitingHeading, '', times(m, advice))
        : nothing
    }
    ${line(strings.ladderHeading, later > 0 ? fill(strings.ladderLeft, { n: later }) : '', ladder(m, advice))}
    ${line(strings.phonesHeading, '', channels(m, advice))}
    ${line(
      strings.recordHeading,
      items > 0 ? `${kept} / ${items}` : '',
      html`${entry ? answer(m, entry) : nothing} ${evidence(m, advice)} ${caseTools(m)}`,
    )}
  </div>`;
}
