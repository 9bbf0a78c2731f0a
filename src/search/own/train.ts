import type { Entry } from '../../content/types.js';
import { features } from '../meaning/features.js';
import { EXAMPLES } from '../meaning/model.generated.js';
import { KEPT_BITS } from '../meaning/model.js';
import { normaliseQuery } from '../words.js';
import { LARGEST, writeWeight, type OwnMeaning } from './meaning.js';
import { OUTSIDE } from './outside.js';

/** Weight of an entry's parts beside one of its example questions. */
const COUNTS = Object.freeze({ title: 1, keyword: 0.5, answer: 0.5 });
/** Factors that make a likeness a vote: the one under which the left-out questions are likeliest is taken. */
const SHARPNESS = [6, 9, 13, 19, 28, 40, 60];
/** Weight of an outside question beside one of the shop's in choosing sharpness and bound: fewer are asked. */
const OUTSIDE_COUNT = 0.3;

interface Document {
  readonly found: ReadonlySet<number>;
  /** −1 for what is outside. */
  readonly label: number;
  readonly weight: number;
}

/** The kept bits of a text's features. */
const read = (text: string): Set<number> =>
  new Set([...features(normaliseQuery(text))].map((feature) => feature >>> (32 - KEPT_BITS)));

function documentsOf({ title, keywords, answer, questions = [] }: Entry, label: number): Document[] {
  const texts: [string, number][] = [
    [title, COUNTS.title],
    ...keywords.map((text): [string, number] => [text, COUNTS.keyword]),
    [answer, COUNTS.answer],
    ...questions.map((text): [string, number] => [text, 1]),
  ];
  return texts.flatMap(([text, weight]) => {
    const found = read(text);
    return found.size > 0 ? [{ found, label, weight }] : [];
  });
}

/** Sums of an entry's documents, each of length one; the length of the sum is kept up to date by hand. */
type Sum = Map<number, number>;

/** How rare a feature is among all that was read. */
type Rarity = (feature: number) => number;

const lengthOf = (found: ReadonlySet<number>, rarity: Rarity): number =>
  Math.sqrt([...found].reduce((sum, feature) => sum + rarity(feature) ** 2, 0));

function add(sum: Sum, { found, weight }: Document, rarity: Rarity, times: number): void {
  const share = (times * weight) / lengthOf(found, rarity);
  for (const feature of found) sum.set(feature, (sum.get(feature) ?? 0) + share * rarity(feature));
}

/** Cosine between a question and an entry's sum, as far as its known features go. */
function likeness(found: ReadonlySet<number>, sum: Sum, rarity: Rarity): number {
  let product = 0;
  for (const feature of found) product += rarity(feature) * (sum.get(feature) ?? 0);
  const length = Math.sqrt([...sum.values()].reduce((all, value) => all + value * value, 0));
  return length > 0 ? product / length / Math.sqrt(found.size) : 0;
}

/** The sharpness, and the likeness from which on an entry is likelier than none, that explain the left-out questions best. */
function calibrate(left: readonly { readonly label: number; readonly likenesses: readonly number[] }[]): {
  sharpness: number;
  bound: number;
} {
  const tops = left.map(({ likenesses }) => Math.max(...likenesses)).sort((a, b) => a - b);
  const bounds = Array.from({ length: 20 }, (_, i) => tops[Math.floor((i / 20) * tops.length)] ?? 0);
  let best = { sharpness: SHARPNESS[0]!, bound: 0 };
  let most = -Infinity;
  for (const sharpness of SHARPNESS) {
    for (const bound of bounds) {
      let log = 0;
      for (const { label, likenesses } of left) {
        const odds = likenesses.map((one) => Math.exp(sharpness * (one - bound)));
        const total = odds.reduce((sum, one) => sum + one, 1);
        log += label < 0 ? OUTSIDE_COUNT * Math.log(1 / total) : Math.log(odds[label]! / total);
      }
      if (log > most) [best, most] = [{ sharpness, bound }, log];
    }
  }
  return best;
}

/**
 * Learns a page's own entries from what they say and their example questions: how rare each word is, what each entry is like,
 * and, leaving out one question after the other, how like is like enough. The bundled entries' questions, and some of no
 * shop's, show what is none of them. The same entries give the same file.
 */
export function trainOwn(entries: readonly Entry[]): OwnMeaning {
  const ids = [...new Set(entries.map(({ id }) => id))];
  const own = entries.flatMap((entry) => documentsOf(entry, ids.indexOf(entry.id)));
  const others = Object.entries(EXAMPLES).flatMap(([id, texts]) => (ids.includes(id) ? [] : texts));
  const outside = [...others, ...OUTSIDE].map((text) => ({ found: read(text), label: -1, weight: 1 }));
  const counts = new Map<number, number>();
  for (const { found } of [...own, ...outside]) {
    for (const feature of found) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const all = own.length + outside.length;
  const rarity: Rarity = (feature) => Math.log((all + 1) / ((counts.get(feature) ?? 0) + 0.5));

  const sums = ids.map((): Sum => new Map());
  for (const document of own) add(sums[document.label]!, document, rarity, 1);
  const left = [...own.filter(({ weight }) => weight === 1), ...outside].map((document) => {
    const sum = sums[document.label];
    if (sum) add(sum, document, rarity, -1);
    const likenesses = sums.map((one) => likeness(document.found, one, rarity));
    if (sum) add(sum, document, rarity, 1);
    return { label: document.label, likenesses };
  });
  const { sharpness, bound } = calibrate(left);

  const lengths = sums.map((sum) =>
    Math.sqrt([...sum.values()].reduce((total, value) => total + value ** 2, 0)),
  );
  const weightsOf = (feature: number): number[] =>
    sums.map((sum, i) => (sharpness * rarity(feature) * (sum.get(feature) ?? 0)) / (lengths[i]! || 1));
  const known = [...new Set(own.flatMap(({ found }) => [...found]))].sort((a, b) => a - b);
  const rows = known.map(weightsOf);
  const step = rows.reduce((most, row) => Math.max(most, ...row), 0) / LARGEST || 1;
  const write = (row: readonly number[]): string =>
    row.map((weight) => writeWeight(Math.round(weight / step))).join('');
  return {
    formatVersion: 1,
    entries: ids,
    features: known.map((feature, i) => (feature - (known[i - 1] ?? -1)).toString(36)).join(' '),
    weights: rows.map((row) => write([...row, 0])).join(''),
    step: Number(step.toPrecision(5)),
    bias: [...ids.map(() => Math.round(-sharpness * bound * 1000) / 1000), 0],
  };
}
