import { channelAvailability } from '../../advice/deciding/availability.js';
import type { ClockContext } from '../../advice/types.js';
import type { FirstStrings } from '../shell/strings.js';
import type { TaobaoHelpElement } from '../shell/taobao-help-element.js';
import { todayOf } from './clock.js';
import type { DraftStore } from './draft-store.js';
import type { LaterStepsLoader } from './later-steps-loader.js';
import type { Actions, FirstModel } from './model.js';
import type { Questions } from './questions.js';
import type { Source } from './source.js';
import { suggestedEntries } from './start.js';
import type { Store } from './store.js';
import type { Typing } from './typing.js';

/** What the panel is made of. */
export interface PanelParts {
  readonly element: TaobaoHelpElement;
  readonly source: Source;
  readonly store: Store;
  readonly drafts: DraftStore;
  readonly questions: Questions;
  readonly typing: Typing;
  readonly later: LaterStepsLoader;
  readonly actions: Actions;
}

/** The panel at one moment, for the views. */
export function snapshot(
  { element, source, store, drafts, questions, typing, later: { steps: later }, actions }: PanelParts,
  clock: ClockContext,
  strings: FirstStrings,
): FirstModel {
  const { content, locale, availability } = source;
  const { state, ui } = store;
  const question = typing.question(state);
  return {
    state,
    ui,
    strings,
    content,
    isWhole: source.isWhole,
    locale,
    mode: element.mode,
    region: clock.region,
    today: todayOf(clock),
    question,
    hits: questions.hits(question),
    suggested: suggestedEntries(element.suggest, content),
    later,
    advice: state.step === 'action' ? later?.advise(state.report, clock) : undefined,
    secrets: later?.secrets(state.report) ?? [],
    actions,
    entry: (id) => content.entries.find((item) => item.id === id),
    photo: (name) => drafts.photo(name),
    availability: (channel) => channelAvailability(channel, clock, availability),
  };
}
