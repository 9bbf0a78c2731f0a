import type { ChannelId } from '../../content/ids.js';
import type { ActionId, RungId } from '../ids.js';
import { fill } from '../words/fill.js';
import { consumerLine, homeUrl } from './places.js';
import { CHANNEL_RUNGS, type Situation } from './situation.js';
import type { ChannelAdvice, NextAction, Rung } from '../types.js';

/** Where the case stands: the rung to take now, or undefined when all were tried. */
interface Standing extends Situation {
  readonly rung: RungId | undefined;
}

interface ActionRule {
  /** Also names the words in the strings. */
  readonly id: ActionId;
  readonly kind: NextAction['kind'];
  readonly when: (standing: Standing) => boolean;
}

const on =
  (rung: RungId) =>
  (standing: Standing): boolean =>
    standing.rung === rung;

const state = ({ phone }: Situation): boolean | 'unknown' | undefined => phone?.availability.open;
const prefersPhone = ({ chosen }: Situation): boolean => chosen === 'contact-phone';

/** What to do now: the first rule that holds. The last ones hold always, so nobody is ever left with nothing. */
export const ACTION_RULES: readonly ActionRule[] = [
  // Still within the usual time, and nothing was tried: there is nothing to complain of yet.
  {
    id: 'wait',
    kind: 'wait',
    when: (s) => s.rung === 'self' && (s.window?.state === 'waiting' || s.window?.state === 'due'),
  },
  // Nobody can tell yet whether it is late: look, and say since when.
  { id: 'ask-date', kind: 'wait', when: (s) => s.rung === 'self' && !!s.entry?.window },
  { id: 'self', kind: 'self-service', when: on('self') },
  { id: 'seller', kind: 'copy', when: on('seller') },
  // The shopper wants to call, and nobody answers yet: what answers now, with the number for later.
  {
    id: 'call-later',
    kind: 'copy',
    when: (s) => s.rung === 'channel' && prefersPhone(s) && state(s) === false,
  },
  // Closed or at peak time there is something better than waiting on the phone, unless the shopper wants to.
  {
    id: 'call',
    kind: 'call',
    when: (s) =>
      s.rung === 'channel' && !!s.phone && state(s) !== false && (!s.phone.peak || prefersPhone(s)),
  },
  { id: 'leave-word', kind: 'copy', when: on('channel') },
  { id: 'supervisor', kind: 'copy', when: on('supervisor') },
  { id: 'platform', kind: 'copy', when: on('platform') },
  { id: 'social', kind: 'copy', when: on('social') },
  {
    id: 'consumer-call',
    kind: 'call',
    when: (s) => s.rung === 'consumer' && !!consumerLine(s.context),
  },
  // No place to open is known there: what helps is the case in the shopper's own words.
  { id: 'consumer-abroad', kind: 'copy', when: on('consumer') },
  { id: 'chat', kind: 'copy', when: on('human') },
  { id: 'again', kind: 'copy', when: () => true },
];

/** The one thing to do now, on the rung that the ladder has come to. */
export function nextAction(
  situation: Situation,
  ladder: readonly Rung[],
  channels: readonly ChannelAdvice[],
): NextAction {
  const { context, strings, phone, window, chosen } = situation;
  const rung = ladder.find(({ state }) => state === 'now');
  const { id, kind } = ACTION_RULES.find(({ when }) => when({ ...situation, rung: rung?.id }))!;
  const words = strings.actions[id];
  const find = (wanted: ChannelId): ChannelAdvice | undefined =>
    channels.find((channel) => channel.id === wanted);
  const online =
    (chosen && CHANNEL_RUNGS[chosen] === 'human' ? find(chosen) : find('contact-online')) ??
    find('contact-bot');
  const calls = find('contact-phone');
  const outside = id === 'consumer-abroad';
  const channel =
    kind === 'copy' && !outside
      ? rung?.id === 'social'
        ? find('contact-social')
        : online
      : rung?.id === 'channel'
        ? calls
        : undefined;
  const line = rung?.id === 'consumer' ? consumerLine(context) : undefined;
  const values = {
    channel: online?.title ?? '',
    label: (rung?.id === 'self' ? window?.label : phone?.availability.label) ?? '',
    name: phone?.name ?? '',
    number: line?.display ?? phone?.number ?? '',
  };
  const href = outside
    ? undefined
    : ((kind === 'copy' ? channel?.url : rung?.href) ?? homeUrl(context.content));
  return {
    kind,
    title: fill(words.title, values),
    text: words.text ? fill(words.text, values) : (rung?.text ?? ''),
    reason:
      words.reason ??
      (id === 'wait'
        ? window?.detail
        : (rung?.id === 'channel' && id !== 'call-later' ? calls : channel)?.reason) ??
      strings.reasons.again,
    rule: id,
    rung: rung?.id ?? ladder.at(-1)!.id,
    ...(channel && { channel: channel.id }),
    ...(href && { href }),
  };
}
