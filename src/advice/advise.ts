import { givenFields } from '../guide/given.js';
import { CHANNEL_KINDS, type ChannelId } from '../content/ids.js';
import type { Report } from '../guide/types.js';
import { fill } from './words/fill.js';
import type { AdviceStrings, Reader } from './words/types.js';
import { isAtHand } from './deciding/evidence.js';
import { ladder } from './deciding/ladder.js';
import { asksOf } from './deciding/asks.js';
import { factsOf } from './deciding/fact-labels.js';
import { agentMessage, ownMessage, readerOf } from './writing/message.js';
import { nextAction } from './deciding/next.js';
import { looksLikeOrder } from './reading/order-number.js';
import { phoneBoard } from './deciding/phones.js';
import { channelAdvice } from './deciding/rules.js';
import { findSecrets } from './reading/secrets.js';
import { whileWaiting } from './deciding/waiting.js';
import { situationOf, type Situation } from './deciding/situation.js';
import type { Advice, AdviceContext, ChannelAdvice, NextAction, Notice, ReaderMessage } from './types.js';
import { isPlainChinese } from './writing/text.js';

/** The shopper's own choice, where it can be used now. */
function usableChoice({ chosen, urgent, phone, circumstances }: Situation): ChannelId | undefined {
  if (!chosen) return undefined;
  const kind = CHANNEL_KINDS[chosen];
  if (kind === 'phone') return phone && !(urgent && phone.availability.open !== true) ? chosen : undefined;
  return kind !== 'social' && circumstances.includes('cannot-sign-in') ? undefined : chosen;
}

/** Recommends the channel of the next action and no other: badge and hero never differ. */
const agreeing = (channels: readonly ChannelAdvice[], { channel }: NextAction): readonly ChannelAdvice[] =>
  channel ? channels.map((item) => ({ ...item, recommended: item.id === channel })) : channels;

function notices(
  draft: Partial<Report>,
  { report, context, strings, today, window }: Situation,
): readonly Notice[] {
  const words = strings.notices;
  const { summary = '', product = '', amount = '', solution = '', orderNumber = '', photos = [] } = draft;
  const texts = [summary, product, amount, solution, ...photos, `order ${orderNumber}`];
  const kinds = new Set(texts.flatMap(findSecrets).map(({ kind }) => kind));
  const names = [...kinds].map((kind) => strings.secrets[kind]).join(strings.and);
  const order = report.orderNumber;
  const lang = strings.message.lang;
  const found: readonly (readonly [Notice['id'], unknown, string])[] = [
    ['clock', !today, words.clock],
    ['secret', kinds.size, fill(words.secret, { kinds: names })],
    ['future-date', window?.state === 'future', words.future],
    ['order-number', /^\d+$/.test(order) && !looksLikeOrder(order), fill(words.order, { n: order.length })],
    [
      'not-simplified',
      !context.simplify && lang === 'zh-Hant' && isPlainChinese(report.summary + report.solution),
      words.notSimplified,
    ],
  ];
  return found.filter(([, applies]) => applies).map(([id, , text]) => ({ id, text }));
}

/** The message for one reader, in both languages. */
function textFor(situation: Situation, reader: Reader): ReaderMessage {
  const agent = agentMessage(situation, reader);
  const own = situation.strings.message.lang === agent.lang ? agent : ownMessage(situation, reader);
  return { reader, agent, own };
}

/** A conversion that remembers. */
function remembering(convert: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? convert(text);
    known.set(text, found);
    return found;
  };
}

/** Advice in the words that are handed in; `advise` of the package chooses them by the content's locale. */
export function adviseWith(draft: Partial<Report>, given: AdviceContext, strings: AdviceStrings): Advice {
  const context = given.simplify ? { ...given, simplify: remembering(given.simplify) } : given;
  // A bot hands on what it was sent.
  const fields = givenFields(draft);
  const situation = situationOf(fields, context, strings);
  const { report, entry, urgent, window, circumstances } = situation;
  const phones = phoneBoard(context, strings, entry?.calls);
  const rungs = ladder(situation, usableChoice(situation));
  const channels = channelAdvice(situation, phones);
  const now = rungs.findIndex(({ state }) => state === 'now');
  const rung = rungs[now]?.id;
  const next = nextAction(situation, rungs, channels);
  const { agent, own } = textFor(situation, readerOf(rung));
  let texts: readonly ReaderMessage[] | undefined;
  return {
    urgent,
    next,
    case: { entry: entry?.id ?? '', circumstances },
    facts: factsOf(situation),
    asks: asksOf(situation, rung),
    position: { step: (now < 0 ? rungs.length - 1 : now) + 1, of: rungs.length },
    channels: agreeing(channels, next),
    message: { agent, own },
    // Most callers need the one for now alone, and converting a long story takes its time.
    get texts() {
      return (texts ??= [...new Set(rungs.map(({ id }) => readerOf(id)))].map((reader) =>
        textFor(situation, reader),
      ));
    },
    evidence: (entry?.evidence ?? []).map((item) => ({ ...item, atHand: isAtHand(item, report) })),
    ...(window && { window }),
    whileWaiting: whileWaiting(situation, next),
    ladder: rungs,
    phones,
    notices: notices(fields, situation),
  };
}
