import { givenFields } from '../guide/draft.js';
import type { Report } from '../guide/types.js';
import { fill } from './words/fill.js';
import type { AdviceStrings } from './words/types.js';
import { isAtHand, isShown } from './deciding/evidence.js';
import { ladder } from './deciding/ladder.js';
import { agentMessage, ownMessage } from './writing/message.js';
import { nextAction } from './deciding/next.js';
import { looksLikeOrder } from './reading/order-number.js';
import { phoneBoard } from './deciding/phones.js';
import { channelAdvice } from './deciding/rules.js';
import { findSecrets } from './reading/secrets.js';
import { situationOf, type Situation } from './deciding/situation.js';
import type { Advice, AdviceContext, ChannelAdvice, Notice } from './types.js';
import { isPlainChinese } from './writing/text.js';

/** The channel whose rung comes first: the shopper's choice where it can be used now, the best one where it is urgent. */
function firstChannel(
  { chosen, urgent, phone }: Situation,
  channels: readonly ChannelAdvice[],
): ChannelAdvice | undefined {
  const best = channels.find(({ recommended }) => recommended);
  const usable =
    chosen && (chosen !== 'contact-phone' || (phone && !(urgent && phone.availability.open === false)));
  return usable ? channels.find(({ id }) => id === chosen) : urgent || chosen ? best : undefined;
}

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

/** What to do meanwhile: in an urgent case the entry's other steps first, then cautions, evidence and patience. */
function whileWaiting({ entry, urgent, report, strings, context }: Situation): readonly string[] {
  // Nobody can tell what a photo shows: where some are there, none are asked for.
  const missing =
    entry?.evidence.filter(
      (item) => !isAtHand(item, report) && !(report.photos.length > 0 && isShown(item)),
    ) ?? [];
  const texts = missing.map(({ text }) => text).join(strings.and);
  return [
    ...(entry && urgent ? entry.steps.slice(1).map(({ text }) => text) : []),
    ...(entry?.notes ?? []),
    ...(texts ? [fill(strings.waiting.missing, { items: texts })] : []),
    // Whoever reaches nobody is told so by the entry's own note.
    ...(entry?.id === 'special-unreachable' ? [] : [strings.waiting.keep]),
    // Patience is no advice where every minute counts.
    ...(urgent ? [] : (context.content.howTo.at(-1)?.tips ?? [])),
  ];
}

/** Advice in the words that are handed in; `advise` of the package chooses them by the content's locale. */
export function adviseWith(draft: Partial<Report>, context: AdviceContext, strings: AdviceStrings): Advice {
  // A bot hands on what it was sent.
  const given = givenFields(draft);
  const situation = situationOf(given, context, strings);
  const { report, entry, urgent, window } = situation;
  const phones = phoneBoard(context, strings, entry?.calls);
  const channels = channelAdvice(situation, phones);
  const rungs = ladder(situation, firstChannel(situation, channels)?.id);
  const rung = rungs.find(({ state }) => state === 'now')?.id;
  const agent = agentMessage(situation, rung);
  return {
    urgent,
    next: nextAction(situation, rungs, channels),
    channels,
    message: { agent, own: strings.message.lang === agent.lang ? agent : ownMessage(situation, rung) },
    evidence: (entry?.evidence ?? []).map((item) => ({ ...item, atHand: isAtHand(item, report) })),
    ...(window && { window }),
    whileWaiting: whileWaiting(situation),
    ladder: rungs,
    phones,
    notices: notices(given, situation),
  };
}
