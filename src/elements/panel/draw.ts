import type { TemplateResult } from 'lit/html.js';
import { channelAvailability } from '../../advice/deciding/availability.js';
import { todayOf } from '../../advice/time/clock.js';
import type { Controllers } from './controllers.js';
import type { PanelHost } from './host.js';
import type { LaterSteps } from './later-steps.js';
import type { Actions, FirstSnapshot } from './snapshot.js';
import { suggestedEntries } from './start.js';
import { entryStep } from './views/entry-step.js';
import { frame, pending } from './views/frame.js';

/** The panel at this moment, computed from the state alone. */
export function snapshot(
  { element, store, strings }: PanelHost,
  { caseLoader, clock: time, content, later }: Controllers,
  actions: Actions,
): FirstSnapshot {
  const { mode, suggest } = element;
  const { state, ui } = store;
  const { availability, isWhole, locale, pack } = content;
  const { steps } = later;
  const clock = time.read();
  return {
    clock,
    state,
    ui,
    strings,
    content: pack,
    isWhole,
    locale,
    mode,
    region: clock.region,
    page: location.href.replace(/#.*$/, ''),
    handoff: element.getAttribute('handoff') ?? undefined,
    today: todayOf(clock),
    suggested: suggestedEntries(suggest, pack),
    advice: state.step === 'entry' ? undefined : steps?.advise(state.report, clock),
    secrets: steps?.secrets(state.report) ?? [],
    actions,
    entry: (id) => pack.entries.find((item) => item.id === id),
    photo: (name) => caseLoader.photo(name),
    availability: (channel) => channelAvailability(channel, clock, availability),
  };
}

/** Draws the panel's box of a moment; changes nothing and asks for nothing. */
export function draw(m: FirstSnapshot, steps: LaterSteps | undefined): TemplateResult {
  const step = m.state.step === 'entry' ? entryStep(m) : (steps?.view(m) ?? pending(m));
  return frame(m, step);
}
