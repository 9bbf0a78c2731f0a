import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advice } from '../../../advice/types.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { words } from './words.js';

const toggled = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];

/** The list of things to photograph, capture or keep; ticked where one is at hand, by itself where the case has it. */
export const evidence = (m: LaterSnapshot, { evidence: items }: Advice): TemplateResult | typeof nothing =>
  items.length > 0
    ? html`<fieldset class="field">
        <legend class="label">${m.strings.evidenceLabel}</legend>
        <p class="hint">${m.strings.evidenceHint}</p>
        ${items.map(
          ({ id, text, atHand }) =>
            html`<label class="check">
              <input
                type="checkbox"
                .checked=${atHand}
                ?disabled=${atHand && !m.state.report.evidence.includes(id)}
                @change=${() =>
                  m.actions.dispatch({
                    type: 'describe',
                    patch: { evidence: toggled(m.state.report.evidence, id) },
                  })}
              />
              <span>${words(m, text)}</span>
            </label>`,
        )}
      </fieldset>`
    : nothing;
