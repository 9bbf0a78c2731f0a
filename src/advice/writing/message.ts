import type { Entry } from '../../content/types.js';
import type { Situation } from '../deciding/situation.js';
import type { RungId } from '../ids.js';
import type { Message } from '../types.js';
import { AGENT_WORDS } from '../words/agent.js';
import { fill } from '../words/fill.js';
import type { MessageWords, Reader } from '../words/types.js';
import { partsOf, type Parts } from './parts.js';
import { clip, stopped } from './text.js';

/** Characters that fit into a chat of Taobao in one go. */
const SHORT_LIMIT = 200;
const ORDER_LIMIT = 24;
const SOLUTION_LIMIT = 60;
/** Room that the story keeps for itself before other parts may stay. */
const STORY_MINIMUM = 60;
/** Parts that the short message leaves out where all is too long, in that order, and the units that each may take. */
const OPTIONAL = [
  ['evidence', 24],
  ['tried', 48],
  ['days', 60],
  ['product', 60],
  ['sums', 40],
] as const;
const LIMITS = Object.fromEntries(OPTIONAL) as Record<(typeof OPTIONAL)[number][0], number>;

/** Who reads what is written on a rung. */
const READERS: Readonly<Partial<Record<RungId, Reader>>> = {
  seller: 'seller',
  request: 'request',
  platform: 'platform',
  carrier: 'carrier',
  customs: 'carrier',
  bank: 'outside',
  police: 'outside',
  stop: 'outside',
  supervisor: 'supervisor',
  consumer: 'outside',
};
export const readerOf = (rung: RungId | undefined): Reader => (rung && READERS[rung]) ?? 'agent';

const OPENING = '（(「『“【[《';
const CLOSING = '）)」』”】]》';

/** At most so many units; nothing is cut within a bracket, but before it. */
function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = clip(text, limit);
  const open: number[] = [];
  for (const [at, sign] of [...cut].entries()) {
    if (OPENING.includes(sign)) open.push(at);
    else if (CLOSING.includes(sign)) open.pop();
  }
  const first = open[0] === undefined ? '' : [...cut].slice(0, open[0]).join('').trimEnd();
  // A bracket around nearly everything leaves nothing but what is in it.
  return first.length > limit / 3
    ? clip(`${first}……`, first.length + 1)
    : open.length
      ? clip(text.replace(/[（(「『“【[《》\]】”』」)）]/g, ' '), limit)
      : cut;
}

/** A link is kept whole or left out. */
function withoutHalfLink(text: string, whole: string): string {
  const link = /https?:\S*$/.exec(text.replace(/…$/, ''));
  if (!link) return text;
  const full = [...whole.matchAll(/https?:[^\s）)」】，。]+/g)].find(({ index }) => index === link.index);
  return full && full[0].length > link[0].length ? `${text.slice(0, link.index).trimEnd()}…` : text;
}

/** The name and link of goods, the link alone, or the beginning of the name. */
function shortProduct(product: string, limit: number): string {
  if (product.length <= limit) return product;
  const link = /https:\S+/.exec(product)?.[0] ?? '';
  return link && link.length <= limit ? link : clip(product.replace(link, '').trim(), limit);
}

/** The frames of an original: one that is told in another script is not called the original. */
const framesOf = (
  { converted }: Parts,
  { original, originalCut, converted: other = original, convertedCut = originalCut }: MessageWords,
): { readonly original: string; readonly cut: string } =>
  converted ? { original: other, cut: convertedCut } : { original, cut: originalCut };

/** The story in so much room: framed words keep their frame whole and lose the original first. */
function storyIn(parts: Parts, room: number, words: MessageWords): string {
  if (!parts.original) return withoutHalfLink(clipped(parts.text, room), parts.text);
  const { original, cut } = framesOf(parts, words);
  const frame = fill(original, { text: '' }).length;
  const rest = room - parts.text.length - frame;
  if (rest < 12) return clipped(parts.text, room);
  if (parts.original.length <= rest) return parts.text + fill(original, { text: parts.original });
  const begin = withoutHalfLink(clipped(parts.original, rest), parts.original);
  return parts.text + fill(cut, { text: begin });
}

/** A sentence of an alphabet begins with a capital, however it was typed. */
const begun = (text: string, { lang }: MessageWords): string =>
  lang === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** As many of a list as fit, each of them whole, and the first in any case. */
const listed = (items: readonly string[], limit: number, comma: string): string =>
  items.reduce((text, item) => {
    const longer = text && text + comma + item;
    return longer.length > limit ? text : longer || item;
  }, '');

function shortMessage(parts: Parts, words: MessageWords): string {
  const field = (label: string, value: string): string =>
    value && stopped(`${label}${words.colon}${value}`, words.stop);
  const whole = parts.text + parts.original;
  const optional: Readonly<Record<(typeof OPTIONAL)[number][0], string>> = {
    product: whole.includes(parts.product) ? '' : parts.product,
    sums: listed(parts.newSums, LIMITS.sums, words.comma),
    days: listed(parts.newDays, LIMITS.days, words.comma),
    evidence: parts.photos.length ? fill(words.photos, { n: parts.photos.length }) : '',
    tried: parts.newTried && parts.newTried + words.unsolved,
  };
  const labels = {
    product: words.product,
    sums: words.roles.sum,
    days: '',
    evidence: words.evidence,
    tried: words.tried,
  };
  // Every message asks for something: what its reader is asked to do, the wish, or help.
  const asked = parts.solution || parts.text === words.generic ? words.thanks : words.closing;
  const end = parts.ask ? stopped(parts.ask, words.stop) + words.thanks : asked;
  let kept: readonly (typeof OPTIONAL)[number][] = OPTIONAL;
  // Whatever the cut story does not say any more is said in a field.
  const compose = (story: string): string => {
    const says = (value: string): boolean => story.includes(value);
    return [
      field(words.order, says(parts.order) ? '' : clip(parts.order, ORDER_LIMIT)),
      ...[...kept].reverse().map(([name, limit]) => {
        const value = optional[name];
        if (!value) return '';
        const short = name === 'product' ? shortProduct(value, limit) : clipped(value, limit);
        return labels[name] ? field(labels[name], short) : stopped(short, words.stop);
      }),
      field(
        words.solution,
        parts.wishSaid && says(parts.wishSaid) ? '' : clip(parts.solution, SOLUTION_LIMIT),
      ),
      end,
    ].join('');
  };
  const room = (story: string): number =>
    SHORT_LIMIT - words.hello.length - compose(story).length - words.stop.length;
  const needed = Math.min(STORY_MINIMUM, whole.length);
  while (kept.length && room('') < needed) kept = kept.slice(1);
  // First as if everything fitted; where it does not, with all that may be cut in fields of its own.
  let story = storyIn(parts, room(whole), words);
  if (compose(story) !== compose(whole)) story = storyIn(parts, room(''), words);
  return clipped(
    (words.hello + begun(stopped(story, words.stop), words) + compose(story)).trim(),
    SHORT_LIMIT,
  );
}

const bracketed = (text: string, words: MessageWords): string => text && fill(words.brackets, { text });

function fullMessage(parts: Parts, words: MessageWords, reader: Reader): string {
  const outside = reader === 'outside';
  const photos =
    parts.photos.length > 0 &&
    fill(words.photos, { n: parts.photos.length }) + bracketed(parts.photos.join(words.comma), words);
  const evidence = [photos, ...parts.evidence].filter(Boolean).join(words.semicolon);
  const story = parts.original
    ? parts.text + fill(framesOf(parts, words).original, { text: parts.originalWhole })
    : parts.story;
  const happened: readonly (readonly [string, string])[] = [[words.problem, story]];
  const bought: readonly (readonly [string, string])[] = [
    [words.order, parts.order],
    [words.product, parts.product],
    [words.roles.sum, parts.sums.join(words.comma)],
    [words.roles.date, parts.days.join(words.comma)],
  ];
  const asked: readonly (readonly [string, string])[] = [
    [words.solution, parts.wishSaid ? '' : parts.solution],
    [words.tried, parts.newTried && parts.newTried + words.unsolved],
  ];
  const copies: readonly (readonly [string, string])[] = [[words.evidence, evidence]];
  const lines = outside
    ? [[words.parties, parts.parties] as const, ...bought, ...happened, ...asked, ...copies]
    : [...happened, ...bought, ...copies, ...[...asked].reverse()];
  return [
    outside ? words.account : words.opening,
    ...lines.filter(([, text]) => text).map(([label, text]) => fill(words.label, { label, text })),
    [parts.ask, parts.ask ? words.thanks : words.closing]
      .filter(Boolean)
      .join(words.lang === 'en' ? ' ' : ''),
  ].join('\n');
}

const message = (parts: Parts, words: MessageWords, reader: Reader): Message => ({
  lang: words.lang,
  short: shortMessage(parts, words),
  full: fullMessage(parts, words, reader),
});

/** The entry that the case is of; who only asks for a channel has told no problem yet. */
const subject = ({ entry }: Situation): Entry | undefined =>
  entry?.topic === 'contact' || entry?.role === 'contact' ? undefined : entry;

/** The message in the shopper's own language, in the shopper's own words. */
export function ownMessage(situation: Situation, reader: Reader): Message {
  const words = situation.strings.message;
  return message(partsOf(situation, subject(situation), words, reader, false), words, reader);
}

/**
 * The message in Simplified Chinese. Bundled entries bring their own Simplified words; what the shopper wrote in
 * Chinese is converted where that is at hand; what an agent may not read is told as facts, with the original behind.
 */
export function agentMessage(situation: Situation, reader: Reader): Message {
  return message(partsOf(situation, subject(situation), AGENT_WORDS, reader, true), AGENT_WORDS, reader);
}
