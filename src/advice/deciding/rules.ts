import { CHANNEL_KINDS, type ChannelKind } from '../../content/ids.js';
import type { Channel } from '../../content/types.js';
import type { ChannelRuleId } from '../ids.js';
import { fill } from '../words/fill.js';
import { channelAvailability } from './availability.js';
import type { Situation } from './situation.js';
import type { ChannelAdvice, PhoneAdvice } from '../types.js';

type Condition = (situation: Situation, channel: Channel) => boolean;

interface ChannelRule {
  /** Also names the reason in the strings. */
  readonly id: ChannelRuleId;
  readonly advice: 'use' | 'avoid';
  readonly when: Condition;
}

const is =
  (kind: ChannelKind): Condition =>
  (_, { id }) =>
    CHANNEL_KINDS[id] === kind;
const isPhone = is('phone');
const isTried: Condition = ({ triedChannels }, { id }) => triedChannels.includes(id);
const allTried: Condition = ({ context, triedChannels }) =>
  context.content.channels.every(({ id }) => triedChannels.includes(id));

/**
 * Which channel, and why. For each channel the first rule that holds gives the advice and the reason; what to use
 * comes before what to avoid, and among those an earlier rule before a later one.
 */
export const CHANNEL_RULES: readonly ChannelRule[] = [
  // All were tried: the recommended one, at another time.
  { id: 'again', advice: 'use', when: (s, c) => allTried(s, c) && c.recommended },
  { id: 'tried', advice: 'avoid', when: isTried },
  // Whoever cannot sign in can still call, now or when the line opens.
  {
    id: 'signed-out-call',
    advice: 'use',
    when: (s, c) => s.circumstances.includes('cannot-sign-in') && isPhone(s, c) && !!s.phone,
  },
  // The chat asks for a sign-in.
  {
    id: 'signed-out',
    advice: 'avoid',
    when: (s, c) => s.circumstances.includes('cannot-sign-in') && c.availability === 'always',
  },
  { id: 'cannot-dial', advice: 'avoid', when: (s, c) => isPhone(s, c) && !s.phone },
  // Urgent: call while somebody answers, unless a proof has to be shown before anything can be done.
  {
    id: 'urgent-call',
    advice: 'use',
    when: (s, c) =>
      isPhone(s, c) &&
      s.urgent &&
      !s.showsFirst &&
      s.phone!.availability.open === true &&
      !s.phone!.peak &&
      !s.phone!.closing,
  },
  { id: 'urgent-chat', advice: 'use', when: (s, c) => s.urgent && c.recommended },
  {
    id: 'lines-closed',
    advice: 'avoid',
    when: (s, c) => isPhone(s, c) && s.phone!.availability.open === false,
  },
  { id: 'closing', advice: 'avoid', when: (s, c) => isPhone(s, c) && s.phone!.closing },
  // Proof that is shown has to be kept: a channel with a log.
  { id: 'evidence', advice: 'use', when: (s, c) => c.keepsLog && s.shows },
  { id: 'peak', advice: 'avoid', when: (s, c) => isPhone(s, c) && s.phone!.peak },
  {
    id: 'hours-unknown',
    advice: 'avoid',
    when: (s, c) => isPhone(s, c) && s.phone!.availability.open !== true,
  },
  { id: 'default', advice: 'use', when: (_, c) => c.recommended },
  { id: 'direct', advice: 'use', when: isPhone },
  { id: 'quick', advice: 'use', when: is('bot') },
  { id: 'extra', advice: 'use', when: () => true },
];

/** All channels of the pack, the shopper's choice first, then best first; `board` has the lines of all regions. */
export function channelAdvice(situation: Situation, board: readonly PhoneAdvice[]): readonly ChannelAdvice[] {
  const { context, strings, phone, chosen } = situation;
  const judged = context.content.channels.map((channel) => {
    const index = CHANNEL_RULES.findIndex(({ when }) => when(situation, channel));
    const rule = CHANNEL_RULES[index]!;
    return { channel, rule, rank: index + (rule.advice === 'avoid' ? CHANNEL_RULES.length : 0) };
  });
  judged.sort((a, b) => a.rank - b.rank);
  const best = judged[0]?.channel.id;
  judged.sort((a, b) => Number(b.channel.id === chosen) - Number(a.channel.id === chosen));
  return judged.map(({ channel, rule }) => ({
    id: channel.id,
    title: channel.title,
    recommended: channel.id === best,
    chosen: channel.id === chosen,
    reason: fill(strings.reasons[rule.id], { label: phone?.availability.label ?? '' }),
    rule: rule.id,
    availability: channelAvailability(channel, context, strings.availability),
    routes: channel.routes,
    ...(channel.url && { url: channel.url }),
    phones: channel.availability === 'lines' ? board.filter(({ line }) => line.kind === 'service') : [],
  }));
}
