import type { Advice, Message } from '../../advice/types.js';
import type { LaterSnapshot } from '../panel/snapshot.js';

/** In Simplified for Taobao; whoever is asked outside gets the shopper's own account. */
const written = ({ next, message: { agent, own } }: Advice): Message =>
  next.kind === 'copy' && !next.href ? own : agent;

/** The text that is shown and copied. */
export function messageOf(
  { ui }: LaterSnapshot,
  advice: Advice,
): { readonly text: string; readonly lang: string } {
  const message = written(advice);
  return { text: message[ui.length], lang: message.lang };
}
