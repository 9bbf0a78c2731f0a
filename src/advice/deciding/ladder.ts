import type { ChannelId } from '../../content/ids.js';
import type { Entry } from '../../content/types.js';
import { isRung, type RungId } from '../ids.js';
import { fill } from '../words/fill.js';
import { SAY, SAY_CONSUMER_HANT, SAY_CONSUMER_HK } from '../words/agent.js';
import { consumerLine, rungHref } from './places.js';
import { CHANNEL_RUNGS, type Situation } from './situation.js';
import type { Rung } from '../types.js';

/** Topics in which somebody sold something that can be talked about. */
const SELLER_TOPICS: readonly string[] = ['returns', 'orders', 'product', 'logistics'];
/** Topics that begin with somebody else: nothing to do alone. */
const NOT_ALONE: readonly string[] = ['product', 'special', 'contact'];
/** Entries that begin so, whatever their topic. */
const NOT_ALONE_ENTRIES: readonly string[] = ['parcel-lost', 'returns-shipping-fee'];

const alone = ({ id, topic }: Entry): boolean =>
  !NOT_ALONE.includes(topic) && !NOT_ALONE_ENTRIES.includes(id);
const sold = ({ entry }: Situation): boolean => !!entry && SELLER_TOPICS.includes(entry.topic);
const unhappy = ({ entry }: Situation): boolean => entry?.id === 'special-unhappy';
const unreachable = ({ entry }: Situation): boolean => entry?.id === 'special-unreachable';
const late = ({ window }: Situation): boolean => window?.state === 'overdue';

/** The rungs in order, each with when it belongs to a case. */
const RUNG_RULES: readonly {
  readonly id: RungId;
  readonly when: (situation: Situation) => boolean;
}[] = [
  // Overdue: there is nothing left to look up, and the seller has had the time.
  {
    id: 'self',
    when: (s) => !!s.entry && !s.urgent && !late(s) && alone(s.entry),
  },
  { id: 'seller', when: (s) => sold(s) && !late(s) },
  // Not satisfied means that somebody has answered; not reached, that the way there has to change first.
  { id: 'human', when: (s) => !unhappy(s) && !unreachable(s) },
  { id: 'channel', when: (s) => !unhappy(s) },
  { id: 'human', when: unreachable },
  { id: 'supervisor', when: (s) => !unreachable(s) },
  { id: 'platform', when: (s) => sold(s) || unhappy(s) },
  { id: 'social', when: () => true },
  { id: 'consumer', when: () => true },
];

/**
 * Ids of the rungs of a case in the order to take them: what was tried, as it was tried; the rung of the channel to
 * use first; the rest.
 */
function rungOrder(situation: Situation, first: ChannelId | undefined): readonly RungId[] {
  const tried = situation.report.tried.filter(isRung);
  const applying = RUNG_RULES.filter(({ when }) => when(situation)).map(({ id }) => id);
  return [...new Set([...tried, ...(first ? [CHANNEL_RUNGS[first]] : []), ...applying])];
}

/** What to say on a rung, and in which language. */
function sayOn(id: RungId, { context, strings }: Situation): Pick<Rung, 'say' | 'sayLang' | 'meaning'> {
  const { meaning = '' } = strings.rungs[id];
  const own = strings.message.lang;
  if (id === 'consumer' && context.region === 'intl' && meaning)
    return { say: meaning, sayLang: own, meaning: '' };
  const traditional =
    id === 'consumer' && (context.region === 'intl' ? own === 'zh-Hant' : context.region !== 'cn');
  return traditional
    ? { say: context.region === 'hk' ? SAY_CONSUMER_HK : SAY_CONSUMER_HANT, sayLang: 'zh-Hant', meaning }
    : { say: SAY[id], sayLang: 'zh-Hans', meaning: SAY[id] && meaning };
}

/** Entries whose steps help on a rung. */
const SPECIAL: Readonly<Partial<Record<RungId, string>>> = {
  channel: 'special-unreachable',
  supervisor: 'special-unhappy',
};

/** Whom to turn to outside Taobao: the body of the region by name and number; abroad none is promised. */
function consumerText({ context, strings }: Situation): string {
  const line = consumerLine(context);
  const { colon, stop } = strings.message;
  return line ? line.name + colon + line.display + stop : strings.abroad;
}

/**
 * The rungs as the shopper sees them.
 * @param first the channel to use before anything else
 */
export function ladder(situation: Situation, first: ChannelId | undefined): readonly Rung[] {
  const order = rungOrder(situation, first);
  const { context, strings, report, entry, phone } = situation;
  const now = order.find((id) => !report.tried.includes(id));
  return order.map((id) => {
    const { title, text, moveOn = '' } = strings.rungs[id];
    const special = context.content.entries.find((candidate) => candidate.id === SPECIAL[id]);
    const call =
      id === 'channel' && phone
        ? fill(strings.callInstead, { number: phone.number, label: phone.availability.label })
        : '';
    const answer =
      id === 'self' ? entry?.answer : id === 'consumer' ? consumerText(situation) : special?.answer;
    const href = rungHref(id, situation);
    return {
      id,
      title,
      // Without the entry that answers, its name has to do.
      text: (call + fill(text, { answer: answer ?? '' })).trim() || title,
      moveOn,
      ...sayOn(id, situation),
      state: report.tried.includes(id) ? 'tried' : id === now ? 'now' : 'later',
      ...(href && { href }),
      ...(special && { entry: special.id }),
    };
  });
}
