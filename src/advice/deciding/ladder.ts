import type { ChannelId } from '../../content/ids.js';
import { LADDERS } from '../../content/ladders.js';
import type { Entry, LadderRung } from '../../content/types.js';
import type { RungId } from '../ids.js';
import type { Rung } from '../types.js';
import { SAY, SAY_CONSUMER_HK, SAY_HANT } from '../words/agent.js';
import { fill } from '../words/fill.js';
import { callsOn } from './calls.js';
import { holds } from './conditions.js';
import { requestKind } from './request-kind.js';
import { consumerLine, policeLines, rungHref } from './places.js';
import { channelRung, type Situation } from './situation.js';

/** Rungs that lie behind the sign-in. */
const SIGNED_IN: readonly RungId[] = ['self', 'seller', 'request', 'platform', 'human', 'supervisor'];
/** Rungs for whoever cannot sign in, in front of all else. */
const OUTSIDE: readonly LadderRung[] = [{ id: 'recover' }, { id: 'channel' }];

/** The rungs of the entry, or of its trouble; where no ladder of the pack names it, those for everything else. */
function rungsOf({ entry, context }: Situation): readonly LadderRung[] {
  const names = [entry?.id, entry?.matter, '*'].filter((name) => name !== undefined);
  const found = [context.content.ladders ?? [], LADDERS].flatMap((ladders) =>
    names.flatMap((name) => ladders.findLast(({ entries }) => entries.includes(name)) ?? []),
  );
  return found[0]!.rungs;
}

/** The rungs that belong to a case; whoever cannot sign in is never sent behind the sign-in. */
function belonging(situation: Situation): readonly LadderRung[] {
  const rungs = rungsOf(situation);
  const outside = situation.circumstances.includes('cannot-sign-in');
  const applying = rungs.filter(
    ({ id, when = [] }) =>
      when.every((condition) => holds(condition, situation)) && !(outside && SIGNED_IN.includes(id)),
  );
  const missing = OUTSIDE.filter(({ id }) => outside && !applying.some((rung) => rung.id === id));
  return [...missing, ...applying];
}

/**
 * Rungs of a case in the order to take them: what was tried, as it was tried; the rung of the channel that the shopper
 * chose; what cannot wait; the rest.
 */
function inOrder(situation: Situation, chosen: ChannelId | undefined): readonly LadderRung[] {
  const rungs = belonging(situation);
  const pressing = rungs.filter(({ first = [] }) => first.some((condition) => holds(condition, situation)));
  const picked = chosen ? [channelRung(chosen)] : [];
  const bare = [...situation.tried, ...picked].map(
    (id): LadderRung => rungs.find((rung) => rung.id === id) ?? { id },
  );
  const all = [...bare, ...pressing, ...rungs];
  return all.filter(({ id }, i) => all.findIndex((rung) => rung.id === id) === i);
}

/** The sentence to say on a rung, and its language. */
function sayOn(id: RungId, { context, strings }: Situation): Pick<Rung, 'say' | 'sayLang' | 'meaning'> {
  const { meaning = '' } = strings.rungs[id];
  const { region } = context;
  const own = strings.message.lang;
  const hant = id === 'consumer' && region === 'hk' ? SAY_CONSUMER_HK : SAY_HANT[id];
  if (hant && region === 'intl' && own === 'en') return { say: meaning, sayLang: own, meaning: '' };
  if (hant && (region === 'intl' ? own === 'zh-Hant' : region !== 'cn'))
    return { say: hant, sayLang: 'zh-Hant', meaning };
  const say = SAY[id] ?? '';
  return { say, sayLang: 'zh-Hans', meaning: say && meaning };
}

/** No sentence for a case that has no order. */
const SILENT = { say: '', sayLang: 'zh-Hans', meaning: '' };

/** Entries whose steps help on a rung, by their role. */
const SPECIAL: Readonly<Partial<Record<RungId, Entry['role']>>> = {
  channel: 'unreachable',
  supervisor: 'unhappy',
};

/** Values that a rung's text leaves open: the entry's answer, or whom to turn to outside Taobao; abroad nobody is promised. */
function answerOn(id: RungId, { context, strings, entry }: Situation): string {
  const { colon, stop, comma } = strings.message;
  if (id === 'self') return entry?.answer ?? '';
  if (id === 'police') {
    const lines = policeLines(context).map(({ name, display }) => name + colon + display);
    return lines.length ? lines.join(comma) + stop.trimEnd() : strings.police;
  }
  const line = consumerLine(context);
  return line ? line.name + colon + line.display + stop.trimEnd() : strings.abroad;
}

/**
 * The rungs as the shopper sees them.
 * @param chosen the channel to use before anything else
 */
export function ladder(situation: Situation, chosen: ChannelId | undefined): readonly Rung[] {
  const order = inOrder(situation, chosen);
  const { context, strings, tried, phone } = situation;
  const now = order.find(({ id }) => !tried.includes(id))?.id;
  const outside = situation.circumstances.includes('cannot-sign-in');
  const kind = requestKind(situation);
  const call = outside ? strings.callSignedOut : strings.callInstead;
  return order.map(({ id, ...own }, index) => {
    const words = strings.rungs[id];
    const role = SPECIAL[id];
    const special = role && context.content.entries.find((candidate) => candidate.role === role);
    const filed = id === 'request' && kind ? strings.requests[kind] : undefined;
    const usual = filed?.text ?? (id === 'channel' && phone ? call : words.text);
    const values = {
      number: phone?.number ?? '',
      label: phone?.availability.label ?? '',
      answer: answerOn(id, situation),
    };
    const title = own.title ?? filed?.title ?? words.title;
    const href = rungHref(id, situation);
    return {
      id,
      title,
      // Without the entry that answers, its name has to do.
      text: fill(own.text ?? usual, values).trim() || title,
      moveOn: index < order.length - 1 ? (own.moveOn ?? words.moveOn ?? '') : '',
      done: own.done ?? words.done ?? '',
      calls: callsOn(id, situation),
      ...(id === 'consumer' && situation.entry?.topic === 'account' ? SILENT : sayOn(id, situation)),
      state: tried.includes(id) ? 'tried' : id === now ? 'now' : 'later',
      ...(href && { href }),
      ...(special && { entry: special.id }),
    };
  });
}
