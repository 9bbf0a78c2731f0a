import type { Advice, Message } from '../../advice/types.js';
import type { RungId } from '../../content/rungs.js';
import type { LaterSnapshot } from '../panel/snapshot.js';

/** Rungs on which one rings somebody who is not Taobao's. */
const OUTSIDE: readonly RungId[] = ['bank', 'stop', 'police', 'consumer'];

/** In Simplified for Taobao; whoever is asked outside gets the shopper's own account. */
const written = ({ next, message: { agent, own } }: Advice): Message =>
  OUTSIDE.includes(next.rung) || (next.kind === 'copy' && !next.href) ? own : agent;

/** The text that is shown and copied. */
export function messageOf(
  { ui }: LaterSnapshot,
  advice: Advice,
): { readonly text: string; readonly lang: string } {
  const message = written(advice);
  return { text: message[ui.length], lang: message.lang };
}
