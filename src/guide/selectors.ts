import { STEPS, type GuideState, type StepId } from './types.js';

const indexOf = (step: StepId): number => STEPS.indexOf(step);

/** The later of two steps. */
export const later = (a: StepId, b: StepId): StepId => (indexOf(a) < indexOf(b) ? b : a);

/** The step after this one, or the step itself at the end. */
export const following = (step: StepId): StepId => STEPS[indexOf(step) + 1] ?? step;

/** The step to go back to: the one that the shopper came from. */
export const preceding = ({ step, described }: GuideState): StepId =>
  step === 'action' && described ? 'issue' : 'entry';

/** Something to advise on: an entry, a channel or words of the shopper's own. */
export const hasSubject = ({ report }: GuideState): boolean =>
  report.entry !== '' || report.channel !== '' || report.summary.trim() !== '';

/** A step can be entered once it was reached; the issue always, the action as soon as there is a subject. */
export function canEnter(state: GuideState, step: StepId): boolean {
  if (step === 'action') return hasSubject(state);
  // A page's script may name any step.
  return STEPS.includes(step);
}

/** Whether the shopper has been to a step and can jump back to it. */
export const isReached = (state: GuideState, step: StepId): boolean =>
  indexOf(step) <= indexOf(state.reached) && canEnter(state, step);

/** Nothing was typed or picked: there is nothing to keep and nothing to lose. */
export const isPristine = (state: GuideState): boolean =>
  state.query === '' &&
  Object.values(state.report).every((value: string | readonly unknown[]) => value.length === 0);
