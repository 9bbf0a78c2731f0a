import { CHANNEL_KINDS, type ChannelKind } from '../../content/ids.js';
import type { ActionId, RungId } from '../ids.js';
import type { ChannelAdvice, NextAction, Rung } from '../types.js';
import { fill } from '../words/fill.js';
import { consumerLine, homeUrl, policeLines } from './places.js';
import { channelRung, type Situation } from './situation.js';

/** Where the case stands: the rung to take now, or undefined when all were tried. */
interface Standing extends Situation {
  readonly rung: RungId | undefined;
}

interface ActionRule {
  /** Also names the words in the strings. */
  readonly id: ActionId;
  readonly kind: NextAction['kind'];
  readonly rung?: RungId;
  readonly when?: (standing: Standing) => boolean;
}

const prefersPhone = ({ chosen }: Situation): boolean => chosen !== '' && CHANNEL_KINDS[chosen] === 'phone';
const isClosed = ({ phone }: Situation): boolean => phone?.availability.open === false;

/** Rules for the action to take now: the first that holds counts. The last one holds always, so nobody is ever left with nothing. */
export const ACTION_RULES: readonly ActionRule[] = [
  // Still within the usual time, and nothing was tried: there is nothing to complain of yet.
  {
    id: 'wait',
    kind: 'wait',
    rung: 'self',
    when: ({ window }) => window?.state === 'waiting' || window?.state === 'due',
  },
  // Nobody can tell yet whether it is late: look, and say since when.
  { id: 'ask-date', kind: 'wait', rung: 'self', when: ({ entry }) => !!entry?.window },
  { id: 'self', kind: 'self-service', rung: 'self' },
  { id: 'seller', kind: 'copy', rung: 'seller' },
  { id: 'request', kind: 'copy', rung: 'request' },
  { id: 'platform', kind: 'copy', rung: 'platform' },
  { id: 'carrier', kind: 'copy', rung: 'carrier' },
  { id: 'customs', kind: 'copy', rung: 'customs' },
  // Money that has just gone is stopped by a call: the bank, whose number stands on the card, and then the police.
  {
    id: 'bank-call',
    kind: 'call',
    rung: 'bank',
    when: ({ urgent, circumstances, entry, context }) =>
      urgent &&
      circumstances.includes('money-gone') &&
      entry?.calls === 'police' &&
      policeLines(context).length > 0,
  },
  {
    id: 'bank-now',
    kind: 'copy',
    rung: 'bank',
    when: ({ urgent, circumstances }) => urgent && circumstances.includes('money-gone'),
  },
  { id: 'bank', kind: 'copy', rung: 'bank' },
  { id: 'stop-call', kind: 'call', rung: 'stop', when: ({ context }) => policeLines(context).length > 0 },
  { id: 'stop', kind: 'self-service', rung: 'stop' },
  { id: 'police-call', kind: 'call', rung: 'police', when: ({ context }) => policeLines(context).length > 0 },
  { id: 'police', kind: 'copy', rung: 'police' },
  { id: 'recover', kind: 'self-service', rung: 'recover' },
  // The shopper wants to call, and nobody answers yet: what answers now, with the number for later.
  {
    id: 'call-later',
    kind: 'copy',
    rung: 'channel',
    when: (s) => prefersPhone(s) && isClosed(s) && canChat(s),
  },
  // Closed, closing or at peak time there is something better than the phone, unless the shopper wants to call or
  // cannot get in to anything else.
  {
    id: 'call',
    kind: 'call',
    rung: 'channel',
    when: (s) =>
      !!s.phone &&
      ((!canChat(s) && !isClosed(s)) ||
        (!isClosed(s) && !s.phone.closing && (!s.phone.peak || prefersPhone(s)))),
  },
  // Nobody answers yet, and everything else asks for a sign-in.
  { id: 'call-wait', kind: 'wait', rung: 'channel', when: (s) => !!s.phone && !canChat(s) },
  { id: 'leave-word', kind: 'copy', rung: 'channel' },
  { id: 'supervisor', kind: 'copy', rung: 'supervisor' },
  { id: 'social', kind: 'copy', rung: 'social' },
  { id: 'consumer-call', kind: 'call', rung: 'consumer', when: ({ context }) => !!consumerLine(context) },
  // No place to open is known there: what helps is the case in the shopper's own words.
  { id: 'consumer-abroad', kind: 'copy', rung: 'consumer' },
  { id: 'chat', kind: 'copy', rung: 'human' },
  // Every step against a fraud was taken: there is nobody of Taobao's to ask again.
  { id: 'all-done', kind: 'wait', when: ({ rung, entry }) => !rung && entry?.calls === 'police' },
  { id: 'again', kind: 'copy' },
];

function canChat({ circumstances }: Situation): boolean {
  return !circumstances.includes('cannot-sign-in');
}

/** Rungs on which the message is for somebody outside Taobao: it is copied, and nothing is opened. */
const OUTSIDE: readonly ActionId[] = ['consumer-abroad', 'bank', 'bank-now', 'customs', 'police'];

/** Rungs whose message goes through the chat with Taobao. */
const IN_CHAT: readonly (RungId | undefined)[] = ['human', 'channel', 'supervisor', 'platform', undefined];

/** The address of any page of Taobao's: which of them it is only a path of menus tells. */
const isTaobao = (href = ''): boolean => /^https:\/\/([\w-]+\.)*taobao\.com(\/|$)/.test(href);

/** The one thing to do now, on the rung that the ladder has come to. */
export function nextAction(
  situation: Situation,
  ladder: readonly Rung[],
  channels: readonly ChannelAdvice[],
): NextAction {
  const { context, strings, phone, window, chosen } = situation;
  const rung = ladder.find(({ state }) => state === 'now');
  const { id, kind } = ACTION_RULES.find(
    (rule) =>
      (!rule.rung || rule.rung === rung?.id) && (rule.when?.({ ...situation, rung: rung?.id }) ?? true),
  )!;
  const words = strings.actions[id];
  const find = (kind: ChannelKind): ChannelAdvice | undefined =>
    channels.find(({ id }) => CHANNEL_KINDS[id] === kind);
  const online =
    channels.find(({ id }) => id === chosen && channelRung(id) === 'human') ?? find('chat') ?? find('bot');
  const calls = find('phone');
  const channel =
    rung?.id === 'social'
      ? find('social')
      : kind === 'call' && rung?.id === 'channel'
        ? calls
        : kind === 'copy' && IN_CHAT.includes(rung?.id)
          ? online
          : undefined;
  const callable = rung?.calls.find(({ href }) => href);
  const href = OUTSIDE.includes(id)
    ? undefined
    : ((kind === 'copy' ? channel?.url : kind === 'call' ? callable?.href : rung?.href) ??
      homeUrl(context.content));
  const values = {
    place: isTaobao(href) ? strings.taobao : (online?.title ?? strings.taobao),
    channel: online?.title ?? '',
    label: (rung?.id === 'self' ? window?.label : phone?.availability.label) ?? '',
    name: phone?.name ?? '',
    number: callable?.number ?? phone?.number ?? '',
  };
  // Somebody who has waited for too long is told so by the one to ask first.
  const isLate = window?.state === 'overdue' || window?.state === 'long-asked';
  const verdict = isLate && (rung?.id === 'seller' || rung?.id === 'human') ? window.label : undefined;
  return {
    kind,
    title: fill(words.title, values),
    text: words.text ? fill(words.text, values) : (rung?.text ?? ''),
    reason:
      verdict ??
      words.reason ??
      (id === 'wait'
        ? window?.detail
        : (rung?.id === 'channel' && id !== 'call-later' ? calls : channel)?.reason) ??
      strings.reasons.default,
    rule: id,
    // Whoever took every step begins again with a human agent.
    rung: (rung ?? ladder.find(({ id }) => id === 'human') ?? ladder.at(-1)!).id,
    calls: rung?.calls ?? [],
    ...(channel && { channel: channel.id }),
    ...(href && { href }),
  };
}
