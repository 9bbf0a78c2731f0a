import type { ChannelId } from '../content/ids.js';
import { fill } from '../strings/fill.js';
import type { AdviceStrings, RungName } from '../strings/advice/types.js';
import { telLink } from './lines.js';
import { consumerLine, helpUrl, homeUrl } from './places.js';
import { CHANNEL_RUNGS, type Situation } from './situation.js';
import type { ChannelAdvice, NextAction } from './types.js';

/** Where the case stands: the rung to take now, or undefined when all were tried. */
interface Standing extends Situation {
  readonly rung: RungName | undefined;
}

type ActionId = keyof AdviceStrings['actions'];

interface ActionRule {
  /** Also names the words in the strings. */
  readonly id: ActionId;
  readonly kind: NextAction['kind'];
  readonly when: (standing: Standing) => boolean;
}

const on =
  (rung: RungName) =>
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
  { id: 'self', kind: 'self-service', when: on('self') },
  { id: 'seller', kind: 'copy', when: on('seller') },
  // The shopper wants to call, nobody answers yet, and it can wait.
  {
    id: 'call-later',
    kind: 'wait',
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
  { id: 'consumer-abroad', kind: 'open-url', when: on('consumer') },
  { id: 'chat', kind: 'copy', when: on('human') },
  { id: 'again', kind: 'copy', when: () => true },
];

/** The channel that an action goes through, if any. */
function channelOf(
  id: ActionId,
  { chosen }: Situation,
  channels: readonly ChannelAdvice[],
): ChannelAdvice | undefined {
  const find = (wanted: ChannelId): ChannelAdvice | undefined =>
    channels.find((channel) => channel.id === wanted);
  switch (id) {
    case 'call':
    case 'call-later':
    case 'leave-word':
      return find('contact-phone');
    case 'social':
      return find('contact-social');
    case 'chat':
    case 'again':
    case 'supervisor':
    case 'platform':
      return chosen && CHANNEL_RUNGS[chosen] === 'human'
        ? find(chosen)
        : (find('contact-online') ?? find('contact-bot') ?? channels[0]);
    default:
      return undefined;
  }
}

/** The one thing to do now; `order` is the ladder, `channels` the advice on them. */
export function nextAction(
  situation: Situation,
  order: readonly RungName[],
  channels: readonly ChannelAdvice[],
): NextAction {
  const { context, strings, entry, phone, report, window } = situation;
  const { content, region } = context;
  const rung = order.find((candidate) => !report.tried.includes(candidate));
  const rule = ACTION_RULES.find(({ when }) => when({ ...situation, rung }))!;
  const channel = channelOf(rule.id, situation, channels);
  const online = channels.find(({ id }) => id !== 'contact-phone');
  const line = rule.id === 'consumer-call' ? consumerLine(context) : undefined;
  const words = strings.actions[rule.id];
  const values = {
    answer: entry?.answer ?? '',
    channel: (rule.id === 'call-later' ? online : channel)?.title ?? '',
    label: (rule.id === 'wait' ? window?.label : phone?.availability.label) ?? '',
    name: line?.name ?? phone?.name ?? '',
    number: line?.display ?? phone?.number ?? '',
  };
  const why: Readonly<Partial<Record<ActionId, string>>> = strings.why;
  const href =
    (line && telLink(line, region)) ??
    (rule.id === 'call' || rule.id === 'call-later' ? phone?.href : undefined) ??
    (rule.id === 'consumer-abroad' ? helpUrl(content) : undefined) ??
    channel?.url ??
    homeUrl(content);
  return {
    kind: rule.kind,
    title: fill(words.title, values),
    text: fill(words.text, values),
    reason:
      why[rule.id] ??
      (rule.id === 'again' ? strings.reasons.again : undefined) ??
      (rung === 'consumer' ? strings.why.consumer : undefined) ??
      (rule.id === 'wait' ? window?.detail : undefined) ??
      channel?.reason ??
      '',
    rule: rule.id,
    rung: rung ?? order.at(-1)!,
    ...(channel && { channel: channel.id }),
    ...(href && { href }),
  };
}
