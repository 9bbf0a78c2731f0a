import { notesIn } from '../../content/offered.js';
import type { Step } from '../../content/types.js';
import type { NextAction } from '../types.js';
import { fill } from '../words/fill.js';
import { stopped } from '../writing/text.js';
import { isAtHand, isShown } from './evidence.js';
import { channelRung, type Situation } from './situation.js';

/** A way through Taobao's menus begins with the sign-in; the reset on the sign-in page is one step. */
const isSignedIn = ({ path = [] }: Step): boolean => path.length > 1;

/** Things to do meanwhile: in an urgent case the entry's other steps first, then cautions, evidence and patience. */
export function whileWaiting(situation: Situation, { channel }: NextAction): readonly string[] {
  const { entry, urgent, circumstances, report, strings, context } = situation;
  // Nobody can tell what a photo shows: where some are there, none are asked for.
  const missing =
    entry?.evidence.filter(
      (item) => !isAtHand(item, report) && !(report.photos.length > 0 && isShown(item)),
    ) ?? [];
  const texts = missing.map(({ text }) => text).join(strings.and);
  const outside = circumstances.includes('cannot-sign-in');
  // Where the police are called, every step is one of the ladder.
  const steps = entry && urgent && !entry.calls ? entry.steps.slice(1) : [];
  // How to talk to an agent helps whoever talks to one, and nobody in a hurry is told to be patient.
  const talks = !!channel && channelRung(channel) === 'human';
  return [
    ...steps.filter((step) => !(outside && isSignedIn(step))).map(({ text }) => text),
    ...(entry ? notesIn(context.region, entry) : []),
    ...(texts ? [fill(strings.waiting.missing, { items: texts })] : []),
    // Whoever reaches nobody is told so by the entry's own note.
    ...(entry?.role === 'unreachable' ? [] : [strings.waiting.keep]),
    ...(urgent || !talks ? [] : (context.content.howTo.at(-1)?.tips ?? [])),
  ].map((text) => stopped(text, strings.message.stop).trimEnd());
}
