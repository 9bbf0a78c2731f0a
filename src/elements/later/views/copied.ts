import type { RungId } from '../../../content/rungs.js';
import type { Advice } from '../../../advice/types.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { isCall, messageOf } from '../message-of.js';

/** What is said once the text is copied, by where it goes. */
const PLACES: Readonly<Partial<Record<RungId, 'copied' | 'copiedForm' | 'copiedCall'>>> = {
  seller: 'copied',
  platform: 'copied',
  human: 'copied',
  channel: 'copied',
  supervisor: 'copied',
  social: 'copied',
  request: 'copiedForm',
  bank: 'copiedCall',
  stop: 'copiedCall',
  police: 'copiedCall',
};

/** The text is for a call. */
export const isSpoken = (advice: Advice): boolean =>
  isCall(advice) || PLACES[advice.next.rung] === 'copiedCall';

/** The message has changed since it was copied, or something else was copied. */
export const isOutdated = (m: LaterSnapshot, advice: Advice): boolean =>
  m.ui.copied !== undefined && m.ui.copied.text !== messageOf(m, advice).text;

/** The result of copying, and where the text goes; '' as long as the text is not the one that was copied. */
export function copied(m: LaterSnapshot, advice: Advice): string {
  const { copied: done } = m.ui;
  if (!done || isOutdated(m, advice)) return '';
  return m.strings[done.how === 'manual' ? 'copyManually' : (PLACES[advice.next.rung] ?? 'copiedText')];
}
