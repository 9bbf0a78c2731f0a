import { isRung, type RungId } from '../ids.js';
import { fill } from '../words/fill.js';
import { AGENT_WORDS, AS_WRITTEN, RUNG_WISHES } from '../words/agent.js';
import type { MessageWords } from '../words/types.js';
import type { Entry } from '../../content/types.js';
import { isShown } from '../deciding/evidence.js';
import { fingerprint } from './fingerprint.js';
import type { Situation } from '../deciding/situation.js';
import type { Message } from '../types.js';
import { wishOf } from '../deciding/wish.js';
import { clip, isPlainChinese, oneLine, stopped } from './text.js';

/** What fits into a chat of Taobao in one go. */
const SHORT_LIMIT = 200;

/** What a message says, in the language of its words; '' where there is nothing to say. */
interface Parts {
  /** One line. */
  readonly text: string;
  /** As it was written. */
  readonly story: string;
  readonly order: string;
  readonly product: string;
  readonly amount: string;
  readonly since: string;
  /** What the date is, in the same language. */
  readonly sinceLabel: string;
  readonly overdue: string;
  readonly photos: readonly string[];
  readonly evidence: readonly string[];
  readonly tried: readonly string[];
  readonly solution: string;
}

/** What the short message leaves out where all is too long, in that order, and the units that each may take. */
const OPTIONAL = [
  ['tried', 40],
  ['evidence', 24],
  ['amount', 20],
  ['since', 44],
  ['product', 60],
] as const;
const ORDER_LIMIT = 24;
const SOLUTION_LIMIT = 72;
/** What the story keeps for itself before other parts may stay. */
const STORY_MINIMUM = 60;

/** The name and link of goods, the link alone, or the beginning of the name: a link is never cut. */
function shortProduct(product: string, limit: number): string {
  if (product.length <= limit) return product;
  const link = /https:\S+/.exec(product)?.[0] ?? '';
  return link && link.length <= limit ? link : clip(product.replace(link, '').trim(), limit);
}

function shortMessage(parts: Parts, words: MessageWords): string {
  const field = (label: string, value: string): string =>
    value && stopped(`${label}${words.colon}${value}`, words.stop);
  const unsaid = (value: string): string => (parts.text.includes(value) ? '' : value);
  const optional = {
    product: unsaid(parts.product),
    amount: unsaid(parts.amount),
    since: parts.since && parts.since + bracketed(parts.overdue, words),
    evidence: parts.photos.length ? fill(words.photos, { n: parts.photos.length }) : '',
    tried: parts.tried.join(words.comma),
  };
  let kept: readonly (typeof OPTIONAL)[number][] = OPTIONAL;
  const rest = (): string =>
    [
      field(words.order, clip(unsaid(parts.order), ORDER_LIMIT)),
      ...[...kept].reverse().map(([name, limit]) => {
        const value = optional[name];
        return field(
          name === 'since' ? parts.sinceLabel : words[name],
          name === 'product' ? shortProduct(value, limit) : clip(value, limit),
        );
      }),
      field(words.solution, clip(parts.solution, SOLUTION_LIMIT)),
      words.thanks,
    ].join('');
  const room = (): number => SHORT_LIMIT - words.hello.length - rest().length - words.stop.length;
  while (kept.length && room() < Math.min(STORY_MINIMUM, parts.text.length)) kept = kept.slice(1);
  const message = words.hello + stopped(clip(parts.text, room()), words.stop) + rest();
  return clip(message.trim(), SHORT_LIMIT);
}

const bracketed = (text: string, words: MessageWords): string => text && fill(words.brackets, { text });

function fullMessage(parts: Parts, words: MessageWords): string {
  const photos =
    parts.photos.length > 0 &&
    fill(words.photos, { n: parts.photos.length }) + bracketed(parts.photos.join(words.comma), words);
  const lines: readonly (readonly [string, string])[] = [
    [words.problem, parts.story],
    [words.order, parts.order],
    [words.product, parts.product],
    [words.amount, parts.amount],
    [parts.sinceLabel, parts.since + bracketed(parts.overdue, words)],
    [words.evidence, [photos, ...parts.evidence].filter(Boolean).join(words.semicolon)],
    [words.tried, parts.tried.join(words.comma)],
    [words.solution, parts.solution],
  ];
  return [
    words.opening,
    ...lines.filter(([, text]) => text).map(([label, text]) => fill(words.label, { label, text })),
    words.closing,
  ].join('\n');
}

/** What is the same in every language. */
function commonParts(
  { report, window, entry }: Situation,
  words: MessageWords,
): Omit<Parts, 'text' | 'story' | 'evidence' | 'solution'> {
  const over = entry?.window?.unit === 'days' ? words.overDays : words.overWorkdays;
  return {
    order: report.orderNumber,
    product: oneLine(report.product),
    amount: oneLine(report.amount),
    since: report.since,
    sinceLabel: entry?.id === 'refund-time' ? words.sinceRefund : words.since,
    overdue: report.since && window?.state === 'overdue' ? fill(over, { n: entry!.window!.max }) : '',
    photos: report.photos.map((name) => clip(oneLine(name), 60)),
    tried: report.tried.filter(isRung).map((id) => words.rungs[id]),
  };
}

const message = (parts: Parts, words: MessageWords): Message => ({
  lang: words.lang,
  short: shortMessage(parts, words),
  full: fullMessage(parts, words),
});

const shownEvidence = ({ report, entry }: Situation): readonly { id: string; text: string }[] =>
  entry?.evidence.filter((item) => isShown(item) && report.evidence.includes(item.id)) ?? [];

/** What the case is of; who only asks for a channel has told no problem yet. */
const subject = ({ entry }: Situation): Entry | undefined => (entry?.topic === 'contact' ? undefined : entry);

/** What the rung asks for, and the shopper's wish; said once where they are the same. */
const wishes = (ofRung: string | undefined, wish: string, words: MessageWords): string =>
  [...new Set([ofRung, wish])].filter(Boolean).join(words.semicolon);

/**
 * The message in the shopper's own language, in the shopper's own words.
 * @param rung the one to take now
 */
export function ownMessage(situation: Situation, rung?: RungId): Message {
  const { report, strings } = situation;
  const entry = subject(situation);
  const words = strings.message;
  const ofRung = rung && rung in RUNG_WISHES ? strings.rungs[rung].title : undefined;
  const story = report.summary.trim() || (entry?.problem ?? words.generic);
  return message(
    {
      ...commonParts(situation, words),
      story,
      text: oneLine(story),
      evidence: shownEvidence(situation).map(({ text }) => text),
      solution: wishes(ofRung, oneLine(wishOf(report, entry)), words),
    },
    words,
  );
}

/**
 * The message in Simplified Chinese. Bundled entries bring their own Simplified words; what the shopper wrote in
 * Chinese is converted where that is at hand; what an agent may not read is framed by the entry's sentence.
 * @param rung the one to take now
 */
export function agentMessage(situation: Situation, rung?: RungId): Message {
  const { report, context, strings } = situation;
  const entry = subject(situation);
  const words = AGENT_WORDS;
  const simplify = context.simplify ?? ((text: string) => text);
  const known = entry && strings.agent?.entries[entry.id];
  const bundled = known?.[0].split(' ').includes(fingerprint(entry!)) ? known.slice(1) : undefined;
  const problem = bundled?.[0] ?? simplify(entry?.problem ?? words.generic);
  const typed = simplify(report.summary.trim());
  const framed = (text: string): string =>
    text && !isPlainChinese(text)
      ? problem.replace(/。$/, '') + fill(words.original, { text })
      : text || problem;
  // The entry's own solution may be another one than the shopper asks for in words that an agent cannot read.
  const asWritten = (text: string): string =>
    /\p{L}/u.test(text) && !isPlainChinese(text) ? AS_WRITTEN + fill(words.original, { text }) : text;
  const wanted = wishOf(report, entry);
  const index = entry?.solutions.indexOf(wanted) ?? -1;
  const parts = commonParts(situation, words);
  return message(
    {
      ...parts,
      product: simplify(parts.product),
      amount: simplify(parts.amount),
      story: framed(typed),
      text: framed(oneLine(typed)),
      evidence: shownEvidence(situation).map(({ id, text }) => strings.agent?.evidence[id] ?? simplify(text)),
      solution: wishes(
        rung && RUNG_WISHES[rung],
        (index >= 0 && bundled?.[index + 1]) || asWritten(oneLine(simplify(wanted))),
        words,
      ),
    },
    words,
  );
}
