import type { Advice, Message } from '../../advice/types.js';
import type { RungId } from '../../content/rungs.js';
import type { LaterSnapshot } from '../panel/snapshot.js';

/** Rungs on which one rings somebody who is not Taobao's. */
const OUTSIDE: readonly RungId[] = ['bank', 'stop', 'police', 'consumer'];

/** The message is read out, now or once the line opens. */
export const isCall = ({ next: { kind } }: Advice): boolean => kind === 'call' || kind === 'wait';

/**
 * In Simplified for Taobao; whoever is asked outside gets the shopper's own account, and whoever speaks Chinese reads it
 * out in their own script.
 */
const written = (advice: Advice): Message => {
  const { next, message } = advice;
  const { agent, own } = message;
  return OUTSIDE.includes(next.rung) ||
    (next.kind === 'copy' && !next.href) ||
    (isCall(advice) && own.lang !== 'en')
    ? own
    : agent;
};

/** The text that is shown and copied. */
export function messageOf(
  { ui }: LaterSnapshot,
  advice: Advice,
): { readonly text: string; readonly lang: string } {
  const message = written(advice);
  return { text: message[ui.length], lang: message.lang };
}
