import type { Entry } from '../../content/types.js';
import type { Situation } from '../deciding/situation.js';
import { isShown } from '../deciding/evidence.js';
import { clausesOf } from '../story/clauses.js';
import { matterOf } from '../story/incidents.js';
import { plain } from '../story/plain.js';
import {
  hasFact,
  isDay,
  isSum,
  valuesOf,
  type Circumstance,
  type Fact,
  type Story,
  type Wish,
} from '../story/types.js';
import { wishesOf } from '../story/wishes.js';
import { AS_WRITTEN, INCIDENTS } from '../words/agent.js';
import { isDate } from '../time/dates.js';
import { fill } from '../words/fill.js';
import { shortDate } from '../words/full-date.js';
import type { MessageWords, Reader } from '../words/types.js';
import { wordFor } from '../words/word-for.js';
import { decent } from './decent.js';
import { fingerprint } from './fingerprint.js';
import { clip, isPlainChinese, oneLine } from './text.js';
import { toSeller } from './to-seller.js';

/** Parts of a message, in the language of its words; '' where there is nothing to say. */
export interface Parts {
  /** One line: the shopper's words, or the facts where the reader may not know their language. */
  readonly text: string;
  /** Who has to do with the case, for a reader who knows neither; '' where that is nobody but the shopper. */
  readonly parties: string;
  /** The shopper's words behind facts, in one line; '' where the text is theirs. */
  readonly original: string;
  /** As they were written. */
  readonly originalWhole: string;
  /** The original is told in another script than it was typed in. */
  readonly converted: boolean;
  readonly story: string;
  readonly order: string;
  readonly product: string;
  /** Sums and days with what they are, and those of them that the text does not tell. */
  readonly sums: readonly string[];
  readonly days: readonly string[];
  readonly newSums: readonly string[];
  readonly newDays: readonly string[];
  readonly photos: readonly string[];
  readonly evidence: readonly string[];
  readonly tried: string;
  readonly newTried: string;
  readonly solution: string;
  /** The words of the text that state the wish; '' where it has to be said apart. */
  readonly wishSaid: string;
  /** What the reader is asked to do, as a sentence; '' where that is the wish alone. */
  readonly ask: string;
}

/** Wishes that a request in the order can be for. */
const FILED: readonly Wish[] = ['refund', 'return', 'partial-refund', 'exchange'];

/** Given apart from the text. */
const isApart = ({ start, end }: Fact): boolean => start === end;

/** The bundled entry's sentence to an agent, in Simplified; undefined where a page has rewritten it. */
function bundledWords({ strings }: Situation, entry: Entry | undefined): readonly string[] | undefined {
  const known = entry && strings.agent?.[entry.id];
  return known?.[0].split(' ').includes(fingerprint(entry!)) ? known.slice(1) : undefined;
}

/** A fact as a line of a list: `下单 11月11日`. */
function lineOf(fact: Fact, words: MessageWords, today: string): string {
  const { role, value } = fact;
  // The label of the line says that it is a sum.
  const sum = words.lang === 'en' ? value : value.replace(/ ?kuai\b/, '块').replace(/ ?yuan\b/, '元');
  if (role === 'sum') return sum;
  if (!isDay(role)) return `${wordFor(words.roles, role)} ${sum}`;
  return `${role === 'date' ? words.since : words.roles[role]} ${dayIn(fact, words, today)}`;
}

/** A day as people write it, with a word where it was told roughly. */
export function dayIn({ value, rough }: Fact, words: MessageWords, today: string): string {
  if (!isDate(value)) return value;
  const text = shortDate(value, words.lang, today);
  return rough ? fill(words.about, { text }) : text;
}

/** Circumstances, one of which a story tells where the sentence of an entry for it is true. */
const ROLES_TOLD: Readonly<Partial<Record<NonNullable<Entry['role']>, readonly Circumstance[]>>> = {
  unreachable: ['unreachable'],
  unhappy: ['agent-refused'],
};

/**
 * Whether the sentence of an entry stands for what a story tells: not where only the search found the entry, nor beside
 * what went wrong, and no sentence that states a wish.
 */
function isTold(
  { matters, incidents, imagined, facts }: Story,
  entry: Entry | undefined,
  problem: string,
): boolean {
  if (imagined) return false;
  const role = entry?.role && ROLES_TOLD[entry.role];
  if (role && !role.some((value) => hasFact({ facts }, 'circumstance', value))) return false;
  if (entry?.matter ? !matters.includes(entry.matter) : matters.length + incidents.length > 0) return false;
  if (incidents.some((incident) => matterOf(incident) === entry?.matter)) return false;
  return wishesOf(clausesOf(plain(problem).text)).every(({ value }) => value === 'information');
}

/** Circumstances as facts for a reader; what the seller is said to have done is for others to read. */
function aroundIn({ circumstances }: Situation, words: MessageWords, reader: Reader): readonly string[] {
  return circumstances
    .filter(
      (id) =>
        !['seller-demands', 'abroad', 'outside-asked'].includes(id) &&
        !(reader === 'seller' && id === 'agent-refused'),
    )
    .map((id) => wordFor(words.circumstances, id))
    .filter(Boolean);
}

/** The wish that was chosen, else the one that the story states. */
function wishIn(
  situation: Situation,
  entry: Entry | undefined,
  words: MessageWords,
  reader: Reader,
  simplified: boolean,
): { readonly solution: string; readonly stated: readonly Fact[] } {
  const { report, context, story } = situation;
  const stated = story.facts.filter(({ role }) => role === 'wish');
  const simplify = (simplified && context.simplify) || ((text: string) => text);
  const chosen = oneLine(report.solution);
  if (!chosen) {
    const names = stated.map(({ value }) => wordFor(words.wishes, value));
    return { solution: [...new Set(names)].join(words.comma), stated };
  }
  const index = entry?.solutions.indexOf(report.solution) ?? -1;
  const bundled = simplified ? bundledWords(situation, entry)?.[index + 1] : undefined;
  const [plain = '', seller, agent] = (index >= 0 && bundled ? bundled : '').split('|');
  const own = entry?.wishes?.find(({ solution }) => solution === report.solution);
  const spoken = reader === 'seller' ? (seller ?? own?.toSeller) : (agent ?? own?.toAgent);
  if (plain) return { solution: (reader === 'seller' ? seller : agent) || plain, stated: [] };
  const text = simplify(oneLine((index >= 0 && spoken) || chosen));
  const unreadable = simplified && /\p{L}/u.test(text) && !isPlainChinese(text);
  return { solution: unreadable ? AS_WRITTEN + fill(words.original, { text }) : text, stated: [] };
}

/**
 * Parts of a message to a reader. Only facts that the story holds are said, each in its role.
 * @param simplified for somebody in the mainland
 */
export function partsOf(
  situation: Situation,
  entry: Entry | undefined,
  words: MessageWords,
  reader: Reader,
  simplified: boolean,
): Parts {
  const { report, story, context, strings, window, tried } = situation;
  const simplify = (simplified && context.simplify) || ((text: string) => text);
  const bundled = simplified ? bundledWords(situation, entry) : undefined;
  const problem = bundled?.[0] ?? simplify(entry?.problem ?? words.generic);
  const speak = (text: string): string => (reader === 'seller' ? toSeller(text) : text);
  const written = decent(report.summary.trim());
  const framed = simplified && written !== '' && !isPlainChinese(written);
  // A story beside facts is quoted: nobody's words are changed in it but their script.
  const typed = framed ? simplify(written) : speak(simplify(written));

  const sums = story.facts.filter(({ role }) => isSum(role));
  // A day that is still to come is only told where that is the point of it.
  const isToCome = ({ role, value }: Fact): boolean =>
    value > situation.today && role !== 'deadline' && role !== 'promised';
  const days = situation.days.filter((fact) => (fact.role !== 'date' || fact.confirmed) && !isToCome(fact));
  const late = window?.state === 'overdue' && entry?.window;
  const over = late ? fill(late.unit === 'days' ? words.overDays : words.overWorkdays, { n: late.max }) : '';
  const isSince = ({ role, value }: Fact): boolean =>
    role === (entry?.window?.role ?? 'date') && value === report.since;
  const line = (fact: Fact): string => {
    const text = simplify(lineOf(fact, words, situation.today));
    return over && isSince(fact) ? text + fill(words.brackets, { text: over }) : text;
  };
  const told = (list: readonly Fact[]): readonly string[] => list.map(line);
  const apart = (list: readonly Fact[]): readonly string[] =>
    told(framed ? list : list.filter((fact) => isApart(fact) || (!!over && isSince(fact))));

  const { solution, stated } = wishIn(situation, entry, words, reader, simplified);
  // The shopper's own words for it, from the first to the last.
  const [first, last] = [stated[0], stated.at(-1)];
  const passage =
    framed || !first || !last || stated.some(isApart)
      ? ''
      : speak(simplify(oneLine(story.text.slice(first.start, last.end))));
  const known = valuesOf(story, 'tried');
  const names = (ids: readonly string[]): string =>
    ids
      // With a theft the bank has done what it was asked for.
      .filter((id) => id !== 'self' && id !== 'stop' && !(id === 'bank' && situation.urgent))
      .map((id) => wordFor(words.rungs, id))
      .filter(Boolean)
      .join(words.comma);
  const bot = known.includes('bot') ? ['bot'] : [];
  const inText = (id: string): boolean => !framed && known.includes(id === 'channel' ? 'phone' : id);
  const clean = (text: string): string => text.replace(/[。.]$/, '');
  const happened = framed
    ? [
        ...(isTold(story, entry, problem) ? [problem] : []),
        ...story.incidents.map((id) => INCIDENTS[id]),
        ...aroundIn(situation, words, reader),
      ].map((text) => clean(speak(text)))
    : [];
  // A fact that another sentence has is not told again.
  const facts =
    happened
      .filter(
        (text, i) =>
          !happened.some((other, j) => i !== j && other.includes(text) && (other !== text || j < i)),
      )
      .join(words.semicolon) || clean(simplify(words.generic));
  const wishSaid = passage && oneLine(typed).includes(passage) ? passage : '';
  const ask = words.asks[reader] ?? '';
  const isFiled = stated.every(({ value }) => FILED.includes(value as Wish));
  const isNamed = !wishSaid || !isFiled || wishSaid.includes(solution);
  return {
    story: typed || problem,
    text: framed ? facts : oneLine(typed) || problem,
    parties: entry?.topic === 'account' ? '' : words.party + (report.orderNumber && words.partySeller),
    original: framed ? oneLine(typed) : '',
    originalWhole: framed ? typed : '',
    converted: framed && typed !== written,
    order: report.orderNumber,
    product: simplify(oneLine(report.product)),
    sums: told(sums),
    days: told(days),
    newSums: apart(sums),
    newDays: apart(days),
    photos: report.photos.map((name) => clip(oneLine(name), 60)),
    evidence:
      entry?.evidence
        .filter((item) => isShown(item) && report.evidence.includes(item.id))
        .map(({ id, text }) => (simplified && strings.agentEvidence?.[id]) || simplify(text)) ?? [],
    tried: names([...tried, ...bot]),
    newTried: names([...tried, ...(framed ? bot : [])].filter((id) => !inText(id))),
    solution,
    wishSaid,
    // Whoever reads a request knows what it is for by its name, however the story says so.
    ask: reader === 'request' && !isNamed ? fill(words.askFor, { wish: solution }) : ask,
  };
}
